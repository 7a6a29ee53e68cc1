package org.krait.stdlib.binascii;

import java.io.ByteArrayOutputStream;

/** Lines of uuencoded data. */
// CPython: binascii.c binascii_a2b_uu_impl, binascii_b2a_uu_impl
final class Uuencoding {
  private static final int LONGEST = 45;

  private Uuencoding() {}

  static byte[] decode(byte[] line) {
    int length = line.length == 0 ? 32 : line[0] - ' ' & 0x3f;
    byte[] out = new byte[length];
    int at = 1;
    int done = 0;
    int bits = 0;
    int left = 0;
    while (done < length) {
      int c = at < line.length ? line[at] & 0xff : 0;
      int value = 0;
      if (at < line.length && c != '\n' && c != '\r') {
        if (c < ' ' || c > ' ' + 64) {
          throw BinasciiError.because("Illegal char");
        }
        value = c - ' ' & 0x3f;
      }
      at++;
      left = left << 6 | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[done++] = (byte) (left >> bits);
        left &= (1 << bits) - 1;
      }
    }
    for (; at < line.length; at++) {
      byte c = line[at];
      if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
        throw BinasciiError.because("Trailing garbage");
      }
    }
    return out;
  }

  static byte[] encode(byte[] data, boolean backtick) {
    if (data.length > LONGEST) {
      throw BinasciiError.because("At most 45 bytes at once");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(data.length == 0 && backtick ? '`' : ' ' + data.length);
    for (int i = 0; i < data.length; i += 3) {
      int group = at(data, i) << 16 | at(data, i + 1) << 8 | at(data, i + 2);
      for (int shift = 18; shift >= 0; shift -= 6) {
        int value = group >> shift & 0x3f;
        out.write(backtick && value == 0 ? '`' : value + ' ');
      }
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static int at(byte[] data, int i) {
    return i < data.length ? data[i] & 0xff : 0;
  }
}
