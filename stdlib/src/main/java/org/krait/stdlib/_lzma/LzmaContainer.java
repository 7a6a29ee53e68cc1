package org.krait.stdlib._lzma;

import org.krait.stdlib.decompression.StreamDecoder;

/** A stream with or without a container. */
interface LzmaContainer extends StreamDecoder {
  /** The id of the stream's check, as far as it is known. */
  int check();
}
