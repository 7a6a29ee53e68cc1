package org.krait.stdlib._lzma;

/** The sizes of the blocks of a stream, reduced to their number, size and checksum. */
final class BlockIndex {
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

  private long count;
  private long size;
  private long mixed;

  void add(long unpadded, long data) {
    count++;
    size += new ContainerBytes().addVarint(unpadded).addVarint(data).size();
    mixed = (mixed ^ unpadded) * MULTIPLIER;
    mixed = (Long.rotateLeft(mixed, 32) ^ data) * MULTIPLIER;
  }

  long count() {
    return count;
  }

  boolean isLike(BlockIndex other) {
    return count == other.count && size == other.size && mixed == other.mixed;
  }

  /** How long the whole index is in a stream, with its checksum. */
  long encodedSize() {
    long bytes = 1 + new ContainerBytes().addVarint(count).size() + size;
    return (bytes + 3 & ~3L) + 4;
  }
}
