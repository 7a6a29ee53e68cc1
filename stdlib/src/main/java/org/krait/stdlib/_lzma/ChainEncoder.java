package org.krait.stdlib._lzma;

import java.util.Arrays;

/** Data on its way through filters into an LZMA encoder. */
final class ChainEncoder {
  private static final byte[] NOTHING = {};

  private final ByteFilter[] filters;
  private final byte[][] held;
  private final LzmaStreamEncoder encoder;

  ChainEncoder(ByteFilter[] filters, FilterSpec lzma) {
    this.filters = filters;
    held = new byte[filters.length][];
    Arrays.fill(held, NOTHING);
    encoder =
        lzma.id() == FilterSpec.LZMA2
            ? new Lzma2Encoder(lzma.lzma())
            : new Lzma1Encoder(lzma.lzma());
  }

  /** Takes data; what is ready of the stream. */
  byte[] add(byte[] data) {
    encoder.add(filtered(data, false));
    return encoder.take();
  }

  byte[] finish() {
    encoder.add(filtered(NOTHING, true));
    encoder.finish();
    return encoder.take();
  }

  private byte[] filtered(byte[] data, boolean isLast) {
    byte[] bytes = data;
    for (int i = 0; i < filters.length; i++) {
      byte[] all = Arrays.copyOf(held[i], held[i].length + bytes.length);
      System.arraycopy(bytes, 0, all, held[i].length, bytes.length);
      int done = filters[i].apply(all, 0, all.length);
      done = isLast ? all.length : done;
      held[i] = Arrays.copyOfRange(all, done, all.length);
      bytes = Arrays.copyOf(all, done);
    }
    return bytes;
  }
}
