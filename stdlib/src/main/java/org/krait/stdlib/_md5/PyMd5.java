package org.krait.stdlib._md5;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.PyHash;

/** A MD5 hash. */
@PyTypeSpec(name = "md5", module = "_md5", subclassable = false, instantiable = false)
public final class PyMd5 extends PyHash {
  static final PyType TYPE = PyType.builtin(PyMd5.class);

  private PyMd5(HashState state) {
    super(TYPE, state);
  }

  static PyMd5 make() {
    return new PyMd5(MessageDigestState.of("MD5", 64));
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyMd5(state);
  }

  @Override
  public String name() {
    return "md5";
  }
}
