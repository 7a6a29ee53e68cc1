package org.krait.stdlib._sha2;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A SHA-224 hash. */
@PyTypeSpec(name = "SHA224Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha224 extends PyHash {
  static final PyType TYPE = PyType.builtin(PySha224.class);

  private PySha224(HashState state) {
    super(TYPE, state);
  }

  static PySha224 make() {
    return new PySha224(MessageDigestState.of("SHA-224", 64));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha224(state);
  }

  @Override
  public String name() {
    return "sha224";
  }
}
