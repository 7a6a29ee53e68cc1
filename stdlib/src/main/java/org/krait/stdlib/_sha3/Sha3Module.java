package org.krait.stdlib._sha3;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** Hash functions under {@code hashlib}. */
@PyModule(
    value = "_sha3",
    types = {
      PySha3224.class,
      PySha3256.class,
      PySha3384.class,
      PySha3512.class,
      PyShake128.class,
      PyShake256.class
    })
public final class Sha3Module {
  @PyConstant static final long _GIL_MINSIZE = 2048;
  @PyConstant static final String implementation = "HACL";
}
