package org.krait.stdlib._md5;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyType;

/** Hash functions under {@code hashlib}. */
@PyModule("_md5")
public final class Md5Module {
  @PyConstant static final long _GIL_MINSIZE = 2048;
  @PyConstant static final PyType MD5Type = PyMd5.TYPE;

  /// Return a new MD5 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object md5(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyMd5.make().start(data, string);
  }
}
