package org.krait.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** Turns the bytes of a source file into text. */
public final class SourceDecoder {
  private final byte[] bytes;
  private final String filename;

  private SourceDecoder(byte[] bytes, String filename) {
    this.bytes = bytes;
    this.filename = filename;
  }

  /**
   * Decodes a source by its byte order mark or PEP 263 cookie, UTF-8 by default.
   *
   * @throws SyntaxException if the encoding is unknown or the bytes are not of it
   */
  public static String decode(byte[] bytes, String filename) throws SyntaxException {
    return new SourceDecoder(bytes, filename).decode();
  }

  private String decode() {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    EncodingCookie cookie = EncodingCookie.find(bytes, start);
    if (cookie == null) {
      return utf8(start);
    }
    String encoding = normalized(cookie.name());
    if (marked && !encoding.equals("utf-8")) {
      throw markedOtherwise(encoding, cookie);
    }
    return encoding.equals("utf-8") ? utf8(start) : other(encoding);
  }

  // CPython: helpers.c get_normal_name
  private static String normalized(String name) {
    String start =
        name.substring(0, Math.min(12, name.length())).toLowerCase(Locale.ROOT).replace('_', '-');
    if (start.equals("utf-8") || start.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (start.equals(latin) || start.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }

  private String utf8(int start) {
    int bad = Utf8.firstInvalid(bytes, start);
    if (bad < 0) {
      return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }
    throw notUtf8(bad, start);
  }

  private String other(String encoding) {
    Charset charset = charset(encoding);
    if (charset == null) {
      throw problem("unknown encoding: " + encoding);
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw problem(undecodable(encoding));
    }
  }

  private static @Nullable Charset charset(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    String java =
        switch (name) {
          case "utf8" -> "utf-8";
          case "cp932", "mskanji", "ms-kanji" -> "windows-31j";
          case "cp949", "uhc" -> "ms949";
          case "cp950" -> "ms950";
          case "cp936" -> "gbk";
          default -> name;
        };
    try {
      return Charset.forName(java);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private String undecodable(String encoding) {
    boolean ascii = encoding.equalsIgnoreCase("ascii") || encoding.equalsIgnoreCase("us-ascii");
    int at = 0;
    while (ascii && bytes[at] >= 0) {
      at++;
    }
    return ascii
        ? "'ascii' codec can't decode byte 0x%02x in position %d: ordinal not in range(128)"
            .formatted(bytes[at] & 0xFF, at)
        : "'" + encoding + "' codec can't decode the source";
  }

  private SyntaxException problem(String message) {
    return new SyntaxException(new Problem("SyntaxError", message, filename, 0, -1, 0, 0, null));
  }

  private SyntaxException markedOtherwise(String encoding, EncodingCookie cookie) {
    String line =
        new String(bytes, cookie.lineStart(), cookie.lineLength(), StandardCharsets.UTF_8);
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "encoding problem: " + encoding + " with BOM",
            filename,
            cookie.lineno(),
            0,
            cookie.lineno(),
            line.length(),
            line));
  }

  private SyntaxException notUtf8(int bad, int start) {
    int lineno = 1;
    int lineStart = start;
    for (int i = start; i < bad; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
        lineno++;
        lineStart = i + 1;
      }
    }
    int lineEnd = bad;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
      lineEnd++;
    }
    String before = new String(bytes, lineStart, bad + 1 - lineStart, StandardCharsets.UTF_8);
    int column = before.codePointCount(0, before.length());
    String text = new String(Arrays.copyOfRange(bytes, lineStart, lineEnd), StandardCharsets.UTF_8);
    String message =
        "Non-UTF-8 code starting with '\\x"
            + Integer.toHexString(bytes[bad] & 0xFF)
            + "' on line "
            + lineno
            + ", but no encoding declared;"
            + " see https://peps.python.org/pep-0263/ for details";
    return new SyntaxException(
        new Problem("SyntaxError", message, filename, lineno, column, lineno, column, text));
  }
}
