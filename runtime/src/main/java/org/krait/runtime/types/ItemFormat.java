package org.krait.runtime.types;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Memory;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Indexes;

/** The native formats of single items in memory, by {@code struct}'s characters. */
// CPython: memoryobject.c unpack_single, pack_single
final class ItemFormat {
  private ItemFormat() {}

  /** The character of a format such as "B" or "@B", or 0 if it is another. */
  static char code(String format) {
    String bare = format.startsWith("@") ? format.substring(1) : format;
    return bare.length() == 1 && size(bare.charAt(0)) > 0 ? bare.charAt(0) : 0;
  }

  /** How many bytes an item takes, or 0 if the format is unknown. */
  static int size(char code) {
    return switch (code) {
      case 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
      default -> 0;
    };
  }

  /** The item at an offset. */
  static Object read(Memory memory, int offset, char code) {
    if (code == 'B') {
      return (long) (memory.get(offset) & 0xff);
    }
    long bits = bits(memory, offset, size(code));
    return switch (code) {
      case 'c' -> PyBytes.of(new byte[] {(byte) bits});
      case '?' -> bits != 0;
      case 'b' -> (long) (byte) bits;
      case 'h' -> (long) (short) bits;
      case 'i' -> (long) (int) bits;
      case 'e' -> (double) Float.float16ToFloat((short) bits);
      case 'f' -> (double) Float.intBitsToFloat((int) bits);
      case 'd' -> Double.longBitsToDouble(bits);
      case 'L', 'Q', 'N', 'P' ->
          bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
      default -> bits;
    };
  }

  private static long bits(Memory memory, int offset, int size) {
    long bits = 0;
    for (int i = size - 1; i >= 0; i--) {
      bits = bits << 8 | memory.get(offset + i) & 0xff;
    }
    return bits;
  }

  /**
   * Writes an item into a view's memory; a ValueError if converting the value releases the view.
   */
  static void write(PyMemoryView view, int offset, char code, Object value) {
    long bits =
        switch (code) {
          case 'c' -> {
            if (!(value instanceof PyBytes b)) {
              throw invalidType(code);
            }
            if (b.size() != 1) {
              throw invalidValue(code);
            }
            yield b.at(0);
          }
          case '?' -> Truth.of(value) ? 1 : 0;
          case 'e', 'f', 'd' -> floatBits(code, value);
          default -> integerBits(code, value);
        };
    Memory memory = view.view().memory();
    for (int i = 0; i < size(code); i++) {
      memory.put(offset + i, (byte) (bits >> 8 * i));
    }
  }

  private static long floatBits(char code, Object value) {
    double d;
    try {
      d = Arguments.toDouble(value);
    } catch (PyException e) {
      throw invalidType(code);
    }
    return switch (code) {
      case 'e' -> Float.floatToFloat16((float) d);
      case 'f' -> Float.floatToIntBits((float) d);
      default -> Double.doubleToRawLongBits(d);
    };
  }

  private static long integerBits(char code, Object value) {
    Object index = Indexes.orNull(value);
    if (index == null) {
      throw invalidType(code);
    }
    BigInteger n = index instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) index;
    int width = size(code) * 8;
    boolean signed = "bhilqn".indexOf(code) >= 0;
    boolean fits = signed ? n.bitLength() < width : n.signum() >= 0 && n.bitLength() <= width;
    if (!fits) {
      throw invalidValue(code);
    }
    return n.longValue();
  }

  private static PyException invalidType(char code) {
    return Errors.typeError("memoryview: invalid type for format '" + code + "'");
  }

  private static PyException invalidValue(char code) {
    return Errors.valueError("memoryview: invalid value for format '" + code + "'");
  }
}
