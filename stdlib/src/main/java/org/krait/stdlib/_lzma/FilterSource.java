package org.krait.stdlib._lzma;

/** Data through a filter that looks some bytes ahead. */
final class FilterSource implements Source {
  private static final int SIZE = 1 << 12;

  private final Source source;
  private final ByteFilter filter;
  private final byte[] buffer = new byte[SIZE];
  private int start;
  private int filtered;
  private int end;

  FilterSource(Source source, ByteFilter filter) {
    this.source = source;
    this.filter = filter;
  }

  @Override
  public int read(byte[] target, int from, int count) {
    int n = 0;
    while (n < count) {
      if (start == filtered && !refill()) {
        break;
      }
      int taken = Math.min(count - n, filtered - start);
      System.arraycopy(buffer, start, target, from + n, taken);
      start += taken;
      n += taken;
    }
    return n;
  }

  /** Filters more bytes; whether there are any. */
  private boolean refill() {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    end += source.read(buffer, end, SIZE - end);
    filtered = filter.apply(buffer, 0, end);
    if (source.hasEnded()) {
      filtered = end;
    }
    return filtered > 0;
  }

  @Override
  public boolean hasEnded() {
    return source.hasEnded() && start == end;
  }
}
