package org.krait.stdlib.zlib;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** What {@code zlib.compressobj()} returns. */
@PyTypeSpec(name = "Compress", module = "zlib", subclassable = false, instantiable = false)
public final class Compress extends PyInstance {
  private final Deflation deflation;

  Compress(Deflation deflation) {
    super(PyType.builtin(Compress.class));
    this.deflation = deflation;
  }

  /// Returns a bytes object containing compressed data.
  ///
  ///   data
  ///     Binary data to be compressed.
  ///
  /// After calling this function, some of the input data may still
  /// be stored in internal buffers for later processing.
  /// Call the flush() method to clear these buffers.
  @PyMethod(value = "(self, data, /)", definingClass = true)
  public synchronized PyBytes compress(Object data) {
    byte[] bytes = Buffers.bytes(data);
    checkOpen("while compressing data");
    return PyBytes.of(deflation.add(bytes.clone()));
  }

  /// Return a bytes object containing any remaining compressed data.
  ///
  ///   mode
  ///     One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.
  ///     If mode == Z_FINISH, the compressor object can no longer be
  ///     used after calling the flush() method.  Otherwise, more data
  ///     can still be compressed.
  @PyMethod(value = "(self, mode=zlib.Z_FINISH, /)", definingClass = true)
  public synchronized PyBytes flush(@Nullable Object mode) {
    int m = mode == null ? (int) ZlibModule.Z_FINISH : Arguments.toCInt(mode);
    if (m == ZlibModule.Z_NO_FLUSH) {
      return PyBytes.EMPTY;
    }
    checkOpen("while flushing");
    if (m == ZlibModule.Z_FINISH) {
      return PyBytes.of(deflation.finish());
    }
    return PyBytes.of(deflation.flush(m == ZlibModule.Z_FULL_FLUSH));
  }

  private void checkOpen(String doing) {
    if (deflation.hasEnded()) {
      throw ZlibError.of(ZlibError.STREAM_ERROR, doing, "inconsistent stream state");
    }
  }

  /// Return a copy of the compression object.
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
    return Errors.notImplementedError("Java cannot copy the state of a compression");
  }
}
