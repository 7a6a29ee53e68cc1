package org.krait.stdlib._sha3;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.Keccak;
import org.krait.stdlib.hashing.PyHash;

/// shake_128([data], *, usedforsecurity=True) -> SHAKE object
///
/// Return a new SHAKE hash object.
@PyTypeSpec(name = "shake_128", module = "_sha3", subclassable = false)
public final class PyShake128 extends ShakeHash {
  static final PyType TYPE = PyType.builtin(PyShake128.class);

  private PyShake128(HashState state) {
    super(TYPE, state);
  }

  @PyNew("(cls, data=b'', *, usedforsecurity=True, string=None)")
  static Object __new__(PyType cls, @Nullable Object data, boolean usedforsecurity, Object string) {
    return new PyShake128(new Keccak(168, 0, SHAKE_SUFFIX)).start(data, string);
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyShake128(state);
  }

  @Override
  public String name() {
    return "shake_128";
  }
}
