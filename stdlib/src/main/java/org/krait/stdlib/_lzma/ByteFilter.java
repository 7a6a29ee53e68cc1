package org.krait.stdlib._lzma;

/** Changes data so that it compresses better, or back; it knows its position in the data. */
interface ByteFilter {
  /** Converts bytes in place; how many from the first on are done. */
  int apply(byte[] bytes, int from, int to);
}
