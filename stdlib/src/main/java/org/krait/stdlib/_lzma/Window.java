package org.krait.stdlib._lzma;

import java.util.Arrays;

/** The data that was decoded last, which matches copy from; it grows to the dictionary's size. */
final class Window {
  private static final int FIRST_SIZE = 1 << 16;

  private final int most;
  private byte[] bytes;
  private int end;
  private long total;
  private int taken;

  Window(long dictionarySize) {
    most = (int) Math.min(Math.max(dictionarySize, 4096), Integer.MAX_VALUE - 64);
    bytes = new byte[Math.min(most, FIRST_SIZE)];
  }

  /** The number of bytes since the dictionary's start. */
  long total() {
    return total;
  }

  /** Forgets what was decoded. */
  void reset() {
    total = 0;
  }

  /** Whether there is a byte so far back: 0 is the last one. */
  boolean reaches(int distance) {
    long back = Integer.toUnsignedLong(distance);
    return back < total && back < most;
  }

  int at(int distance) {
    int index = end - 1 - distance;
    return bytes[index < 0 ? index + bytes.length : index] & 0xff;
  }

  void put(byte b) {
    if (end == bytes.length) {
      wrap();
    }
    bytes[end++] = b;
    total++;
  }

  private void wrap() {
    if (bytes.length < most) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * bytes.length));
    } else {
      end = 0;
      taken = 0;
    }
  }

  /** How many bytes can be put before some must be taken. */
  int room() {
    return end == bytes.length && taken == end
        ? bytes.length
        : Math.max(0, (bytes.length < most ? most : bytes.length) - end);
  }

  /** How many bytes were put and not taken. */
  int pending() {
    return end - taken;
  }

  /** Takes bytes in the order in which they were put. */
  int take(byte[] target, int from, int count) {
    int n = Math.min(count, pending());
    System.arraycopy(bytes, taken, target, from, n);
    taken += n;
    return n;
  }
}
