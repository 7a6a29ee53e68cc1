package org.krait.stdlib._lzma;

/** Encodes one sequence of LZMA symbols that ends with a marker. */
final class Lzma1Encoder implements LzmaStreamEncoder {
  private final MatchFinder finder;
  private final RangeEncoder range = new RangeEncoder();
  private final SymbolEncoder symbols;
  private final LzmaParser parser;
  private byte[] end = {};

  Lzma1Encoder(LzmaOptions options) {
    finder = new MatchFinder(options);
    Model model = options.model();
    symbols = new SymbolEncoder(range, model);
    parser = new LzmaParser(finder, model, symbols, options.niceLength());
  }

  @Override
  public void add(byte[] data) {
    finder.add(data, 0, data.length);
    encode(MatchFinder.LONGEST);
  }

  private void encode(int least) {
    while (finder.ahead() > least) {
      parser.encode();
    }
  }

  @Override
  public void finish() {
    encode(0);
    symbols.end(parser.position());
    end = range.finish();
  }

  @Override
  public byte[] take() {
    byte[] bytes = end.length > 0 ? end : range.take();
    end = new byte[0];
    return bytes;
  }
}
