package org.krait.stdlib.hashing;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** What all hash objects have. */
// CPython: hashlib.h
public abstract class PyHash extends PyInstance {
  private final HashState state;

  protected PyHash(PyType type, HashState state) {
    super(type);
    this.state = state;
  }

  protected HashState state() {
    return state;
  }

  /** An object of the same class with another state. */
  protected abstract PyHash with(HashState state);

  /** Starts with the data of {@code data=} or {@code string=}. */
  // CPython: hashlib.h _Py_hashlib_data_argument
  public PyHash start(@Nullable Object data, Object string) {
    if (data != null && string != PySingleton.NONE) {
      throw Errors.typeError(
          "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter"
              + " is slated for removal in a future version.");
    }
    if (data != null) {
      add(data);
    } else if (string != PySingleton.NONE) {
      add(string);
    }
    return this;
  }

  protected void add(Object data) {
    byte[] bytes = data(data);
    synchronized (state) {
      state.update(bytes);
    }
  }

  /** The bytes of an object to hash. */
  public static byte[] data(Object data) {
    if (PyStr.isStr(data)) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    if (!Buffers.exports(data)) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    return Buffers.bytes(data);
  }

  /// Return a copy of the hash object.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object copy() {
    synchronized (state) {
      return with(state.copy());
    }
  }

  /// Return the digest value as a bytes object.
  @PyMethod("(self, /)")
  public Object digest() {
    return PyBytes.of(bytes());
  }

  /// Return the digest value as a string of hexadecimal digits.
  @PyMethod("(self, /)")
  public String hexdigest() {
    return HexFormat.of().formatHex(bytes());
  }

  private byte[] bytes() {
    synchronized (state) {
      return state.digest();
    }
  }

  /// Update this hash object's state with the provided string.
  @PyMethod("(self, obj, /)")
  public void update(Object obj) {
    add(obj);
  }

  @PyGetter
  public int block_size() {
    return state.blockSize();
  }

  @PyGetter
  public int digest_size() {
    return state.digestSize();
  }

  @PyGetter
  public abstract String name();
}
