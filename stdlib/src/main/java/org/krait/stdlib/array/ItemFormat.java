package org.krait.stdlib.array;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;

/** What a type code stands for: the size of an item, and its translation from and to bytes. */
// CPython: arraymodule.c descriptors
enum ItemFormat {
  SIGNED_CHAR('b', 1, 1, "signed char"),
  UNSIGNED_CHAR('B', 1, 0, "unsigned byte integer"),
  UNICODE('u', 4, 20, ""),
  CHARACTER('w', 4, 20, ""),
  SHORT('h', 2, 4, "signed short integer"),
  UNSIGNED_SHORT('H', 2, 2, "unsigned short"),
  INT('i', 4, 8, "signed integer"),
  UNSIGNED_INT('I', 4, 6, "unsigned int"),
  LONG('l', 8, 12, "long"),
  UNSIGNED_LONG('L', 8, 10, "unsigned long"),
  LONG_LONG('q', 8, 12, "long long"),
  UNSIGNED_LONG_LONG('Q', 8, 10, "unsigned long long"),
  FLOAT('f', 4, 14, ""),
  DOUBLE('d', 8, 16, "");

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);

  final char code;
  final int size;

  /** The number by which pickles name the format on any machine. */
  final int machineCode;

  private final String noun;

  ItemFormat(char code, int size, int machineCode, String noun) {
    this.code = code;
    this.size = size;
    this.machineCode = machineCode;
    this.noun = noun;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** The format of a type code, or null. */
  static @Nullable ItemFormat of(int code) {
    for (ItemFormat f : values()) {
      if (f.code == code) {
        return f;
      }
    }
    return null;
  }

  boolean isText() {
    return this == UNICODE || this == CHARACTER;
  }

  Object get(byte[] bytes, int at) {
    return switch (this) {
      case SIGNED_CHAR -> (Object) (long) bytes[at];
      case UNSIGNED_CHAR -> (long) (bytes[at] & 0xff);
      case UNICODE, CHARACTER -> PyStr.of(new int[] {(int) INTS.get(bytes, at)});
      case SHORT -> (long) (short) SHORTS.get(bytes, at);
      case UNSIGNED_SHORT -> (long) ((short) SHORTS.get(bytes, at) & 0xffff);
      case INT -> (long) (int) INTS.get(bytes, at);
      case UNSIGNED_INT -> (int) INTS.get(bytes, at) & 0xffffffffL;
      case LONG, LONG_LONG -> (long) LONGS.get(bytes, at);
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsigned((long) LONGS.get(bytes, at));
      case FLOAT -> (double) Float.intBitsToFloat((int) INTS.get(bytes, at));
      case DOUBLE -> Double.longBitsToDouble((long) LONGS.get(bytes, at));
    };
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
  }

  void put(byte[] bytes, int at, Object item) {
    switch (this) {
      case UNICODE, CHARACTER -> INTS.set(bytes, at, character(item));
      case FLOAT -> INTS.set(bytes, at, Float.floatToRawIntBits((float) real(item)));
      case DOUBLE -> LONGS.set(bytes, at, Double.doubleToRawLongBits(real(item)));
      default -> putInt(bytes, at, integer(item));
    }
  }

  private void putInt(byte[] bytes, int at, long value) {
    switch (size) {
      case 1 -> bytes[at] = (byte) value;
      case 2 -> SHORTS.set(bytes, at, (short) value);
      case 4 -> INTS.set(bytes, at, (int) value);
      default -> LONGS.set(bytes, at, value);
    }
  }

  private static double real(Object item) {
    return Arguments.toDouble(item);
  }

  private static int character(Object item) {
    if (!PyStr.isStr(item)) {
      throw Errors.typeError(
          "array item must be a unicode character, not " + Types.of(item).fullName());
    }
    int length = item instanceof PyStr s ? s.length() : ((String) item).length();
    if (length != 1) {
      throw Errors.typeError(
          "array item must be a unicode character, not a string of length " + length);
    }
    return item instanceof PyStr s ? s.codePointAt(0) : ((String) item).charAt(0);
  }

  /** The bits of an int, after a look at its range. */
  private long integer(Object item) {
    Object value = Ints.index(item);
    return switch (this) {
      case UNSIGNED_INT, UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsignedInteger(value);
      default -> signedInteger(value);
    };
  }

  private long signedInteger(Object value) {
    if (!(value instanceof Long n)) {
      throw Errors.overflowError(
          this == LONG_LONG
              ? "int too big to convert"
              : "Python int too large to convert to C long");
    }
    if (size < 8) {
      boolean isSigned = this == SIGNED_CHAR || this == SHORT || this == INT;
      long range = 1L << (size * 8);
      long least = isSigned ? -range / 2 : 0;
      if (n < least) {
        throw Errors.overflowError(noun + " is less than minimum");
      }
      if (n >= least + range) {
        throw Errors.overflowError(noun + " is greater than maximum");
      }
    }
    return n;
  }

  private long unsignedInteger(Object value) {
    BigInteger n = Ints.big(value);
    if (n.signum() < 0) {
      throw Errors.overflowError(
          this == UNSIGNED_LONG_LONG
              ? "can't convert negative int to unsigned"
              : "can't convert negative value to unsigned int");
    }
    if (n.bitLength() > 64 || this == UNSIGNED_INT && n.bitLength() > 32) {
      throw Errors.overflowError(tooBig(n));
    }
    return n.longValue();
  }

  private String tooBig(BigInteger n) {
    if (this == UNSIGNED_LONG_LONG) {
      return "int too big to convert";
    }
    return n.bitLength() > 64
        ? "Python int too large to convert to C unsigned long"
        : "unsigned int is greater than maximum";
  }
}
