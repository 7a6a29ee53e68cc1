package org.krait.stdlib._sha2;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A SHA-384 hash. */
@PyTypeSpec(name = "SHA384Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha384 extends PyHash {
  static final PyType TYPE = PyType.builtin(PySha384.class);

  private PySha384(HashState state) {
    super(TYPE, state);
  }

  static PySha384 make() {
    return new PySha384(MessageDigestState.of("SHA-384", 128));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha384(state);
  }

  @Override
  public String name() {
    return "sha384";
  }
}
