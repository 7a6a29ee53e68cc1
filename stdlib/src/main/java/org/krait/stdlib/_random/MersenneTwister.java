package org.krait.stdlib._random;

import java.math.BigInteger;

/** The generator MT19937 of Matsumoto and Nishimura. */
// CPython: _randommodule.c
final class MersenneTwister {
  static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int index = SIZE;

  /** Seeds with the 32-bit words of a number that is not negative, the lowest first. */
  void seed(BigInteger number) {
    int count = Math.max(1, (number.bitLength() + 31) / 32);
    int[] key = new int[count];
    for (int i = 0; i < count; i++) {
      key[i] = number.shiftRight(32 * i).intValue();
    }
    seed(key);
  }

  /** Seeds with many words. */
  // CPython: _randommodule.c init_by_array
  void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ mixed(i) * 1664525) + key[j] + j;
      i = next(i);
      j = j + 1 == key.length ? 0 : j + 1;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ mixed(i) * 1566083941) - i;
      i = next(i);
    }
    state[0] = 0x80000000;
  }

  private void seed(int word) {
    state[0] = word;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * mixed(i) + i;
    }
    index = SIZE;
  }

  private int mixed(int i) {
    int before = state[i - 1];
    return before ^ before >>> 30;
  }

  private int next(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** The next 32 bits. */
  synchronized int next() {
    if (index >= SIZE) {
      for (int k = 0; k < SIZE; k++) {
        int y = state[k] & 0x80000000 | state[(k + 1) % SIZE] & 0x7fffffff;
        state[k] = state[(k + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
      }
      index = 0;
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  /** The next float from 0 to 1, with 53 random bits. */
  synchronized double nextDouble() {
    long a = next() >>> 5;
    long b = next() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  int word(int i) {
    return state[i];
  }

  int index() {
    return index;
  }

  /** Takes over a state. */
  synchronized void restore(int[] words, int at) {
    System.arraycopy(words, 0, state, 0, SIZE);
    index = at;
  }
}
