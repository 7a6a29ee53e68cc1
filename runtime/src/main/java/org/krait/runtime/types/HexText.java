package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.ByteBuilder;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Text;

/** Bytes as hexadecimal digits, and back. */
// CPython: pystrhex.c, bytesobject.c _PyBytes_FromHex
final class HexText {
  private static final String DIGITS = "0123456789abcdef";

  private HexText() {}

  /** The digits, with a separator between groups that are counted from the right if positive. */
  static String of(byte[] bytes, @Nullable Object separator, int perGroup) {
    int between = separator == null ? -1 : separator(separator);
    int size = Math.abs(perGroup);
    StringBuilder out = new StringBuilder(bytes.length * 2);
    for (int i = 0; i < bytes.length; i++) {
      int place = perGroup < 0 ? i : bytes.length - i;
      if (between >= 0 && i > 0 && size > 0 && place % size == 0) {
        out.append((char) between);
      }
      out.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
    }
    return out.toString();
  }

  private static int separator(Object separator) {
    if (Lengths.of(separator) != 1) {
      throw Errors.valueError("sep must be length 1.");
    }
    int c;
    if (PyStr.isStr(separator)) {
      c = Text.at(separator, 0);
    } else if (separator instanceof PyBytes b) {
      c = b.at(0);
    } else {
      throw Errors.typeError("sep must be str or bytes.");
    }
    if (c > 127) {
      throw Errors.valueError("sep must be ASCII.");
    }
    return c;
  }

  /** The bytes of pairs of digits, with whitespace between them. */
  static byte[] parse(Object source) {
    Object text;
    if (PyStr.isStr(source)) {
      text = PyStr.exact(source);
    } else {
      byte[] bytes = Buffers.bytesOrNull(source);
      if (bytes == null) {
        throw Errors.typeError(
            "fromhex() argument must be str or bytes-like, not " + Types.of(source).messageName());
      }
      text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
    int length = Text.length(text);
    ByteBuilder out = new ByteBuilder(length / 2);
    for (int i = 0; i < length; ) {
      int c = Text.at(text, i);
      if (c == ' ' || c >= 9 && c <= 13) {
        i++;
        continue;
      }
      int high = digit(c);
      if (high < 0) {
        throw bad(i);
      }
      if (i + 1 >= length) {
        throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
      }
      int low = digit(Text.at(text, i + 1));
      if (low < 0) {
        throw bad(i + 1);
      }
      out.append(high << 4 | low);
      i += 2;
    }
    return out.toBytes();
  }

  private static int digit(int c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static PyException bad(int index) {
    return Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + index);
  }
}
