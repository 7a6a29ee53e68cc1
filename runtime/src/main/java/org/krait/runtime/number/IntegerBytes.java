package org.krait.runtime.number;

import java.math.BigInteger;
import java.util.Arrays;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;

/** Exact ints as bytes, and back. */
// CPython: longobject.c _PyLong_AsByteArray, _PyLong_FromByteArray
public final class IntegerBytes {
  private IntegerBytes() {}

  /** Whether a byte order is {@code 'little'} and not {@code 'big'}. */
  public static boolean isLittle(String byteOrder) {
    if (byteOrder.equals("little")) {
      return true;
    }
    if (byteOrder.equals("big")) {
      return false;
    }
    throw Errors.valueError("byteorder must be either 'little' or 'big'");
  }

  public static byte[] toBytes(Object n, int length, boolean little, boolean signed) {
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    BigInteger value = Ints.big(n);
    if (value.signum() < 0 && !signed) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    boolean fits = value.bitLength() <= 8L * length - (signed ? 1 : 0);
    if (!fits && !(length == 0 && value.signum() == 0)) {
      throw Errors.overflowError("int too big to convert");
    }
    byte[] bytes = new byte[length];
    byte[] used = value.toByteArray();
    int count = Math.min(used.length, length);
    if (value.signum() < 0) {
      Arrays.fill(bytes, (byte) -1);
    }
    System.arraycopy(used, used.length - count, bytes, length - count, count);
    if (little) {
      reverse(bytes);
    }
    return bytes;
  }

  /** The int in bytes, which the caller gives away. */
  public static Object fromBytes(byte[] bytes, boolean little, boolean signed) {
    if (bytes.length == 0) {
      return 0L;
    }
    if (little) {
      reverse(bytes);
    }
    return Ints.normal(signed ? new BigInteger(bytes) : new BigInteger(1, bytes));
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }
}
