package org.krait.stdlib._lzma;

/** The data of a decoder. */
final class DecoderSource implements Source {
  private final Decoder decoder;

  DecoderSource(Decoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public int read(byte[] target, int from, int count) {
    Window window = decoder.window();
    int n = 0;
    while (n < count) {
      if (window.pending() == 0) {
        decoder.decode(count - n);
      }
      int taken = window.take(target, from + n, count - n);
      if (taken == 0) {
        break;
      }
      n += taken;
    }
    if (n == count && !decoder.hasEnded()) {
      decoder.decode(0);
    }
    return n;
  }

  @Override
  public boolean hasEnded() {
    return decoder.hasEnded() && decoder.window().pending() == 0;
  }
}
