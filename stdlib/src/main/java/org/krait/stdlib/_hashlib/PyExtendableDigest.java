package org.krait.stdlib._hashlib;

import java.util.HexFormat;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.Keccak;
import org.krait.stdlib.hashing.PyHash;

/// A hash is an object used to calculate a checksum of a string of information.
///
/// Methods:
///
/// update() -- updates the current digest with an additional string
/// digest(length) -- return the current digest value
/// hexdigest(length) -- return the current digest as a string of hexadecimal digits
/// copy() -- return a copy of the current hash object
///
/// Attributes:
///
/// name -- the hash algorithm being used by this object
/// digest_size -- number of bytes in this hashes output
@PyTypeSpec(
    name = "HASHXOF",
    module = "_hashlib",
    base = PyDigest.class,
    signature = "(name, string=b'')")
public final class PyExtendableDigest extends PyDigest {
  PyExtendableDigest(HashAlgorithm algorithm, HashState state) {
    super(PyType.builtin(PyExtendableDigest.class), algorithm, state);
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyExtendableDigest(algorithm(), state);
  }

  /// Return the digest value as a bytes object.
  @PyMethod("(self, /, length)")
  Object digest(int length) {
    return PyBytes.of(bytes(length));
  }

  /// Return the digest value as a string of hexadecimal digits.
  @PyMethod("(self, /, length)")
  String hexdigest(int length) {
    return HexFormat.of().formatHex(bytes(length));
  }

  private byte[] bytes(int length) {
    if (length < 0 || length == Integer.MAX_VALUE) {
      throw Errors.memoryError();
    }
    synchronized (state()) {
      return ((Keccak) state()).digest(length);
    }
  }

  @PyGetter
  @Override
  public int digest_size() {
    return 0;
  }
}
