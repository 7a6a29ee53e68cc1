package org.krait.stdlib._bz2;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// Create a compressor object for compressing data incrementally.
///
///   compresslevel
///     Compression level, as a number between 1 and 9.
///
/// For one-shot compression, use the compress() function instead.
@PyTypeSpec(
    name = "BZ2Compressor",
    module = "_bz2",
    signature = "(compresslevel=9, /)",
    subclassable = false)
public final class PyBz2Compressor extends PyInstance {
  private static final int BEST = 9;

  private final Compression compression;
  private boolean isFlushed;

  private PyBz2Compressor(PyType type, Compression compression) {
    super(type);
    this.compression = compression;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("BZ2Compressor() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("BZ2Compressor expected at most 1 argument, got " + args.length);
    }
    int level = args.length == 0 ? BEST : Arguments.toCInt(args[0]);
    if (level < 1 || level > BEST) {
      throw Errors.valueError("compresslevel must be between 1 and 9");
    }
    return new PyBz2Compressor(cls, new Compression(level));
  }

  /// Provide data to the compressor object.
  ///
  /// Returns a chunk of compressed data if possible, or b'' otherwise.
  ///
  /// When you have finished providing data to the compressor, call the
  /// flush() method to finish the compression process.
  @PyMethod("(self, data, /)")
  public synchronized PyBytes compress(Object data) {
    byte[] bytes = Buffers.bytes(data);
    if (isFlushed) {
      throw Errors.valueError("Compressor has been flushed");
    }
    return PyBytes.of(compression.add(bytes));
  }

  /// Finish the compression process.
  ///
  /// Returns the compressed data left in internal buffers.
  ///
  /// The compressor object may not be used after this method is called.
  @PyMethod("(self, /)")
  public synchronized PyBytes flush() {
    if (isFlushed) {
      throw Errors.valueError("Repeated call to flush()");
    }
    isFlushed = true;
    return PyBytes.of(compression.finish());
  }
}
