package org.krait.stdlib._lzma;

/** Encodes bytes as LZMA1 or LZMA2. */
interface LzmaStreamEncoder {
  void add(byte[] data);

  void finish();

  /** What was encoded since the last time. */
  byte[] take();
}
