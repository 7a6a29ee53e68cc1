package org.krait.stdlib._bz2;

import java.io.ByteArrayOutputStream;

/** Gives out the data of a block: undoes the sorting of rotations, then the runs. */
final class BlockOutput {
  /** After so many equal bytes, a byte tells how many more follow. */
  static final int RUN = 4;

  private final int[] next;
  private final BlockChecksum checksum = new BlockChecksum();
  private int position;
  private int left;
  private int last;
  private int same;
  private int repeats;

  BlockOutput(int most) {
    next = new int[most];
  }

  /** Begins with what a decoder read. */
  void begin(BlockDecoder block) {
    link(block.lastColumn(), block.size());
    left = block.size();
    checksum.reset();
    position = next[block.origin()] >>> 8;
    last = -1;
    same = 0;
    repeats = 0;
  }

  /** In each entry: a byte of the last column, and above it the row that follows. */
  private void link(byte[] lastColumn, int size) {
    int[] starts = new int[257];
    for (int i = 0; i < size; i++) {
      starts[(lastColumn[i] & 0xff) + 1]++;
    }
    for (int i = 1; i <= 256; i++) {
      starts[i] += starts[i - 1];
    }
    for (int i = 0; i < size; i++) {
      next[i] = lastColumn[i] & 0xff;
    }
    for (int i = 0; i < size; i++) {
      next[starts[lastColumn[i] & 0xff]++] |= i << 8;
    }
  }

  boolean hasMore() {
    return left > 0 || repeats > 0;
  }

  int checksum() {
    return checksum.value();
  }

  /** Writes up to so many bytes. */
  void write(ByteArrayOutputStream out, int room) {
    int free = room;
    while (free > 0 && hasMore()) {
      if (repeats > 0) {
        repeats--;
        put(out, last);
        free--;
      } else if (same == RUN) {
        repeats = take();
        same = 0;
      } else {
        int b = take();
        same = b == last ? same + 1 : 1;
        last = b;
        put(out, b);
        free--;
      }
    }
  }

  private void put(ByteArrayOutputStream out, int b) {
    out.write(b);
    checksum.add(b);
  }

  private int take() {
    int entry = next[position];
    position = entry >>> 8;
    left--;
    return entry & 0xff;
  }
}
