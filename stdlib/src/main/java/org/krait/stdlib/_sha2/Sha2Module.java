package org.krait.stdlib._sha2;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyType;

/** Hash functions under {@code hashlib}. */
@PyModule("_sha2")
public final class Sha2Module {
  @PyConstant static final long _GIL_MINSIZE = 2048;
  @PyConstant static final PyType SHA224Type = PySha224.TYPE;
  @PyConstant static final PyType SHA256Type = PySha256.TYPE;
  @PyConstant static final PyType SHA384Type = PySha384.TYPE;
  @PyConstant static final PyType SHA512Type = PySha512.TYPE;

  /// Return a new SHA-224 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object sha224(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PySha224.make().start(data, string);
  }

  /// Return a new SHA-256 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object sha256(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PySha256.make().start(data, string);
  }

  /// Return a new SHA-384 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object sha384(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PySha384.make().start(data, string);
  }

  /// Return a new SHA-512 hash object; optionally initialized with a string.
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object sha512(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PySha512.make().start(data, string);
  }
}
