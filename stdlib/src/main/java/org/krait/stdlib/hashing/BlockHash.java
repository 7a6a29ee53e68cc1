package org.krait.stdlib.hashing;

import java.util.Arrays;

/** A hash that folds blocks of 64 bytes into words of 32 bits, the last with the length in it. */
abstract class BlockHash implements HashState {
  private static final int BLOCK = 64;
  private static final int LENGTH = 8;
  private static final byte PADDING = (byte) 0x80;

  private final boolean bigEndian;
  private final int[] chain;
  private final byte[] block;
  private int filled;
  private long count;

  BlockHash(boolean bigEndian, int... chain) {
    this.bigEndian = bigEndian;
    this.chain = chain;
    this.block = new byte[BLOCK];
  }

  /** A copy of another's state. */
  BlockHash(BlockHash other) {
    bigEndian = other.bigEndian;
    chain = other.chain.clone();
    block = other.block.clone();
    filled = other.filled;
    count = other.count;
  }

  /** Folds the sixteen words of a block into the chain. */
  abstract void fold(int[] chain, int[] words);

  @Override
  public abstract BlockHash copy();

  @Override
  public final void update(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int taken = Math.min(bytes.length - at, BLOCK - filled);
      System.arraycopy(bytes, at, block, filled, taken);
      filled += taken;
      at += taken;
      if (filled == BLOCK) {
        fold();
      }
    }
    count += bytes.length;
  }

  private void fold() {
    int[] words = new int[BLOCK / 4];
    for (int i = 0; i < BLOCK; i++) {
      words[i >> 2] |= (block[i] & 0xff) << shift(i);
    }
    fold(chain, words);
    filled = 0;
  }

  private int shift(int i) {
    return 8 * (bigEndian ? 3 - i & 3 : i & 3);
  }

  @Override
  public final byte[] digest() {
    BlockHash end = copy();
    end.pad();
    byte[] out = new byte[digestSize()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (end.chain[i >> 2] >>> shift(i));
    }
    return out;
  }

  private void pad() {
    block[filled++] = PADDING;
    if (filled > BLOCK - LENGTH) {
      Arrays.fill(block, filled, BLOCK, (byte) 0);
      fold();
    }
    Arrays.fill(block, filled, BLOCK, (byte) 0);
    long bits = count * 8;
    for (int i = 0; i < LENGTH; i++) {
      int byteOfBits = bigEndian ? LENGTH - 1 - i : i;
      block[BLOCK - LENGTH + i] = (byte) (bits >>> 8 * byteOfBits);
    }
    fold();
  }

  @Override
  public final int blockSize() {
    return BLOCK;
  }

  @Override
  public final int digestSize() {
    return chain.length * 4;
  }
}
