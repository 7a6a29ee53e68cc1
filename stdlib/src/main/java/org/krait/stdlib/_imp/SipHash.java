package org.krait.stdlib._imp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.krait.runtime.object.PyBytes;

/** SipHash-1-3, by which hash-based compiled files know their source. */
// CPython: pyhash.c siphash13
final class SipHash {
  private static final int WORD = 8;

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

  /** The hash with a key whose second half is zero, as eight bytes. */
  static PyBytes of(long key, byte[] source) {
    long hash = new SipHash(key).hash(source);
    byte[] bytes = ByteBuffer.allocate(WORD).order(ByteOrder.LITTLE_ENDIAN).putLong(hash).array();
    return PyBytes.of(bytes);
  }

  private long hash(byte[] source) {
    ByteBuffer in = ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN);
    while (in.remaining() >= WORD) {
      absorb(in.getLong());
    }
    long last = (long) source.length << 56;
    for (int shift = 0; in.hasRemaining(); shift += 8) {
      last |= (in.get() & 0xFFL) << shift;
    }
    absorb(last);
    v2 ^= 0xff;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void absorb(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
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
