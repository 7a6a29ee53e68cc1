package org.krait.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.parser.SourceDecoder.UndecodableException;

/** Encodings of sources as the JVM knows them, under Python's names. */
public final class JvmEncodings {
  private JvmEncodings() {}

  /** The text of bytes in an encoding. */
  public static String decode(byte[] bytes, String encoding) throws UndecodableException {
    Charset charset = charset(encoding);
    if (charset == null) {
      throw new UndecodableException("unknown encoding: " + encoding);
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UndecodableException("'" + encoding + "' codec can't decode the source");
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
}
