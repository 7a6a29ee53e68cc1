package org.krait.stdlib.hashing;

import java.util.Arrays;

/** BLAKE2 (RFC 7693): blake2b on 64-bit words, or blake2s on 32-bit ones. */
public final class Blake2 implements HashState {
  private static final byte[][] SCHEDULE = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
  };
  private static final long[] IV = {
    0x6a09e667f3bcc908L,
    0xbb67ae8584caa73bL,
    0x3c6ef372fe94f82bL,
    0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L,
    0x9b05688c2b3e6c1fL,
    0x1f83d9abfb41bd6bL,
    0x5be0cd19137e2179L
  };

  private final boolean wide;
  private final int digestSize;
  private final boolean lastNode;
  private final long[] chain;
  private final byte[] block;
  private int filled;
  private long count;

  private Blake2(boolean wide, int digestSize, boolean lastNode, long[] chain, byte[] block) {
    this.wide = wide;
    this.digestSize = digestSize;
    this.lastNode = lastNode;
    this.chain = chain;
    this.block = block;
  }

  /**
   * Begins with a parameter block.
   *
   * @param wide whether this is blake2b
   * @param parameters 64 bytes, or 32 for blake2s; the first is the digest's size
   */
  public static Blake2 begin(boolean wide, byte[] parameters, byte[] key, boolean lastNode) {
    int word = wide ? 8 : 4;
    long[] chain = new long[8];
    for (int i = 0; i < 8; i++) {
      chain[i] = (wide ? IV[i] : IV[i] >>> 32) ^ littleEndian(parameters, i * word, word);
    }
    Blake2 state = new Blake2(wide, parameters[0], lastNode, chain, new byte[16 * word]);
    if (key.length > 0) {
      state.update(Arrays.copyOf(key, state.block.length));
    }
    return state;
  }

  private static long littleEndian(byte[] bytes, int at, int count) {
    long n = 0;
    for (int i = count - 1; i >= 0; i--) {
      n = n << 8 | bytes[at + i] & 0xff;
    }
    return n;
  }

  @Override
  public void update(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (filled == block.length) {
        count += filled;
        compress(false);
        filled = 0;
      }
      int taken = Math.min(bytes.length - at, block.length - filled);
      System.arraycopy(bytes, at, block, filled, taken);
      filled += taken;
      at += taken;
    }
  }

  @Override
  public byte[] digest() {
    Blake2 end = copy();
    Arrays.fill(end.block, filled, end.block.length, (byte) 0);
    end.count += filled;
    end.compress(true);
    int word = wide ? 8 : 4;
    byte[] out = new byte[digestSize];
    for (int i = 0; i < digestSize; i++) {
      out[i] = (byte) (end.chain[i / word] >>> 8 * (i % word));
    }
    return out;
  }

  private void compress(boolean last) {
    int word = wide ? 8 : 4;
    long[] m = new long[16];
    for (int i = 0; i < 16; i++) {
      m[i] = littleEndian(block, i * word, word);
    }
    long[] v = new long[16];
    for (int i = 0; i < 8; i++) {
      v[i] = chain[i];
      v[i + 8] = wide ? IV[i] : IV[i] >>> 32;
    }
    v[12] ^= wide ? count : count & 0xffffffffL;
    v[13] ^= wide ? 0 : count >>> 32;
    long ones = wide ? -1L : 0xffffffffL;
    v[14] ^= last ? ones : 0;
    v[15] ^= last && lastNode ? ones : 0;
    for (int round = 0; round < (wide ? 12 : 10); round++) {
      byte[] s = SCHEDULE[round % 10];
      for (int i = 0; i < 4; i++) {
        mix(v, i, 4 + i, 8 + i, 12 + i, m[s[2 * i]], m[s[2 * i + 1]]);
      }
      for (int i = 0; i < 4; i++) {
        int b = 4 + (i + 1) % 4;
        int c = 8 + (i + 2) % 4;
        int d = 12 + (i + 3) % 4;
        mix(v, i, b, c, d, m[s[8 + 2 * i]], m[s[9 + 2 * i]]);
      }
    }
    for (int i = 0; i < 8; i++) {
      chain[i] ^= v[i] ^ v[i + 8];
    }
  }

  private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
    v[a] = add(v[a] + v[b] + x);
    v[d] = rotate(v[d] ^ v[a], wide ? 32 : 16);
    v[c] = add(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 24 : 12);
    v[a] = add(v[a] + v[b] + y);
    v[d] = rotate(v[d] ^ v[a], wide ? 16 : 8);
    v[c] = add(v[c] + v[d]);
    v[b] = rotate(v[b] ^ v[c], wide ? 63 : 7);
  }

  private long add(long n) {
    return wide ? n : n & 0xffffffffL;
  }

  private long rotate(long n, int bits) {
    return wide
        ? Long.rotateRight(n, bits)
        : Integer.toUnsignedLong(Integer.rotateRight((int) n, bits));
  }

  @Override
  public Blake2 copy() {
    Blake2 copy = new Blake2(wide, digestSize, lastNode, chain.clone(), block.clone());
    copy.filled = filled;
    copy.count = count;
    return copy;
  }

  @Override
  public int blockSize() {
    return block.length;
  }

  @Override
  public int digestSize() {
    return digestSize;
  }
}
