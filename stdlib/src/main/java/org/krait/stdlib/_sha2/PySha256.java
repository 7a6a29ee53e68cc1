package org.krait.stdlib._sha2;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A SHA-256 hash. */
@PyTypeSpec(name = "SHA256Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha256 extends PyHash {
  static final PyType TYPE = PyType.builtin(PySha256.class);

  private PySha256(HashState state) {
    super(TYPE, state);
  }

  static PySha256 make() {
    return new PySha256(MessageDigestState.of("SHA-256", 64));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha256(state);
  }

  @Override
  public String name() {
    return "sha256";
  }
}
