package org.krait.stdlib._bz2;

import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.decompression.PyStreamDecompressor;

/// Create a decompressor object for decompressing data incrementally.
///
/// For one-shot decompression, use the decompress() function instead.
@PyTypeSpec(name = "BZ2Decompressor", module = "_bz2", signature = "()", subclassable = false)
public final class PyBz2Decompressor extends PyStreamDecompressor {
  private PyBz2Decompressor(PyType type) {
    super(type, new Decompression());
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length > 0) {
      throw Errors.typeError("BZ2Decompressor() takes no positional arguments");
    }
    if (kwargs.size() > 0) {
      throw Errors.typeError("BZ2Decompressor() takes no keyword arguments");
    }
    return new PyBz2Decompressor(cls);
  }

  @Override
  protected PyException broken() {
    return BlockDecoder.invalid();
  }
}
