package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;

/** Encodes chunks, of LZMA symbols or, where these would be longer, of the bytes themselves. */
final class Lzma2Encoder implements LzmaStreamEncoder {
  private static final int MOST_PLAIN = 1 << 16;
  private static final int MOST_COMPRESSED = 1 << 16;
  private static final int MOST_DATA = 1 << 21;
  private static final int CHUNK = 0x80;
  private static final int RESET_STATE = 1;
  private static final int RESET_PROPERTIES = 2;
  private static final int RESET_ALL = 3;
  private static final int PIECE = 1 << 16;

  private final MatchFinder finder;
  private final RangeEncoder range = new RangeEncoder();
  private final Model model;
  private final LzmaParser parser;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long chunkStart;
  private int reset = RESET_ALL;
  private boolean isFirst = true;

  Lzma2Encoder(LzmaOptions options) {
    finder = new MatchFinder(options);
    model = options.model();
    parser = new LzmaParser(finder, model, new SymbolEncoder(range, model), options.niceLength());
  }

  @Override
  public void add(byte[] data) {
    for (int from = 0; from < data.length; from += PIECE) {
      finder.add(data, from, Math.min(PIECE, data.length - from));
      encode(MatchFinder.LONGEST);
    }
  }

  private void encode(int least) {
    while (finder.ahead() > least) {
      parser.encode();
      if (chunkSize() > MOST_DATA - MatchFinder.LONGEST - 1
          || range.size() > MOST_COMPRESSED - RangeDecoder.MOST_BYTES
          || chunkSize() > MOST_PLAIN - MatchFinder.LONGEST - 1 && range.size() >= chunkSize()) {
        endChunk();
      }
    }
  }

  private int chunkSize() {
    return (int) (parser.position() - chunkStart);
  }

  private void endChunk() {
    int size = chunkSize();
    byte[] compressed = range.finish();
    chunkStart = parser.position();
    if (compressed.length + 2 >= size && size <= MOST_PLAIN) {
      writePlain(size);
      return;
    }
    out.write(CHUNK | reset << 5 | size - 1 >> 16);
    writeShort(size - 1);
    writeShort(compressed.length - 1);
    if (reset >= RESET_PROPERTIES) {
      out.write(model.properties());
    }
    out.writeBytes(compressed);
    reset = 0;
    isFirst = false;
  }

  private void writePlain(int size) {
    out.write(isFirst ? 1 : 2);
    writeShort(size - 1);
    out.writeBytes(finder.last(size));
    isFirst = false;
    reset = reset >= RESET_PROPERTIES ? RESET_PROPERTIES : RESET_STATE;
    model.reset();
  }

  private void writeShort(int n) {
    out.write(n >> 8);
    out.write(n);
  }

  @Override
  public void finish() {
    encode(0);
    if (chunkSize() > 0) {
      endChunk();
    }
    out.write(0);
  }

  @Override
  public byte[] take() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }
}
