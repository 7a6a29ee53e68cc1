package org.krait.stdlib._lzma;

import java.util.List;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)
///
/// Create a compressor object for compressing data incrementally.
///
/// format specifies the container format to use for the output. This can
/// be FORMAT_XZ (default), FORMAT_ALONE, or FORMAT_RAW.
///
/// check specifies the integrity check to use. For FORMAT_XZ, the default
/// is CHECK_CRC64. FORMAT_ALONE and FORMAT_RAW do not support integrity
/// checks; for these formats, check must be omitted, or be CHECK_NONE.
///
/// The settings used by the compressor can be specified either as a
/// preset compression level (with the 'preset' argument), or in detail
/// as a custom filter chain (with the 'filters' argument). For FORMAT_XZ
/// and FORMAT_ALONE, the default is to use the PRESET_DEFAULT preset
/// level. For FORMAT_RAW, the caller must always specify a filter chain;
/// the raw compressor does not support preset compression levels.
///
/// preset (if provided) should be an integer in the range 0-9, optionally
/// OR-ed with the constant PRESET_EXTREME.
///
/// filters (if provided) should be a sequence of dicts. Each dict should
/// have an entry for "id" indicating the ID of the filter, plus
/// additional entries for options to the filter.
///
/// For one-shot compression, use the compress() function instead.
///
@PyTypeSpec(name = "LZMACompressor", module = "_lzma", subclassable = false)
public final class PyLzmaCompressor extends PyInstance {
  private final LzmaStream stream;
  private boolean isFlushed;

  private PyLzmaCompressor(PyType type, LzmaStream stream) {
    super(type);
    this.stream = stream;
  }

  @PyNew("(cls, /, format=1, check=-1, preset=None, filters=None)")
  static Object __new__(PyType cls, int format, int check, Object preset, Object filters) {
    return new PyLzmaCompressor(cls, stream(format, check, preset, filters));
  }

  // CPython: _lzmamodule.c Compressor_new
  private static LzmaStream stream(int format, int check, Object preset, Object filters) {
    if (preset != PySingleton.NONE && filters != PySingleton.NONE) {
      throw Errors.valueError("Cannot specify both preset and filter chain");
    }
    long level =
        preset == PySingleton.NONE
            ? LzmaOptions.DEFAULT_PRESET
            : FilterArguments.unsigned(preset, Integer.SIZE);
    return switch (format) {
      case LzmaModule.XZ -> xz(check, level, filters);
      case LzmaModule.ALONE -> {
        rejectCheck(check);
        yield alone(level, filters);
      }
      case LzmaModule.RAW -> {
        rejectCheck(check);
        if (filters == PySingleton.NONE) {
          throw Errors.valueError("Must specify filters for FORMAT_RAW");
        }
        yield PlainEncoder.raw(checked(FilterArguments.chain(filters)));
      }
      default -> throw Errors.valueError("Invalid container format: " + format);
    };
  }

  private static void rejectCheck(int check) {
    if (check != -1 && check != IntegrityCheck.NONE) {
      throw Errors.valueError("Integrity checks are only supported by FORMAT_XZ");
    }
  }

  private static LzmaStream xz(int check, long level, Object filters) {
    int id = check == -1 ? IntegrityCheck.CRC64 : check;
    FilterChain chain =
        filters == PySingleton.NONE
            ? ofPreset(FilterSpec.LZMA2, level)
            : FilterArguments.chain(filters);
    if (id < 0 || id > IntegrityCheck.MOST || chain.filters().isEmpty()) {
      throw LzmaError.internal();
    }
    if (!IntegrityCheck.isSupported(id)) {
      throw LzmaError.unsupportedCheck();
    }
    if (chain.last().id() == FilterSpec.LZMA1) {
      throw LzmaError.internal();
    }
    return new XzEncoder(checked(chain), id);
  }

  private static LzmaStream alone(long level, Object filters) {
    FilterChain chain =
        filters == PySingleton.NONE
            ? ofPreset(FilterSpec.LZMA1, level)
            : FilterArguments.chain(filters);
    if (chain.filters().size() != 1 || chain.last().id() != FilterSpec.LZMA1) {
      throw Errors.valueError(
          "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    }
    return PlainEncoder.alone(checked(chain));
  }

  private static FilterChain ofPreset(long id, long level) {
    LzmaOptions options = LzmaOptions.preset((int) level);
    if (options == null) {
      throw id == FilterSpec.LZMA1 ? LzmaError.preset(level) : LzmaError.options();
    }
    return new FilterChain(List.of(FilterSpec.lzma(id, options)));
  }

  private static FilterChain checked(FilterChain chain) {
    chain.checked().last().lzma().checked();
    return chain;
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
    return PyBytes.of(stream.add(bytes));
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
    return PyBytes.of(stream.finish());
  }
}
