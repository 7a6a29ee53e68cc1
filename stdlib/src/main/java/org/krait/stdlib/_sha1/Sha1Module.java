package org.krait.stdlib._sha1;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyType;

/** Hash functions under {@code hashlib}. */
@PyModule("_sha1")
public final class Sha1Module {
  @PyConstant static final long _GIL_MINSIZE = 2048;
  @PyConstant static final PyType SHA1Type = PySha1.TYPE;

  /// Return a new SHA1 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object sha1(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PySha1.make().start(data, string);
  }
}
