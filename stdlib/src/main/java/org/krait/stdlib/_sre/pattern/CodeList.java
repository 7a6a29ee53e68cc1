package org.krait.stdlib._sre.pattern;

import java.util.Arrays;

/** The codes of a pattern, as they are written. */
final class CodeList {
  private int[] codes = new int[64];
  private int size;

  void add(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = code;
  }

  void add(int first, int second) {
    add(first);
    add(second);
  }

  void addAll(int... more) {
    for (int code : more) {
      add(code);
    }
  }

  int size() {
    return size;
  }

  /** Leaves room for a distance; where it is. */
  int skip() {
    add(0);
    return size - 1;
  }

  /** Writes the distance from where it is to the end of the codes. */
  void land(int skip) {
    codes[skip] = size - skip;
  }

  /** Writes the distance from where it is to after the next code. */
  void landAfter(int skip) {
    codes[skip] = size - skip + 1;
  }

  int[] toArray() {
    return Arrays.copyOf(codes, size);
  }
}
