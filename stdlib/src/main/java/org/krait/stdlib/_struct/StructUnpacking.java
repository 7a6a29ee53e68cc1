package org.krait.stdlib._struct;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyTuple;

/** Reads Python values from the bytes of C's. */
// CPython: _struct.c s_unpack_internal
final class StructUnpacking {
  private StructUnpacking() {}

  static PyTuple unpack(StructFormat format, byte[] bytes, int start) {
    Object[] values = new Object[(int) format.items()];
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<StructField> fields = format.fields();
    int next = 0;
    for (int i = 0; i < fields.size(); i++) {
      StructField field = fields.get(i);
      in.order(field.order());
      for (int n = 0; n < field.count(); n++) {
        values[next++] = unpack(field, in, start + field.offset() + n * field.size());
      }
    }
    return PyTuple.of(values);
  }

  private static Object unpack(StructField field, ByteBuffer in, int at) {
    return switch (field.code()) {
      case 's' -> bytes(in, at, field.size());
      case 'p' -> pascal(field, in, at);
      case 'c' -> bytes(in, at, 1);
      case '?' -> in.get(at) != 0;
      case 'b' -> (long) in.get(at);
      case 'B' -> (long) (in.get(at) & 0xff);
      case 'h' -> (long) in.getShort(at);
      case 'H' -> (long) (in.getShort(at) & 0xffff);
      case 'e' -> (double) Float.float16ToFloat(in.getShort(at));
      case 'f' -> (double) in.getFloat(at);
      case 'd' -> in.getDouble(at);
      case 'F' -> new PyComplex(in.getFloat(at), in.getFloat(at + 4));
      case 'D' -> new PyComplex(in.getDouble(at), in.getDouble(at + 8));
      default -> unpackInt(field, in, at);
    };
  }

  private static Object unpackInt(StructField field, ByteBuffer in, int at) {
    boolean unsigned = Character.isUpperCase(field.code());
    if (field.size() == 4) {
      int n = in.getInt(at);
      return unsigned ? Integer.toUnsignedLong(n) : (long) n;
    }
    long n = in.getLong(at);
    return unsigned && n < 0
        ? Ints.normal(new java.math.BigInteger(Long.toUnsignedString(n)))
        : (Object) n;
  }

  private static PyBytes bytes(ByteBuffer in, int at, int count) {
    return PyBytes.of(Arrays.copyOfRange(in.array(), at, at + count));
  }

  private static PyBytes pascal(StructField field, ByteBuffer in, int at) {
    if (field.size() == 0) {
      return PyBytes.EMPTY;
    }
    return bytes(in, at + 1, Math.min(in.get(at) & 0xff, field.size() - 1));
  }
}
