package org.krait.stdlib.marshal;

import java.io.ByteArrayOutputStream;
import org.krait.runtime.object.PyStr;

/** UTF-8 that lets lone surrogates pass, as marshal writes strings. */
final class WideUtf8 {
  private WideUtf8() {}

  static byte[] encode(Object str) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int length = str instanceof PyStr s ? s.length() : ((String) str).length();
    for (int i = 0; i < length; i++) {
      write(str instanceof PyStr s ? s.codePointAt(i) : ((String) str).charAt(i), out);
    }
    return out.toByteArray();
  }

  private static void write(int c, ByteArrayOutputStream out) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xC0 | c >> 6);
      out.write(0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      out.write(0xE0 | c >> 12);
      out.write(0x80 | c >> 6 & 0x3F);
      out.write(0x80 | c & 0x3F);
    } else {
      out.write(0xF0 | c >> 18);
      out.write(0x80 | c >> 12 & 0x3F);
      out.write(0x80 | c >> 6 & 0x3F);
      out.write(0x80 | c & 0x3F);
    }
  }

  /** The str of well-formed bytes. */
  static Object decode(byte[] bytes, int from, int length) {
    int[] codePoints = new int[length];
    int n = 0;
    for (int i = from; i < from + length; ) {
      int b = bytes[i] & 0xFF;
      int more = b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      int c = more == 0 ? b : b & 0x3F >> more;
      for (int k = 1; k <= more && i + k < from + length; k++) {
        c = c << 6 | bytes[i + k] & 0x3F;
      }
      codePoints[n++] = c;
      i += more + 1;
    }
    return PyStr.of(java.util.Arrays.copyOf(codePoints, n));
  }
}
