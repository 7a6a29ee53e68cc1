package org.krait.parser;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** Turns the bytes of a source file into text. */
public final class SourceDecoder {
  /** Where the bytes come from: CPython reads files by other ways, with other words. */
  public enum Origin {
    /** An object of Python, as for {@code compile()}. */
    OBJECT,
    /** The script that the command runs. */
    SCRIPT
  }

  /** Decodes what is neither UTF-8 nor Latin-1. */
  public interface OtherEncodings {
    /**
     * The text of a source in an encoding.
     *
     * @throws UndecodableException if there is no such encoding or the bytes are not of it
     */
    String decode(byte[] bytes, String encoding) throws UndecodableException;
  }

  /** Bytes that an encoding cannot read, or an encoding that does not exist; in CPython's words. */
  public static final class UndecodableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    public UndecodableException(String message) {
      super(message);
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  private final byte[] bytes;
  private final String filename;
  private final Origin origin;
  private final OtherEncodings others;

  private SourceDecoder(byte[] bytes, String filename, Origin origin, OtherEncodings others) {
    this.bytes = bytes;
    this.filename = filename;
    this.origin = origin;
    this.others = others;
  }

  /**
   * Decodes a source by its byte order mark or PEP 263 cookie, UTF-8 by default, with the encodings
   * of the JVM.
   *
   * @throws SyntaxException if the encoding is unknown or the bytes are not of it
   */
  public static String decode(byte[] bytes, String filename) throws SyntaxException {
    return decode(bytes, filename, Origin.OBJECT, JvmEncodings::decode);
  }

  /** Decodes a source by its byte order mark or PEP 263 cookie, with other encodings. */
  public static String decode(byte[] bytes, String filename, Origin origin, OtherEncodings others)
      throws SyntaxException {
    SourceDecoder decoder = new SourceDecoder(bytes, filename, origin, others);
    String text = decoder.decode();
    int nul = origin == Origin.SCRIPT ? text.indexOf('\0') : -1;
    if (nul >= 0) {
      throw decoder.nullByte(text, nul);
    }
    return text;
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
    return encoding.equals("utf-8") ? utf8(start) : other(encoding, cookie);
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

  // CPython: tokenizer/helpers.c _PyTokenizer_ensure_utf8, file_tokenizer.c fp_setreadl
  private String other(String encoding, EncodingCookie cookie) {
    try {
      return others.decode(bytes, encoding);
    } catch (UndecodableException e) {
      throw origin == Origin.OBJECT
          ? problem(e.getMessage(), -1)
          : isFaultBehind(cookie, encoding)
              ? problem("encoding problem: " + encoding, 0)
              : badStart(e.getMessage(), cookie);
    }
  }

  /** Whether what comes after the cookie's line cannot be decoded. */
  private boolean isFaultBehind(EncodingCookie cookie, String encoding) {
    int end = cookie.lineStart() + cookie.lineLength();
    try {
      others.decode(Arrays.copyOfRange(bytes, end, bytes.length), encoding);
      return false;
    } catch (UndecodableException e) {
      return true;
    }
  }

  /** The error for lines that were read before their encoding was known, and are not of it. */
  private SyntaxException badStart(String message, EncodingCookie cookie) {
    int start = cookie.lineStart();
    String line = new String(bytes, start, cookie.lineLength(), StandardCharsets.US_ASCII);
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "(unicode error) " + message,
            filename,
            cookie.lineno(),
            -1,
            cookie.lineno(),
            -1,
            line));
  }

  private SyntaxException problem(String message, int offset) {
    return new SyntaxException(
        new Problem("SyntaxError", message, filename, 0, offset, 0, 0, null));
  }

  private SyntaxException nullByte(String text, int nul) {
    String before = text.substring(0, nul);
    int lineno = (int) before.lines().count() + (before.endsWith("\n") || nul == 0 ? 1 : 0);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "source code cannot contain null bytes",
            filename,
            lineno,
            -1,
            lineno,
            -1,
            line));
  }

  private SyntaxException markedOtherwise(String encoding, EncodingCookie cookie) {
    String line =
        new String(bytes, cookie.lineStart(), cookie.lineLength(), StandardCharsets.UTF_8);
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "encoding problem: " + encoding + " with BOM",
            origin == Origin.SCRIPT ? filename : null,
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
    while (lineEnd < bytes.length && "\n\r\0".indexOf(bytes[lineEnd]) < 0) {
      lineEnd++;
    }
    String before = new String(bytes, lineStart, bad + 1 - lineStart, StandardCharsets.UTF_8);
    int column = before.codePointCount(0, before.length());
    String text = new String(Arrays.copyOfRange(bytes, lineStart, lineEnd), StandardCharsets.UTF_8);
    String message =
        "Non-UTF-8 code starting with '\\x"
            + Integer.toHexString(bytes[bad] & 0xFF)
            + (origin == Origin.SCRIPT ? "' in file " + filename + " on line " : "' on line ")
            + lineno
            + ", but no encoding declared;"
            + " see https://peps.python.org/pep-0263/ for details";
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            message,
            origin == Origin.SCRIPT ? filename : null,
            lineno,
            column,
            lineno,
            column,
            text));
  }
}
