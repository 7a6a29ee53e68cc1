package org.krait.stdlib._lzma;

/** Differences of bytes that are some distance apart. */
final class DeltaFilter implements ByteFilter {
  private final boolean encodes;
  private final byte[] history;
  private int at;

  DeltaFilter(int distance, boolean encodes) {
    this.encodes = encodes;
    history = new byte[distance];
  }

  @Override
  public int apply(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte before = history[at];
      byte given = bytes[i];
      bytes[i] = (byte) (encodes ? given - before : given + before);
      history[at] = encodes ? given : bytes[i];
      at = at + 1 == history.length ? 0 : at + 1;
    }
    return to - from;
  }
}
