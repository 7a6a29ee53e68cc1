package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.stdlib.decompression.Input;

/** Decodes a stream without a check: the format of LZMA alone, or a raw one. */
final class PlainDecoder implements LzmaContainer {
  private static final int CHUNK = 1 << 14;
  private static final int HEADER = 13;
  private static final long UNKNOWN_DICTIONARY = 0xffffffffL;
  private static final long LARGEST_SIZE = 1L << 38;

  private final @Nullable FilterChain chain;
  private final boolean isPicky;
  private final long memoryLimit;
  private @Nullable Source source;
  private boolean mayHaveMore;

  private PlainDecoder(@Nullable FilterChain chain, boolean isPicky, long memoryLimit) {
    this.chain = chain;
    this.isPicky = isPicky;
    this.memoryLimit = memoryLimit;
  }

  static PlainDecoder raw(FilterChain chain) {
    return new PlainDecoder(chain, false, Long.MAX_VALUE);
  }

  /**
   * The format of LZMA alone.
   *
   * @param isPicky whether an unusual header means that this is another format
   */
  static PlainDecoder alone(boolean isPicky, long memoryLimit) {
    return new PlainDecoder(null, isPicky, memoryLimit);
  }

  @Override
  public int check() {
    return IntegrityCheck.NONE;
  }

  @Override
  public boolean hasEnded() {
    return source != null && source.hasEnded();
  }

  @Override
  public boolean hasPending() {
    return mayHaveMore;
  }

  @Override
  public void decode(Input input, ByteArrayOutputStream out, int limit) {
    if (source == null) {
      source = chain == null ? alone(input) : chain.decoder(input);
      if (source == null) {
        return;
      }
    }
    int n;
    do {
      byte[] chunk = new byte[limit < 0 ? CHUNK : Math.min(CHUNK, limit - out.size())];
      n = source.read(chunk, 0, chunk.length);
      out.write(chunk, 0, n);
      mayHaveMore = n == chunk.length;
    } while (n > 0 && (limit < 0 || out.size() < limit));
  }

  /** What follows a header; null if it is not complete. */
  // xz: alone_decoder.c
  private @Nullable Source alone(Input input) {
    if (!input.isEmpty() && !LzmaOptions.isModel(input.peek(0))) {
      throw LzmaError.unknownFormat();
    }
    if (input.available() < HEADER) {
      return null;
    }
    Model model = LzmaOptions.model(input.read());
    long dictionary = number(input, 4);
    long size = number(input, 8);
    if (isPicky && isUnusual(dictionary, size)) {
      throw LzmaError.unknownFormat();
    }
    FilterSpec lzma = FilterSpec.lzma(FilterSpec.LZMA1, LzmaOptions.of(model, dictionary));
    if (new FilterChain(List.of(lzma)).memory() > memoryLimit) {
      throw LzmaError.memory();
    }
    return new DecoderSource(new Lzma1Decoder(input, model, dictionary, size));
  }

  private static boolean isUnusual(long dictionary, long size) {
    long twoBits = dictionary - Long.highestOneBit(dictionary);
    boolean isRound = twoBits == 0 || twoBits == Long.highestOneBit(dictionary) >> 1;
    return dictionary != UNKNOWN_DICTIONARY && !isRound
        || size != Lzma1Decoder.UNKNOWN_SIZE && Long.compareUnsigned(size, LARGEST_SIZE) >= 0;
  }

  private static long number(Input input, int bytes) {
    long n = 0;
    for (int i = 0; i < bytes; i++) {
      n |= (long) input.read() << 8 * i;
    }
    return n;
  }
}
