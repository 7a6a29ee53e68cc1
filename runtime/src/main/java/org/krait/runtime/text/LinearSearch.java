package org.krait.runtime.text;

/**
 * Finds a long part in a long text in time that grows with the sum of their lengths, however much
 * both repeat themselves. After a mismatch it goes on with the longest prefix of the part that ends
 * there (Knuth, Morris and Pratt).
 */
abstract class LinearSearch {
  /** From these lengths on it is used; shorter texts are faster compared place by place. */
  private static final int LONG_PART = 128;

  private static final int LONG_TEXT = 2048;

  static boolean pays(int partLength, int textLength) {
    return partLength >= LONG_PART && textLength >= LONG_TEXT;
  }

  /** An element of the text. */
  abstract int text(int index);

  /** An element of the part. */
  abstract int part(int index);

  /** The first index of the part that lies within {@code from} and {@code to}, or -1. */
  final int first(int partLength, int from, int to) {
    int[] fallback = fallbacks(partLength);
    int matched = 0;
    for (int i = from; i < to; i++) {
      int c = text(i);
      while (matched > 0 && part(matched) != c) {
        matched = fallback[matched - 1];
      }
      if (part(matched) == c && ++matched == partLength) {
        return i + 1 - partLength;
      }
    }
    return -1;
  }

  /** For each prefix, the length of the longest shorter prefix that it ends with. */
  private int[] fallbacks(int length) {
    int[] fallback = new int[length];
    int matched = 0;
    for (int i = 1; i < length; i++) {
      int c = part(i);
      while (matched > 0 && part(matched) != c) {
        matched = fallback[matched - 1];
      }
      if (part(matched) == c) {
        matched++;
      }
      fallback[i] = matched;
    }
    return fallback;
  }
}
