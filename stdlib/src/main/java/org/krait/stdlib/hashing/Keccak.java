package org.krait.stdlib.hashing;

import java.util.Arrays;

/** The sponge under SHA-3 and SHAKE (FIPS 202). */
public final class Keccak implements HashState {
  private static final int LANES = 25;
  private static final int ROUNDS = 24;
  private static final long[] ROUND_CONSTANTS = roundConstants();

  private final int rate;
  private final int digestSize;
  private final byte suffix;
  private final long[] lanes;
  private int filled;

  /** A sponge that takes {@code rate} bytes at a time. */
  public Keccak(int rate, int digestSize, int suffix) {
    this(rate, digestSize, (byte) suffix, new long[LANES], 0);
  }

  private Keccak(int rate, int digestSize, byte suffix, long[] lanes, int filled) {
    this.rate = rate;
    this.digestSize = digestSize;
    this.suffix = suffix;
    this.lanes = lanes;
    this.filled = filled;
  }

  /** The constants of iota, from the shift register that defines them. */
  private static long[] roundConstants() {
    long[] constants = new long[ROUNDS];
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          constants[round] |= 1L << ((1 << j) - 1);
        }
        register = register << 1 ^ (register >> 7) * 0x171;
      }
    }
    return constants;
  }

  @Override
  public void update(byte[] bytes) {
    for (byte b : bytes) {
      absorb(b);
      if (filled == rate) {
        permute();
        filled = 0;
      }
    }
  }

  private void absorb(byte b) {
    lanes[filled >> 3] ^= (b & 0xffL) << 8 * (filled & 7);
    filled++;
  }

  @Override
  public byte[] digest() {
    return digest(digestSize);
  }

  /** So many bytes of output. */
  public byte[] digest(int length) {
    Keccak end = copy();
    end.lanes[filled >> 3] ^= (suffix & 0xffL) << 8 * (filled & 7);
    end.lanes[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      if (i % rate == 0) {
        end.permute();
      }
      int at = i % rate;
      out[i] = (byte) (end.lanes[at >> 3] >>> 8 * (at & 7));
    }
    return out;
  }

  private void permute() {
    long[] a = lanes;
    for (int round = 0; round < ROUNDS; round++) {
      theta(a);
      rhoPiChi(a);
      a[0] ^= ROUND_CONSTANTS[round];
    }
  }

  private static void theta(long[] a) {
    long[] parity = new long[5];
    for (int x = 0; x < 5; x++) {
      parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    }
    for (int x = 0; x < 5; x++) {
      long d = parity[(x + 4) % 5] ^ Long.rotateLeft(parity[(x + 1) % 5], 1);
      for (int y = 0; y < LANES; y += 5) {
        a[x + y] ^= d;
      }
    }
  }

  private static void rhoPiChi(long[] a) {
    long[] moved = new long[LANES];
    moved[0] = a[0];
    int x = 1;
    int y = 0;
    for (int t = 0; t < ROUNDS; t++) {
      int nextY = (2 * x + 3 * y) % 5;
      moved[y + 5 * nextY] = Long.rotateLeft(a[x + 5 * y], (t + 1) * (t + 2) / 2);
      x = y;
      y = nextY;
    }
    for (int row = 0; row < LANES; row += 5) {
      for (int i = 0; i < 5; i++) {
        a[row + i] = moved[row + i] ^ ~moved[row + (i + 1) % 5] & moved[row + (i + 2) % 5];
      }
    }
  }

  @Override
  public Keccak copy() {
    return new Keccak(rate, digestSize, suffix, Arrays.copyOf(lanes, LANES), filled);
  }

  @Override
  public int blockSize() {
    return rate;
  }

  @Override
  public int digestSize() {
    return digestSize;
  }
}
