package org.krait.stdlib._lzma;

/** Decodes into a window. */
interface Decoder {
  /** Decodes up to so many bytes, fewer if the window is full or input is missing. */
  int decode(int most);

  boolean hasEnded();

  Window window();
}
