package org.krait.stdlib._hashlib;

import java.util.HexFormat;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;
import org.krait.stdlib.hashing.HmacState;
import org.krait.stdlib.hashing.PyHash;

/// The object used to calculate HMAC of a message.
///
/// Methods:
///
/// update() -- updates the current digest with an additional string
/// digest() -- return the current digest value
/// hexdigest() -- return the current digest as a string of hexadecimal digits
/// copy() -- return a copy of the current hash object
///
/// Attributes:
///
/// name -- the name, including the hash algorithm used by this object
/// digest_size -- number of bytes in digest() output
///
@PyTypeSpec(name = "HMAC", module = "_hashlib", subclassable = false, instantiable = false)
public final class PyHmac extends PyInstance {
  private final HashAlgorithm algorithm;
  private final HmacState state;

  PyHmac(HashAlgorithm algorithm, HmacState state) {
    super(PyType.builtin(PyHmac.class));
    this.algorithm = algorithm;
    this.state = state;
  }

  /// Update the HMAC object with msg.
  @PyMethod("(self, /, msg)")
  void update(Object msg) {
    byte[] bytes = PyHash.data(msg);
    synchronized (state) {
      state.update(bytes);
    }
  }

  /// Return a copy ("clone") of the HMAC object.
  @PyMethod("(self, /)")
  Object copy() {
    synchronized (state) {
      return new PyHmac(algorithm, state.copy());
    }
  }

  /// Return the digest of the bytes passed to the update() method so far.
  @PyMethod("(self, /)")
  Object digest() {
    return PyBytes.of(bytes());
  }

  /// Return hexadecimal digest of the bytes passed to the update() method so far.
  ///
  /// This may be used to exchange the value safely in email or other non-binary
  /// environments.
  @PyMethod("(self, /)")
  String hexdigest() {
    return HexFormat.of().formatHex(bytes());
  }

  private byte[] bytes() {
    synchronized (state) {
      return state.digest();
    }
  }

  @PyGetter
  int digest_size() {
    return state.digestSize();
  }

  @PyGetter
  int block_size() {
    return state.blockSize();
  }

  @PyGetter
  String name() {
    return "hmac-" + algorithm.pythonName();
  }

  @PyMethod("(self, /)")
  String __repr__() {
    return "<" + algorithm.pythonName() + " HMAC object @ " + Representation.address(this) + ">";
  }
}
