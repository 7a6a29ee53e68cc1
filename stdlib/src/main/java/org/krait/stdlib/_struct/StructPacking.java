package org.krait.stdlib._struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.Truth;
import org.krait.runtime.types.ComplexConversion;

/** Writes Python values as the bytes of C's. */
// CPython: _struct.c s_pack_internal
final class StructPacking {
  private static final int LONGEST_PASCAL = 255;

  private StructPacking() {}

  /** The bytes of all values, from {@code first} on. */
  static byte[] pack(StructFormat format, Object[] values, int first) {
    byte[] bytes = new byte[format.size()];
    ByteBuffer out = ByteBuffer.wrap(bytes);
    List<StructField> fields = format.fields();
    int next = first;
    for (int i = 0; i < fields.size(); i++) {
      StructField field = fields.get(i);
      out.order(field.order());
      for (int n = 0; n < field.count(); n++) {
        pack(field, out, field.offset() + n * field.size(), values[next++]);
      }
    }
    return bytes;
  }

  private static void pack(StructField field, ByteBuffer out, int at, Object value) {
    switch (field.code()) {
      case 's' -> packText(field, out, at, value);
      case 'p' -> packPascal(field, out, at, value);
      case 'c' -> {
        if (!(value instanceof PyBytes b) || b.size() != 1) {
          throw StructError.because("char format requires a bytes object of length 1");
        }
        out.put(at, b.array()[0]);
      }
      case '?' -> out.put(at, (byte) (Truth.of(value) ? 1 : 0));
      case 'e' -> out.putShort(at, half(toDouble(value)));
      case 'f' -> out.putFloat(at, single(toDouble(value), field.isNative()));
      case 'd' -> out.putDouble(at, toDouble(value));
      case 'F' -> {
        PyComplex z = toComplex(value);
        out.putFloat(at, single(z.real(), field.isNative()));
        out.putFloat(at + 4, single(z.imag(), field.isNative()));
      }
      case 'D' -> {
        PyComplex z = toComplex(value);
        out.putDouble(at, z.real());
        out.putDouble(at + 8, z.imag());
      }
      default -> packInt(field, out, at, value);
    }
  }

  private static byte[] toBytes(StructField field, Object value) {
    if (value instanceof PyBytes b) {
      return b.array();
    }
    if (value instanceof PyByteArray b) {
      return org.krait.runtime.ops.Buffers.bytes(b);
    }
    throw StructError.because("argument for '" + field.code() + "' must be a bytes object");
  }

  private static void packText(StructField field, ByteBuffer out, int at, Object value) {
    byte[] bytes = toBytes(field, value);
    out.put(at, bytes, 0, Math.min(bytes.length, field.size()));
  }

  private static void packPascal(StructField field, ByteBuffer out, int at, Object value) {
    byte[] bytes = toBytes(field, value);
    if (field.size() == 0) {
      return;
    }
    int count = Math.min(bytes.length, field.size() - 1);
    out.put(at, (byte) Math.min(count, LONGEST_PASCAL));
    out.put(at + 1, bytes, 0, count);
  }

  private static double toDouble(Object value) {
    try {
      return Arguments.toDouble(value);
    } catch (PyException e) {
      throw Exceptions.matches(e, "TypeError")
          ? StructError.because("required argument is not a float")
          : e;
    }
  }

  private static PyComplex toComplex(Object value) {
    try {
      return ComplexConversion.ofNumber(value);
    } catch (PyException e) {
      throw Exceptions.matches(e, "TypeError")
          ? StructError.because("required argument is not a complex")
          : e;
    }
  }

  private static float single(double x, boolean isNative) {
    float f = (float) x;
    if (Float.isInfinite(f) && !Double.isInfinite(x) && !isNative) {
      throw Errors.overflowError("float too large to pack with f format");
    }
    return f;
  }

  private static short half(double x) {
    short h = HalfFloat.of(x);
    if ((h & 0x7fff) == 0x7c00 && !Double.isInfinite(x)) {
      throw Errors.overflowError("float too large to pack with e format");
    }
    return h;
  }

  private static void packInt(StructField field, ByteBuffer out, int at, Object value) {
    Object exact = Ints.indexOrNull(value);
    if (exact == null) {
      throw StructError.because("required argument is not an integer");
    }
    int bits = 8 * field.size();
    BigInteger n = Ints.big(exact);
    if (field.code() == 'P') {
      if (n.bitLength() > 64 || n.signum() < 0 && n.bitLength() > 63) {
        throw StructError.because("int too large to convert");
      }
    } else if (Character.isUpperCase(field.code())) {
      if (n.signum() < 0 || n.bitLength() > bits) {
        throw outOfRange(field, BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits));
      }
    } else if (n.bitLength() > bits - 1) {
      BigInteger end = BigInteger.ONE.shiftLeft(bits - 1);
      throw outOfRange(field, end.negate(), end);
    }
    long value64 = n.longValue();
    switch (field.size()) {
      case 1 -> out.put(at, (byte) value64);
      case 2 -> out.putShort(at, (short) value64);
      case 4 -> out.putInt(at, (int) value64);
      default -> out.putLong(at, value64);
    }
  }

  private static PyException outOfRange(StructField field, BigInteger least, BigInteger end) {
    return StructError.because(
        "'"
            + field.code()
            + "' format requires "
            + least
            + " <= number <= "
            + end.subtract(BigInteger.ONE));
  }
}
