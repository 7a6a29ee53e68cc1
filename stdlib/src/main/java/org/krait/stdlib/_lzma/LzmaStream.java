package org.krait.stdlib._lzma;

/** Data on its way into a stream. */
interface LzmaStream {
  /** Takes data; what is ready of the stream. */
  byte[] add(byte[] data);

  /** The end of the stream. */
  byte[] finish();
}
