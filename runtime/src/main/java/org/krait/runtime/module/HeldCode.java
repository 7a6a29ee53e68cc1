package org.krait.runtime.module;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The code of common modules. It lies in the jar as it is, and the jar's comment tells where, so
 * that it is read without looking through the jar.
 */
final class HeldCode {
  /** How the jar's comment begins; sixteen hexadecimal digits follow. */
  private static final String MARK = "krait-code:";

  private static final int DIGITS = 16;
  private static final int LENGTH_BITS = 24;

  private final String jar;
  private long begin = -1;

  HeldCode(String jar) {
    this.jar = jar;
  }

  /**
   * The code at a place; null if the jar does not tell where it has code.
   *
   * @param place where it begins, from the first code on, and in the lower 24 bits its length
   */
  byte @Nullable [] read(long place) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar, "r")) {
      if (begin < 0 && !findBegin(file)) {
        return null;
      }
      byte[] code = new byte[(int) (place & (1L << LENGTH_BITS) - 1)];
      file.seek(begin + (place >>> LENGTH_BITS));
      file.readFully(code);
      return code;
    }
  }

  private boolean findBegin(RandomAccessFile file) throws IOException {
    byte[] comment = new byte[MARK.length() + DIGITS];
    file.seek(Math.max(0, file.length() - comment.length));
    file.readFully(comment);
    String text = new String(comment, StandardCharsets.ISO_8859_1);
    if (!text.startsWith(MARK)) {
      return false;
    }
    begin = Long.parseLong(text, MARK.length(), text.length(), 16);
    return true;
  }
}
