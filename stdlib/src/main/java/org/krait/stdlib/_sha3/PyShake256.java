package org.krait.stdlib._sha3;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.Keccak;
import org.krait.stdlib.hashing.PyHash;

/// shake_256([data], *, usedforsecurity=True) -> SHAKE object
///
/// Return a new SHAKE hash object.
@PyTypeSpec(name = "shake_256", module = "_sha3", subclassable = false)
public final class PyShake256 extends ShakeHash {
  static final PyType TYPE = PyType.builtin(PyShake256.class);

  private PyShake256(HashState state) {
    super(TYPE, state);
  }

  @PyNew("(cls, data=b'', *, usedforsecurity=True, string=None)")
  static Object __new__(PyType cls, @Nullable Object data, boolean usedforsecurity, Object string) {
    return new PyShake256(new Keccak(136, 0, SHAKE_SUFFIX)).start(data, string);
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyShake256(state);
  }

  @Override
  public String name() {
    return "shake_256";
  }
}
