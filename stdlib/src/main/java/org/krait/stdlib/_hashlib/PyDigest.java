package org.krait.stdlib._hashlib;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.PyHash;

/// A hash is an object used to calculate a checksum of a string of information.
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
/// name -- the hash algorithm being used by this object
/// digest_size -- number of bytes in this hashes output
@PyTypeSpec(name = "HASH", module = "_hashlib", signature = "(name, string=b'')")
public class PyDigest extends PyHash {
  private final HashAlgorithm algorithm;

  PyDigest(PyType type, HashAlgorithm algorithm, HashState state) {
    super(type, state);
    this.algorithm = algorithm;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    throw Errors.typeError("cannot create '" + cls.fullName() + "' instances");
  }

  /** A hash of nothing yet. */
  static PyHash make(HashAlgorithm algorithm) {
    HashState state = algorithm.begin();
    return algorithm.isExtendable()
        ? new PyExtendableDigest(algorithm, state)
        : new PyDigest(PyType.builtin(PyDigest.class), algorithm, state);
  }

  HashAlgorithm algorithm() {
    return algorithm;
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyDigest(type(), algorithm, state);
  }

  @Override
  public String name() {
    return algorithm.pythonName();
  }

  @PyMethod("(self, /)")
  String __repr__() {
    String address = Representation.address(this);
    return "<" + name() + " " + type().fullName() + " object @ " + address + ">";
  }
}
