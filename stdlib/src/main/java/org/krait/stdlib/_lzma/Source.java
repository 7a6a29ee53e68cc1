package org.krait.stdlib._lzma;

/** Gives data as it is decoded. */
interface Source {
  /** Reads up to so many bytes; fewer if input is missing. */
  int read(byte[] target, int from, int count);

  /** Whether all data was read. */
  boolean hasEnded();
}
