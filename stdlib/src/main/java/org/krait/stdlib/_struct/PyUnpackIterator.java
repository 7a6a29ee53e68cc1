package org.krait.stdlib._struct;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** What {@code iter_unpack} gives. */
@PyTypeSpec(
    name = "unpack_iterator",
    module = "_struct",
    instantiable = false,
    subclassable = false)
public final class PyUnpackIterator implements PyObject {
  private static final PyType TYPE = PyType.builtin(PyUnpackIterator.class);

  private final StructFormat format;
  private final byte[] bytes;
  private int at;

  PyUnpackIterator(StructFormat format, Object buffer) {
    this.format = format;
    if (format.size() == 0) {
      throw StructError.because("cannot iteratively unpack with a struct of length 0");
    }
    bytes = Buffers.contiguous(buffer);
    if (bytes.length % format.size() != 0) {
      throw StructError.because(
          "iterative unpacking requires a buffer of a multiple of " + format.size() + " bytes");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    if (at >= bytes.length) {
      throw Errors.stopIteration();
    }
    Object values = StructUnpacking.unpack(format, bytes, at);
    at += format.size();
    return values;
  }

  @PyMethod(value = "(self, /)", doc = "", text = false)
  int __length_hint__() {
    return (bytes.length - at) / format.size();
  }
}
