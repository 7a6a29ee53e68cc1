package org.krait.stdlib._lzma;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.decompression.PyStreamDecompressor;

/// Create a decompressor object for decompressing data incrementally.
///
///   format
///     Specifies the container format of the input stream.  If this is
///     FORMAT_AUTO (the default), the decompressor will automatically detect
///     whether the input is FORMAT_XZ or FORMAT_ALONE.  Streams created with
///     FORMAT_RAW cannot be autodetected.
///   memlimit
///     Limit the amount of memory used by the decompressor.  This will cause
///     decompression to fail if the input cannot be decompressed within the
///     given limit.
///   filters
///     A custom filter chain.  This argument is required for FORMAT_RAW, and
///     not accepted with any other format.  When provided, this should be a
///     sequence of dicts, each indicating the ID and options for a single
///     filter.
///
/// For one-shot decompression, use the decompress() function instead.
@PyTypeSpec(
    name = "LZMADecompressor",
    module = "_lzma",
    signature = "(format=FORMAT_AUTO, memlimit=None, filters=None)",
    subclassable = false)
public final class PyLzmaDecompressor extends PyStreamDecompressor {
  private final LzmaContainer container;

  private PyLzmaDecompressor(PyType type, LzmaContainer container) {
    super(type, container);
    this.container = container;
  }

  @PyNew("(cls, /, format=0, memlimit=None, filters=None)")
  static Object __new__(PyType cls, int format, Object memlimit, Object filters) {
    return new PyLzmaDecompressor(cls, container(format, memlimit, filters));
  }

  // CPython: _lzmamodule.c _lzma_LZMADecompressor_impl
  private static LzmaContainer container(int format, Object memlimit, Object filters) {
    long limit = Long.MAX_VALUE;
    if (memlimit != PySingleton.NONE) {
      if (format == LzmaModule.RAW) {
        throw Errors.valueError("Cannot specify memory limit with FORMAT_RAW");
      }
      long given = FilterArguments.unsigned(memlimit, Long.SIZE);
      limit = given < 0 ? Long.MAX_VALUE : given;
    }
    if (format == LzmaModule.RAW && filters == PySingleton.NONE) {
      throw Errors.valueError("Must specify filters for FORMAT_RAW");
    }
    if (format != LzmaModule.RAW && filters != PySingleton.NONE) {
      throw Errors.valueError("Cannot specify filters except with FORMAT_RAW");
    }
    return switch (format) {
      case LzmaModule.AUTOMATIC -> new AutomaticDecoder(limit);
      case LzmaModule.XZ -> new XzDecoder(limit);
      case LzmaModule.ALONE -> PlainDecoder.alone(false, limit);
      case LzmaModule.RAW -> PlainDecoder.raw(FilterArguments.chain(filters).checked());
      default -> throw Errors.valueError("Invalid container format: " + format);
    };
  }

  @Override
  protected PyException ended() {
    return Errors.eofError("Already at end of stream");
  }

  @Override
  protected PyException broken() {
    return LzmaError.internal();
  }

  /// ID of the integrity check used by the input stream.
  @PyGetter(member = true)
  public int check() {
    return container.check();
  }
}
