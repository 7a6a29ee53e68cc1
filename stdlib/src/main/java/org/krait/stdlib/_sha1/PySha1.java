package org.krait.stdlib._sha1;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A SHA-1 hash. */
@PyTypeSpec(name = "sha1", module = "_sha1", subclassable = false, instantiable = false)
public final class PySha1 extends PyHash {
  static final PyType TYPE = PyType.builtin(PySha1.class);

  private PySha1(HashState state) {
    super(TYPE, state);
  }

  static PySha1 make() {
    return new PySha1(MessageDigestState.of("SHA-1", 64));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PySha1(state);
  }

  @Override
  public String name() {
    return "sha1";
  }
}
