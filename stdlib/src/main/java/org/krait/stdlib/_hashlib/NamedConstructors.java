package org.krait.stdlib._hashlib;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyMappingProxy;

/** The functions that make a hash of one kind. */
@PyModule("_hashlib")
public final class NamedConstructors implements BuiltinModules.Filler {
  private static final String PREFIX = "openssl_";

  /** Adds the table of the functions with the hashes that they make. */
  @Override
  public void fill(PyDict namespace) {
    PyDict names = new PyDict();
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      Object function = namespace.get(PREFIX + algorithm.pythonName());
      if (function != null) {
        names.put(function, algorithm.pythonName());
      }
    }
    namespace.put("_constructors", new PyMappingProxy(names));
  }

  /// Returns a md5 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_md5(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.MD5).start(data, string);
  }

  /// Returns a sha1 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha1(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA1).start(data, string);
  }

  /// Returns a sha224 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha224(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA224).start(data, string);
  }

  /// Returns a sha256 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha256(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA256).start(data, string);
  }

  /// Returns a sha384 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha384(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA384).start(data, string);
  }

  /// Returns a sha512 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha512(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA512).start(data, string);
  }

  /// Returns a sha3-224 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha3_224(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA3_224).start(data, string);
  }

  /// Returns a sha3-256 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha3_256(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA3_256).start(data, string);
  }

  /// Returns a sha3-384 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha3_384(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA3_384).start(data, string);
  }

  /// Returns a sha3-512 hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_sha3_512(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHA3_512).start(data, string);
  }

  /// Returns a shake-128 variable hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_shake_128(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHAKE_128).start(data, string);
  }

  /// Returns a shake-256 variable hash object; optionally initialized with a string
  @PyFunction("(data=b'', *, usedforsecurity=True, string=None)")
  static Object openssl_shake_256(@Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(HashAlgorithm.SHAKE_256).start(data, string);
  }
}
