package org.krait.stdlib._sha3;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.Keccak;
import org.krait.stdlib.hashing.PyHash;

/// sha3_256([data], *, usedforsecurity=True) -> SHA3 object
///
/// Return a new SHA3 hash object with a hashbit length of 32 bytes.
@PyTypeSpec(name = "sha3_256", module = "_sha3", subclassable = false)
public final class PySha3256 extends Sha3Hash {
  static final PyType TYPE = PyType.builtin(PySha3256.class);

  private PySha3256(HashState state) {
    super(TYPE, state);
  }

  @PyNew("(cls, data=b'', *, usedforsecurity=True, string=None)")
  static Object __new__(PyType cls, @Nullable Object data, boolean usedforsecurity, Object string) {
    return new PySha3256(new Keccak(136, 32, SHA3_SUFFIX)).start(data, string);
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha3256(state);
  }

  @Override
  public String name() {
    return "sha3_256";
  }
}
