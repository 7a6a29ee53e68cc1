package org.krait.stdlib._imp;

/** SipHash-1-3 with a 64-bit key: the hash of sources in hash-based cache files (PEP 552). */
// CPython: pyhash.c siphash13, _Py_KeyedHash
final class SipHash {
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  private SipHash(long key) {
    v0 = key ^ 0x736f6d6570736575L;
    v1 = 0x646f72616e646f6dL;
    v2 = key ^ 0x6c7967656e657261L;
    v3 = 0x7465646279746573L;
  }

  /** The hash of the bytes under a key. */
  static long of(long key, byte[] source) {
    SipHash hash = new SipHash(key);
    int whole = source.length & ~7;
    for (int i = 0; i < whole; i += 8) {
      hash.add(word(source, i, 8));
    }
    hash.add((long) source.length << 56 | word(source, whole, source.length - whole));
    return hash.finish();
  }

  private static long word(byte[] source, int from, int count) {
    long word = 0;
    for (int i = count - 1; i >= 0; i--) {
      word = word << 8 | source[from + i] & 0xFF;
    }
    return word;
  }

  private void add(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }

  private long finish() {
    v2 ^= 0xFF;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
