package org.krait.stdlib._bz2;

import java.util.Arrays;

/** Writes a block: its sorted rotations' last column as symbols, in one of several codes. */
final class BlockEncoder {
  private static final int RUN_A = 0;
  private static final int RUN_B = 1;

  private final BitOutput out;
  private final boolean[] used = new boolean[256];
  private final int[] places = new int[256];
  private int usedCount;
  private int[] symbols = {};
  private int symbolCount;

  BlockEncoder(BitOutput out) {
    this.out = out;
  }

  /** Writes all of a block but its mark and checksum. */
  void encode(byte[] block, int size) {
    int[] order = RotationSort.sort(block, size);
    noteUsed(block, size);
    int origin = toSymbols(block, order);
    out.write(0, 1);
    out.write(origin, 24);
    writeUsed();
    SymbolCodes codes = SymbolCodes.of(symbols, symbolCount, usedCount + 2);
    codes.write(out);
  }

  private void noteUsed(byte[] block, int size) {
    Arrays.fill(used, false);
    for (int i = 0; i < size; i++) {
      used[block[i] & 0xff] = true;
    }
    usedCount = 0;
    for (int b = 0; b < 256; b++) {
      places[b] = usedCount;
      usedCount += used[b] ? 1 : 0;
    }
  }

  private void writeUsed() {
    int rows = 0;
    for (int b = 0; b < 256; b++) {
      rows |= used[b] ? 0x8000 >> b / 16 : 0;
    }
    out.write(rows, 16);
    for (int row = 0; row < 16; row++) {
      if ((rows & 0x8000 >> row) != 0) {
        for (int i = 0; i < 16; i++) {
          out.write(used[16 * row + i] ? 1 : 0, 1);
        }
      }
    }
  }

  /** Moves bytes to the front of a list and counts runs; the row of the block itself. */
  private int toSymbols(byte[] block, int[] order) {
    symbols = new int[order.length + 1];
    symbolCount = 0;
    int[] recent = new int[usedCount];
    for (int i = 0; i < usedCount; i++) {
      recent[i] = i;
    }
    int origin = 0;
    int run = 0;
    for (int i = 0; i < order.length; i++) {
      int start = order[i];
      origin = start == 0 ? i : origin;
      int place = places[block[start == 0 ? order.length - 1 : start - 1] & 0xff];
      if (recent[0] == place) {
        run++;
        continue;
      }
      putRun(run);
      run = 0;
      symbols[symbolCount++] = toFront(recent, place) + 1;
    }
    putRun(run);
    symbols[symbolCount++] = usedCount + 1;
    return origin;
  }

  private static int toFront(int[] recent, int place) {
    int at = 1;
    while (recent[at] != place) {
      at++;
    }
    System.arraycopy(recent, 0, recent, 1, at);
    recent[0] = place;
    return at;
  }

  /** A number in digits of one and two, the lowest first. */
  private void putRun(int length) {
    for (int n = length; n > 0; n = n - 1 >> 1) {
      symbols[symbolCount++] = (n & 1) != 0 ? RUN_A : RUN_B;
    }
  }
}
