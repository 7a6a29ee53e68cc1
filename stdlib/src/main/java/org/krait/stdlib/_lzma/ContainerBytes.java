package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/** The bytes of a header or index on their way out. */
final class ContainerBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ContainerBytes add(int b) {
    out.write(b);
    return this;
  }

  ContainerBytes add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** A number, seven bits a byte, the lowest first. */
  ContainerBytes addVarint(long n) {
    long left = n;
    while (left >>> 7 != 0) {
      out.write((int) left | 0x80);
      left >>>= 7;
    }
    return add((int) left);
  }

  ContainerBytes addInt(long n) {
    for (int i = 0; i < 4; i++) {
      out.write((int) (n >>> 8 * i));
    }
    return this;
  }

  /** Zeros, until the size can be divided by four. */
  ContainerBytes pad() {
    while ((out.size() & 3) != 0) {
      out.write(0);
    }
    return this;
  }

  /** The checksum of all bytes from an index on. */
  ContainerBytes addChecksum(int from) {
    CRC32 sum = new CRC32();
    byte[] bytes = out.toByteArray();
    sum.update(bytes, from, bytes.length - from);
    return addInt(sum.getValue());
  }

  int size() {
    return out.size();
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
