package org.krait.stdlib._lzma;

import java.util.List;
import org.krait.stdlib.decompression.Input;

/** The filters that data goes through, LZMA last. */
record FilterChain(List<FilterSpec> filters) {
  private static final int DECODER_MEMORY = 1 << 16;

  /** Checks that LZMA stands last, and nowhere else. */
  FilterChain checked() {
    if (filters.isEmpty()) {
      throw LzmaError.internal();
    }
    for (int i = 0; i < filters.size(); i++) {
      FilterSpec filter = filters.get(i);
      if (filter.isLzma() != (i == filters.size() - 1)) {
        throw LzmaError.options();
      }
      if (!filter.isLzma()) {
        filter.check();
      }
    }
    return this;
  }

  FilterSpec last() {
    return filters.get(filters.size() - 1);
  }

  /** About how many bytes a decoder needs. */
  long memory() {
    return DECODER_MEMORY + last().lzma().dictionarySize();
  }

  /** What is decoded from an input. */
  Source decoder(Input input) {
    LzmaOptions options = last().lzma();
    long size = options.dictionarySize();
    Source source =
        new DecoderSource(
            last().id() == FilterSpec.LZMA2
                ? new Lzma2Decoder(input, size)
                : new Lzma1Decoder(input, options.model(), size, Lzma1Decoder.UNKNOWN_SIZE));
    for (int i = filters.size() - 2; i >= 0; i--) {
      source = new FilterSource(source, filters.get(i).begin(false));
    }
    return source;
  }

  /** A compression without a container. */
  ChainEncoder encoder() {
    ByteFilter[] begun = new ByteFilter[filters.size() - 1];
    for (int i = 0; i < begun.length; i++) {
      begun[i] = filters.get(i).begin(true);
    }
    return new ChainEncoder(begun, last());
  }
}
