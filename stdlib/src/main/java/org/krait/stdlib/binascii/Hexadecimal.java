package org.krait.stdlib.binascii;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Buffers;

/** Bytes as hexadecimal digits. */
// CPython: pystrhex.c _Py_strhex_impl
final class Hexadecimal {
  private static final String DIGITS = "0123456789abcdef";

  private Hexadecimal() {}

  static PyBytes encode(Object data, @Nullable Object separator, int perGroup) {
    byte[] bytes = Buffers.contiguous(data);
    int between = separator == null ? 0 : separator(separator);
    int group = separator == null ? 0 : Math.abs(perGroup);
    StringBuilder out = new StringBuilder(bytes.length * 3);
    for (int i = 0; i < bytes.length; i++) {
      int left = perGroup > 0 ? bytes.length - i : i;
      if (group > 0 && i > 0 && left % group == 0) {
        out.append((char) between);
      }
      out.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
    }
    return PyBytes.ofLatin1(out.toString());
  }

  private static int separator(Object separator) {
    if (Lengths.of(separator) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    if (PyStr.isStr(separator)) {
      int c = PyStr.toJava(separator).codePointAt(0);
      if (c > 255) {
        throw Errors.valueError("sep must be ASCII.");
      }
      return c;
    }
    if (separator instanceof PyBytes b) {
      return b.at(0);
    }
    throw Errors.typeError("sep must be str or bytes.");
  }

  static byte[] decode(byte[] text) {
    if (text.length % 2 != 0) {
      throw BinasciiError.because("Odd-length string");
    }
    byte[] out = new byte[text.length / 2];
    for (int i = 0; i < out.length; i++) {
      int high = Character.digit(text[2 * i] & 0xff, 16);
      int low = Character.digit(text[2 * i + 1] & 0xff, 16);
      if (high < 0 || low < 0) {
        throw BinasciiError.because("Non-hexadecimal digit found");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return out;
  }
}
