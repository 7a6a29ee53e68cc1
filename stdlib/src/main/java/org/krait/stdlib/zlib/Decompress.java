package org.krait.stdlib.zlib;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** What {@code zlib.decompressobj()} returns: what it did not take in is given again. */
@PyTypeSpec(name = "Decompress", module = "zlib", subclassable = false, instantiable = false)
public final class Decompress extends PyInstance {
  private final Inflation inflation;
  private PyBytes unused = PyBytes.EMPTY;
  private PyBytes unconsumed = PyBytes.EMPTY;

  Decompress(Inflation inflation) {
    super(PyType.builtin(Decompress.class));
    this.inflation = inflation;
  }

  /// Return a bytes object containing the decompressed version of the data.
  ///
  ///   data
  ///     The binary data to decompress.
  ///   max_length
  ///     The maximum allowable length of the decompressed data.
  ///     Unconsumed input data will be stored in
  ///     the unconsumed_tail attribute.
  ///
  /// After calling this function, some of the input data may still be stored in
  /// internal buffers for later processing.
  /// Call the flush() method to clear these buffers.
  @PyMethod("(self, data, /, max_length=0)")
  public synchronized PyBytes decompress(Object data, int maxLength) {
    byte[] bytes = Buffers.bytes(data);
    if (maxLength < 0) {
      throw Errors.valueError("max_length must be non-negative");
    }
    return PyBytes.of(inflate(bytes, maxLength == 0 ? -1 : maxLength));
  }

  private byte[] inflate(byte[] bytes, int limit) {
    if (inflation.hasEnded()) {
      unused = PyBytes.of(join(unused.array(), bytes));
      return new byte[0];
    }
    byte[] data = inflation.add(bytes.clone(), limit);
    if (inflation.hasEnded()) {
      unused = PyBytes.of(inflation.rest());
      unconsumed = PyBytes.EMPTY;
    } else {
      unconsumed = PyBytes.of(inflation.takeRest());
    }
    return data;
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /// Return a bytes object containing any remaining decompressed data.
  ///
  ///   length
  ///     the initial size of the output buffer.
  @PyMethod(value = "(self, length=zlib.DEF_BUF_SIZE, /)", definingClass = true)
  public synchronized PyBytes flush(@Nullable Object length) {
    if (length != null && Arguments.toInt(length) <= 0) {
      throw Errors.valueError("length must be greater than zero");
    }
    return inflation.hasEnded() ? PyBytes.EMPTY : PyBytes.of(inflate(unconsumed.array(), -1));
  }

  @PyGetter(member = true)
  public PyBytes unused_data() {
    return unused;
  }

  @PyGetter(member = true)
  public PyBytes unconsumed_tail() {
    return unconsumed;
  }

  @PyGetter(member = true)
  public boolean eof() {
    return inflation.hasEnded();
  }

  /// Return a copy of the decompression object.
  @PyMethod(value = "(self, /)", definingClass = true)
  public Object copy() {
    throw noCopy();
  }

  @PyMethod(value = "(self, /)", doc = "", definingClass = true)
  public Object __copy__() {
    throw noCopy();
  }

  @PyMethod(value = "(self, memo, /)", doc = "", definingClass = true)
  public Object __deepcopy__(Object memo) {
    throw noCopy();
  }

  private static PyException noCopy() {
    return Errors.notImplementedError("Java cannot copy the state of a decompression");
  }
}
