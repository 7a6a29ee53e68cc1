package org.krait.stdlib._sha2;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A SHA-512 hash. */
@PyTypeSpec(name = "SHA512Type", module = "_sha2", subclassable = false, instantiable = false)
public final class PySha512 extends PyHash {
  static final PyType TYPE = PyType.builtin(PySha512.class);

  private PySha512(HashState state) {
    super(TYPE, state);
  }

  static PySha512 make() {
    return new PySha512(MessageDigestState.of("SHA-512", 128));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha512(state);
  }

  @Override
  public String name() {
    return "sha512";
  }
}
