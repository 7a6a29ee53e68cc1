package org.krait.stdlib._sha3;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.PyHash;

/** What the hashes of SHA-3 have. */
// CPython: sha3module.c
abstract class Sha3Hash extends PyHash {
  static final int SHA3_SUFFIX = 0x06;
  static final int SHAKE_SUFFIX = 0x1f;
  private static final int STATE_BITS = 1600;

  Sha3Hash(PyType type, HashState state) {
    super(type, state);
  }

  /// Update this hash object's state with the provided bytes-like object.
  @PyMethod("(self, data, /)")
  @Override
  public void update(Object data) {
    add(data);
  }

  @PyGetter
  int _capacity_bits() {
    return STATE_BITS - _rate_bits();
  }

  @PyGetter
  int _rate_bits() {
    return 8 * block_size();
  }

  @PyGetter
  Object _suffix() {
    return new PyBytes((byte) SHA3_SUFFIX);
  }
}
