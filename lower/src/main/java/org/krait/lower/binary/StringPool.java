package org.krait.lower.binary;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The strings of a file, made when they are first needed. */
final class StringPool {
  private final byte[] bytes;
  private final int[] lengths;
  private final int[] offsets;
  private final @Nullable String[] strings;
  private final int end;

  /** The pool with these doubled lengths (odd: UTF-16) whose contents begin at an offset. */
  StringPool(byte[] bytes, int[] lengths, int start) {
    this.bytes = bytes;
    this.lengths = lengths;
    this.offsets = new int[lengths.length];
    this.strings = new String[lengths.length];
    int offset = start;
    for (int i = 0; i < lengths.length; i++) {
      offsets[i] = offset;
      offset += lengths[i] >> 1;
    }
    end = offset;
  }

  /** Where the contents end. */
  int end() {
    return end;
  }

  /** Two threads may both make a string: either will do. */
  String get(int index) {
    String known = strings[index];
    if (known == null) {
      known = decode(offsets[index], lengths[index]);
      strings[index] = known;
    }
    return known;
  }

  private String decode(int offset, int length) {
    if ((length & 1) == 0) {
      return new String(bytes, offset, length >> 1, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[length >> 2];
    for (int i = 0; i < chars.length; i++) {
      int high = bytes[offset + 2 * i] & 0xFF;
      chars[i] = (char) (high << 8 | bytes[offset + 2 * i + 1] & 0xFF);
    }
    return new String(chars);
  }
}
