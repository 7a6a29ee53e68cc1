package org.krait.stdlib._sha3;

import java.util.HexFormat;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.Keccak;

/** What the hashes of SHAKE have: as many bytes as one asks for. */
// CPython: sha3module.c _sha3_shake_128_digest_impl
abstract class ShakeHash extends Sha3Hash {
  private static final int MOST = 1 << 29;

  ShakeHash(PyType type, HashState state) {
    super(type, state);
  }

  /// Return the digest value as a bytes object.
  @PyMethod("(self, /, length)")
  Object digest(Object length) {
    return PyBytes.of(bytes(length));
  }

  /// Return the digest value as a string of hexadecimal digits.
  @PyMethod("(self, /, length)")
  String hexdigest(Object length) {
    return HexFormat.of().formatHex(bytes(length));
  }

  private byte[] bytes(Object length) {
    Object count = Indexes.of(length);
    if (IntegerArithmetic.signum(count) < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (IntegerArithmetic.compare(count, (long) MOST) >= 0) {
      throw Errors.valueError("length is too large");
    }
    synchronized (state()) {
      return ((Keccak) state()).digest((int) (long) (Long) count);
    }
  }

  @PyGetter
  @Override
  Object _suffix() {
    return new PyBytes((byte) SHAKE_SUFFIX);
  }
}
