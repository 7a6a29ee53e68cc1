package org.krait.stdlib.decompression;

import java.io.ByteArrayOutputStream;

/** One compressed stream on its way back to data, given and taken in pieces of any size. */
public interface StreamDecoder {
  /** Decodes what it can; at most {@code limit} bytes, all if that is negative. */
  void decode(Input input, ByteArrayOutputStream out, int limit);

  /** Whether the stream's end was reached. */
  boolean hasEnded();

  /** Whether more data can come without more input. */
  boolean hasPending();
}
