package org.krait.stdlib._lzma;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The checksum that stands behind a block. */
final class IntegrityCheck {
  static final int NONE = 0;
  static final int CRC32 = 1;
  static final int CRC64 = 4;
  static final int SHA256 = 10;
  static final int MOST = 15;
  static final int UNKNOWN = 16;

  private static final long POLYNOMIAL = 0xC96C5795D7870F42L;
  private static final long[] TABLE = table();
  private static final int[] SIZES = {0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64};

  private final int id;
  private final CRC32 crc32 = new CRC32();
  private long crc64 = -1;
  private final @Nullable MessageDigest sha256;

  IntegrityCheck(int id) {
    this.id = id;
    sha256 = id == SHA256 ? sha256() : null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long[] table() {
    long[] table = new long[256];
    for (int i = 0; i < 256; i++) {
      long c = i;
      for (int bit = 0; bit < 8; bit++) {
        c = (c & 1) != 0 ? c >>> 1 ^ POLYNOMIAL : c >>> 1;
      }
      table[i] = c;
    }
    return table;
  }

  static boolean isSupported(int id) {
    return id == NONE || id == CRC32 || id == CRC64 || id == SHA256;
  }

  /** The size of the check of an id, also of one that is not known. */
  static int size(int id) {
    return SIZES[id];
  }

  void add(byte[] bytes, int from, int count) {
    switch (id) {
      case CRC32 -> crc32.update(bytes, from, count);
      case CRC64 -> {
        for (int i = from; i < from + count; i++) {
          crc64 = TABLE[(int) (crc64 ^ bytes[i]) & 0xff] ^ crc64 >>> 8;
        }
      }
      case SHA256 -> sha256.update(bytes, from, count);
      default -> {}
    }
  }

  /** The check's bytes, as they stand in a stream. */
  byte[] value() {
    if (id == SHA256) {
      return sha256.digest();
    }
    byte[] bytes = new byte[size(id)];
    long value = id == CRC32 ? crc32.getValue() : ~crc64;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (value >>> 8 * i);
    }
    return bytes;
  }
}
