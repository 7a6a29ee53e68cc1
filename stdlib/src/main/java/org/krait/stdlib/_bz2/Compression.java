package org.krait.stdlib._bz2;

/** Data on its way into a bzip2 stream. */
final class Compression {
  private static final int RESERVE = 19;
  private static final int LONGEST_RUN = 255;

  private final BitOutput out = new BitOutput();
  private final BlockEncoder encoder = new BlockEncoder(out);
  private final BlockChecksum checksum = new BlockChecksum();
  private final byte[] block;
  private int size;
  private int runByte;
  private int runLength;
  private int streamChecksum;

  Compression(int level) {
    block = new byte[level * Decompression.BLOCK_SIZE];
    out.write(Decompression.SIGNATURE, 24);
    out.write('0' + level, 8);
  }

  /** Takes data; what is ready of the stream. */
  byte[] add(byte[] data) {
    for (byte b : data) {
      if (runLength > 0 && (b != (byte) runByte || runLength == LONGEST_RUN)) {
        endRun();
      }
      if (runLength == 0 && size >= block.length - RESERVE) {
        endBlock();
      }
      runByte = b;
      runLength++;
    }
    return out.take();
  }

  /** A run of four bytes is followed by the number of bytes that it has more. */
  private void endRun() {
    for (int i = 0; i < runLength; i++) {
      checksum.add(runByte);
    }
    for (int i = 0; i < Math.min(runLength, BlockOutput.RUN); i++) {
      block[size++] = (byte) runByte;
    }
    if (runLength >= BlockOutput.RUN) {
      block[size++] = (byte) (runLength - BlockOutput.RUN);
    }
    runLength = 0;
  }

  private void endBlock() {
    if (size == 0) {
      return;
    }
    out.write(Decompression.BLOCK_MARK, 48);
    out.write(checksum.value(), 32);
    encoder.encode(block, size);
    streamChecksum = BlockChecksum.combined(streamChecksum, checksum.value());
    checksum.reset();
    size = 0;
  }

  /** The end of the stream. */
  byte[] finish() {
    endRun();
    endBlock();
    out.write(Decompression.END_MARK, 48);
    out.write(streamChecksum, 32);
    out.close();
    return out.take();
  }
}
