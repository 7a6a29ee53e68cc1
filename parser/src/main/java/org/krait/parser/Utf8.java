package org.krait.parser;

/** Checks bytes for being UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The index of the first byte that is not part of a valid sequence, or -1. */
  static int firstInvalid(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  /** The length of the sequence of several bytes that begins here, 0 if none does. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    int length;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    } else if (first < 0xE0) {
      length = 2;
    } else if (first < 0xF0) {
      if (first == 0xE0 && second < 0xA0 || first == 0xED && second >= 0xA0) {
        return 0;
      }
      length = 3;
    } else {
      if (first == 0xF0 && second < 0x90 || first == 0xF4 && second >= 0x90) {
        return 0;
      }
      length = 4;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
