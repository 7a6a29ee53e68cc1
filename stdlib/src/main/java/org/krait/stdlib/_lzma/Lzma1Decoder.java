package org.krait.stdlib._lzma;

import org.krait.stdlib.decompression.Input;

/** Decodes one sequence of LZMA symbols, up to a known size or to a marker. */
final class Lzma1Decoder implements Decoder {
  static final long UNKNOWN_SIZE = -1;

  private final Window window;
  private final LzmaDecoder decoder;
  private final boolean isSizeKnown;
  private long left;
  private boolean hasBegun;

  Lzma1Decoder(Input input, Model model, long dictionarySize, long size) {
    window = new Window(dictionarySize);
    decoder = new LzmaDecoder(input, window, model);
    isSizeKnown = size != UNKNOWN_SIZE;
    left = isSizeKnown ? size : Long.MAX_VALUE;
  }

  @Override
  public Window window() {
    return window;
  }

  @Override
  public boolean hasEnded() {
    return decoder.hasEnded();
  }

  @Override
  public int decode(int most) {
    if (!hasBegun) {
      hasBegun = decoder.begin();
      if (!hasBegun) {
        return 0;
      }
    }
    int n = decoder.decode((int) Math.min(left, most));
    left -= n;
    if (isSizeKnown && decoder.hasEnded() && left > 0
        || left == 0 && !decoder.hasEnded() && decoder.isCopying()) {
      throw LzmaError.corrupt();
    }
    if (left == 0 && !decoder.hasEnded()) {
      decoder.finish();
    }
    return n;
  }
}
