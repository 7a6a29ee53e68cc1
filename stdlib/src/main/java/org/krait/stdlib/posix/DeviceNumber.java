package org.krait.stdlib.posix;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.ops.Indexes;

/** Numbers of devices, made of a major and a minor one; all three are unsigned, or -1 for none. */
// CPython: posixmodule.c _Py_Dev_Converter, _PyLong_FromDev; the C library's gnu_dev_makedev
final class DeviceNumber {
  private static final long NONE = -1;
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  private DeviceNumber() {}

  /** The bits of a device's number. */
  static long of(Object number) {
    Object index = Indexes.of(number);
    BigInteger n = index instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) index;
    if (n.signum() < 0 && n.longValue() != NONE) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    if (n.compareTo(TWO_64) >= 0) {
      throw Errors.overflowError("int too big to convert");
    }
    return n.longValue();
  }

  /** The bits of a major or minor number. */
  private static long part(Object number) {
    long n = of(number);
    if (n != NONE && n >>> 32 != 0) {
      throw Errors.overflowError("Python int too large to convert to C unsigned int");
    }
    return n & 0xFFFF_FFFFL;
  }

  static long major(long device) {
    return device == NONE ? NONE : ((device >>> 8 & 0xfff) | (device >>> 32 & ~0xfffL));
  }

  static long minor(long device) {
    return device == NONE ? NONE : ((device & 0xff) | (device >>> 12 & 0xffff_ff00L));
  }

  static Object make(Object major, Object minor) {
    long high = part(major);
    long low = part(minor);
    long device =
        (low & 0xff) | (high & 0xfff) << 8 | (low & ~0xffL) << 12 | (high & ~0xfffL) << 32;
    return device >= NONE ? (Object) device : BigInteger.valueOf(device).add(TWO_64);
  }
}
