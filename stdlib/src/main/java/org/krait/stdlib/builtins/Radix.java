package org.krait.stdlib.builtins;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;

/** {@code bin}, {@code oct}, {@code hex}, and {@code ord}. */
final class Radix {
  private Radix() {}

  /** An int in base 2, 8 or 16 with its prefix. */
  static String text(Object number, int bits, String prefix) {
    Object exact = Ints.index(number);
    BigInteger n = Ints.big(exact);
    return (n.signum() < 0 ? "-" : "") + prefix + n.abs().toString(1 << bits);
  }

  // CPython: bltinmodule.c builtin_ord
  static long ordinal(Object character) {
    if (character instanceof String s) {
      if (s.length() == 1) {
        return s.charAt(0);
      }
      throw wrongLength(s.length());
    }
    if (character instanceof PyStr s) {
      if (s.length() == 1) {
        return s.codePointAt(0);
      }
      throw wrongLength(s.length());
    }
    String type = Types.of(character).fullName();
    byte[] bytes =
        character instanceof PyBytes || type.equals("bytearray")
            ? Buffers.bytesOrNull(character)
            : null;
    if (bytes == null) {
      throw Errors.typeError("ord() expected string of length 1, but " + type + " found");
    }
    if (bytes.length != 1) {
      throw wrongLength(bytes.length);
    }
    return bytes[0] & 0xFF;
  }

  private static PyException wrongLength(int length) {
    return Errors.typeError(
        "ord() expected a character, but string of length " + length + " found");
  }
}
