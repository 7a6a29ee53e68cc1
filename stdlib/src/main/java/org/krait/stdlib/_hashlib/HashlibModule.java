package org.krait.stdlib._hashlib;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Representation;
import org.krait.stdlib.hashing.DigestComparison;
import org.krait.stdlib.hashing.HmacState;

/// OpenSSL interface for hashlib module
// CPython: _hashopenssl.c
@PyModule(
    value = "_hashlib",
    types = {PyDigest.class, PyExtendableDigest.class, PyHmac.class},
    parts = NamedConstructors.class)
public final class HashlibModule {
  @PyConstant static final long _GIL_MINSIZE = 2048;

  private static final String UNKNOWN = "[digital envelope routines] unsupported";
  private static final String NO_REASON = "no reason supplied";
  private static final String PREFIX = "openssl_";
  private static final long SCRYPT_MEMORY = 32L << 20;
  private static final long MOST_BLOCKS = (1L << 30) - 1;

  private final ModuleException unsupported =
      new ModuleException(
          "_hashlib", "UnsupportedDigestmodError", BuiltinExceptions.of("ValueError"));

  @PyConstant
  Object UnsupportedDigestmodError() {
    return unsupported.type();
  }

  @PyConstant
  static Object openssl_md_meth_names() {
    PyFrozenset names = new PyFrozenset();
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      names.add(algorithm.pythonName());
    }
    return names;
  }

  private HashAlgorithm algorithm(String name) {
    HashAlgorithm algorithm = HashAlgorithm.find(name);
    if (algorithm == null) {
      throw unsupported.of(UNKNOWN);
    }
    return algorithm;
  }

  /** The hash that an argument {@code digestmod} means: a name, or one of our functions. */
  private HashAlgorithm digestmod(Object digestmod) {
    if (PyStr.isStr(digestmod)) {
      return algorithm(digestmod.toString());
    }
    String name = constructed(digestmod);
    HashAlgorithm algorithm = name == null ? null : HashAlgorithm.find(name);
    if (algorithm == null) {
      throw unsupported.of("Unsupported digestmod " + Representation.javaRepr(digestmod));
    }
    return algorithm;
  }

  private static @Nullable String constructed(Object function) {
    boolean isOurs =
        function instanceof PyBuiltinFunction f
            && f.binding().instanceClass() == NamedConstructors.class;
    return isOurs
        ? ((PyBuiltinFunction) function).member().name().substring(PREFIX.length())
        : null;
  }

  /// Return a new hash object using the named algorithm.
  ///
  /// An optional string argument may be provided and will be
  /// automatically hashed.
  ///
  /// The MD5 and SHA1 algorithms are always supported.
  @PyFunction(value = "(name, data=b'', *, usedforsecurity=True, string=None)", name = "new")
  Object make(String name, @Nullable Object data, boolean usedforsecurity, Object string) {
    return PyDigest.make(algorithm(name)).start(data, string);
  }

  /// Return a new hmac object.
  @PyFunction("(key, msg=b'', digestmod=None)")
  Object hmac_new(Object key, @Nullable Object msg, Object digestmod) {
    byte[] secret = Buffers.bytes(key);
    if (digestmod == PySingleton.NONE) {
      throw Errors.typeError("Missing required parameter 'digestmod'.");
    }
    HashAlgorithm algorithm = digestmod(digestmod);
    PyHmac hmac = new PyHmac(algorithm, hmac(algorithm, secret));
    if (msg != null && msg != PySingleton.NONE) {
      hmac.update(msg);
    }
    return hmac;
  }

  private static HmacState hmac(HashAlgorithm algorithm, byte[] key) {
    if (algorithm.isExtendable()) {
      throw Errors.valueError(NO_REASON);
    }
    return HmacState.begin(algorithm.begin(), key);
  }

  /// Single-shot HMAC.
  @PyFunction("(key, msg, digest)")
  PyBytes hmac_digest(Object key, Object msg, Object digest) {
    byte[] secret = Buffers.bytes(key);
    byte[] message = Buffers.bytes(msg);
    return PyBytes.of(hmac(digestmod(digest), secret).digestOf(message));
  }

  /// Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function.
  @PyFunction("(hash_name, password, salt, iterations, dklen=None)")
  PyBytes pbkdf2_hmac(
      String hash_name, Object password, Object salt, long iterations, Object dklen) {
    byte[] secret = Buffers.bytes(password);
    byte[] grain = Buffers.bytes(salt);
    HashAlgorithm algorithm = algorithm(hash_name);
    if (iterations < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    if (iterations > Integer.MAX_VALUE) {
      throw Errors.overflowError("iteration value is too great.");
    }
    long length =
        dklen == PySingleton.NONE ? algorithm.begin().digestSize() : Arguments.toLong(dklen);
    if (length < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    if (length > Integer.MAX_VALUE) {
      throw Errors.overflowError("key length is too great.");
    }
    if (algorithm.isExtendable()) {
      throw Errors.valueError("[Provider routines] xof digests not allowed");
    }
    return PyBytes.of(
        PasswordHash.pbkdf2(algorithm.begin(), secret, grain, (int) iterations, (int) length));
  }

  /// scrypt password-based key derivation function.
  @PyFunction("(password, *, salt, n, r, p, maxmem=0, dklen=64)")
  PyBytes scrypt(
      Object password, Object salt, Object n, Object r, Object p, long maxmem, long dklen) {
    byte[] secret = Buffers.bytes(password);
    byte[] grain = Buffers.bytes(salt);
    long cost = unsigned(n);
    long size = unsigned(r);
    long lanes = unsigned(p);
    if (Long.bitCount(cost) != 1 || cost == 1) {
      throw Errors.valueError("n must be a power of 2.");
    }
    if (maxmem < 0 || maxmem > Integer.MAX_VALUE) {
      throw Errors.valueError("maxmem must be positive and smaller than " + Integer.MAX_VALUE);
    }
    if (dklen < 1 || dklen > Integer.MAX_VALUE) {
      throw Errors.valueError("dklen must be greater than 0 and smaller than " + Integer.MAX_VALUE);
    }
    checkMemory(cost, size, lanes, maxmem == 0 ? SCRYPT_MEMORY : maxmem);
    return PyBytes.of(Scrypt.key(secret, grain, (int) cost, (int) size, (int) lanes, (int) dklen));
  }

  // CPython: longobject.c _PyLong_UnsignedLong_Converter
  private static long unsigned(Object o) {
    Object number = Ints.index(o);
    if (IntegerArithmetic.signum(number) < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (Ints.big(number).bitLength() > Long.SIZE) {
      throw Errors.overflowError("Python int too large for C unsigned long");
    }
    return Ints.big(number).longValue();
  }

  // OpenSSL: EVP_PBE_scrypt
  private static void checkMemory(long n, long r, long p, long most) {
    if (r == 0 || p == 0) {
      throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
    }
    boolean isTooLarge =
        r < 0
            || r > MOST_BLOCKS
            || p < 0
            || p > MOST_BLOCKS / r
            || 16 * r < Long.SIZE && n >>> 16 * r != 0
            || n < 0
            || n > most
            || 128 * r * p + 128 * r * (n + 2) > most;
    if (isTooLarge) {
      throw Errors.valueError("[digital envelope routines] memory limit exceeded");
    }
  }

  /// Determine the OpenSSL FIPS mode of operation.
  ///
  /// For OpenSSL 3.0.0 and newer it returns the state of the default provider
  /// in the default OSSL context. It's not quite the same as FIPS_mode() but good
  /// enough for unittests.
  ///
  /// Effectively any non-zero return value indicates FIPS mode;
  /// values other than 1 may have additional significance.
  @PyFunction("()")
  static int get_fips_mode() {
    return 0;
  }

  /// Return 'a == b'.
  ///
  /// This function uses an approach designed to prevent
  /// timing analysis, making it appropriate for cryptography.
  ///
  /// a and b must both be of the same type: either str (ASCII only),
  /// or any bytes-like object.
  ///
  /// Note: If a and b are of different lengths, or if an error occurs,
  /// a timing attack could theoretically reveal information about the
  /// types and lengths of a and b--but not their values.
  @PyFunction("(a, b, /)")
  static boolean compare_digest(Object a, Object b) {
    return DigestComparison.equal(a, b);
  }
}
