package org.krait.stdlib._bz2;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.krait.stdlib.decompression.Input;
import org.krait.stdlib.decompression.StreamDecoder;

/** A bzip2 stream on its way back to data. */
final class Decompression implements StreamDecoder {
  static final int BLOCK_SIZE = 100_000;
  static final int SIGNATURE = 'B' << 16 | 'Z' << 8 | 'h';
  static final long BLOCK_MARK = 0x314159265359L;
  static final long END_MARK = 0x177245385090L;

  /** What comes next. */
  private enum Part {
    HEADER,
    MARK,
    BLOCK,
    OUTPUT,
    CHECKSUM,
    END
  }

  private Part part = Part.HEADER;
  private @Nullable BitInput bits;
  private @Nullable BlockDecoder block;
  private @Nullable BlockOutput output;
  private int checksum;

  @Override
  public boolean hasEnded() {
    return part == Part.END;
  }

  @Override
  public boolean hasPending() {
    return part == Part.OUTPUT && output.hasMore();
  }

  @Override
  public void decode(Input input, ByteArrayOutputStream out, int limit) {
    if (bits == null) {
      bits = new BitInput(input);
    }
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          switch (part) {
            case HEADER -> readHeader();
            case MARK -> readMark();
            case BLOCK -> readBlock();
            case OUTPUT -> write(out, limit);
            case CHECKSUM -> readChecksum();
            case END -> false;
          };
    }
  }

  private boolean readHeader() {
    if (!bits.has(32)) {
      return false;
    }
    int signature = (int) bits.read(24);
    int level = (int) bits.read(8) - '0';
    if (signature != SIGNATURE || level < 1 || level > 9) {
      throw BlockDecoder.invalid();
    }
    block = new BlockDecoder(bits, level * BLOCK_SIZE);
    output = new BlockOutput(level * BLOCK_SIZE);
    part = Part.MARK;
    return true;
  }

  private boolean readMark() {
    if (!bits.has(48)) {
      return false;
    }
    long mark = bits.read(48);
    if (mark == END_MARK) {
      part = Part.CHECKSUM;
    } else if (mark == BLOCK_MARK) {
      block.begin();
      part = Part.BLOCK;
    } else {
      throw BlockDecoder.invalid();
    }
    return true;
  }

  private boolean readBlock() {
    if (!block.read()) {
      return false;
    }
    output.begin(block);
    part = Part.OUTPUT;
    return true;
  }

  private boolean write(ByteArrayOutputStream out, int limit) {
    output.write(out, limit < 0 ? Integer.MAX_VALUE : limit - out.size());
    if (output.hasMore()) {
      return false;
    }
    if (output.checksum() != block.checksum()) {
      throw BlockDecoder.invalid();
    }
    checksum = BlockChecksum.combined(checksum, block.checksum());
    part = Part.MARK;
    return true;
  }

  private boolean readChecksum() {
    if (!bits.has(32)) {
      return false;
    }
    if ((int) bits.read(32) != checksum) {
      throw BlockDecoder.invalid();
    }
    bits.close();
    part = Part.END;
    return false;
  }
}
