package org.krait.stdlib._lzma;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.ops.Buffers;

/** The module under {@code lzma}. */
@PyModule(
    value = "_lzma",
    types = {PyLzmaCompressor.class, PyLzmaDecompressor.class})
public final class LzmaModule {
  static final int AUTOMATIC = 0;
  static final int XZ = 1;
  static final int ALONE = 2;
  static final int RAW = 3;

  @PyConstant static final long FORMAT_AUTO = AUTOMATIC;
  @PyConstant static final long FORMAT_XZ = XZ;
  @PyConstant static final long FORMAT_ALONE = ALONE;
  @PyConstant static final long FORMAT_RAW = RAW;
  @PyConstant static final long CHECK_NONE = IntegrityCheck.NONE;
  @PyConstant static final long CHECK_CRC32 = IntegrityCheck.CRC32;
  @PyConstant static final long CHECK_CRC64 = IntegrityCheck.CRC64;
  @PyConstant static final long CHECK_SHA256 = IntegrityCheck.SHA256;
  @PyConstant static final long CHECK_ID_MAX = IntegrityCheck.MOST;
  @PyConstant static final long CHECK_UNKNOWN = IntegrityCheck.UNKNOWN;
  @PyConstant static final long FILTER_LZMA1 = FilterSpec.LZMA1;
  @PyConstant static final long FILTER_LZMA2 = FilterSpec.LZMA2;
  @PyConstant static final long FILTER_DELTA = FilterSpec.DELTA;
  @PyConstant static final long FILTER_X86 = FilterSpec.X86;
  @PyConstant static final long FILTER_POWERPC = FilterSpec.POWERPC;
  @PyConstant static final long FILTER_IA64 = FilterSpec.IA64;
  @PyConstant static final long FILTER_ARM = FilterSpec.ARM;
  @PyConstant static final long FILTER_ARMTHUMB = FilterSpec.ARMTHUMB;
  @PyConstant static final long FILTER_SPARC = FilterSpec.SPARC;
  @PyConstant static final long MF_HC3 = LzmaOptions.HASH_CHAIN_3;
  @PyConstant static final long MF_HC4 = LzmaOptions.HASH_CHAIN_4;
  @PyConstant static final long MF_BT2 = LzmaOptions.BINARY_TREE_2;
  @PyConstant static final long MF_BT3 = LzmaOptions.BINARY_TREE_3;
  @PyConstant static final long MF_BT4 = LzmaOptions.BINARY_TREE_4;
  @PyConstant static final long MODE_FAST = LzmaOptions.FAST;
  @PyConstant static final long MODE_NORMAL = LzmaOptions.NORMAL;
  @PyConstant static final long PRESET_DEFAULT = LzmaOptions.DEFAULT_PRESET;
  @PyConstant static final long PRESET_EXTREME = LzmaOptions.EXTREME & 0xffffffffL;

  private final Interpreter interpreter;

  public LzmaModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  public Object LZMAError() {
    return LzmaError.of(interpreter).type();
  }

  /// Test whether the given integrity check is supported.
  ///
  /// Always returns True for CHECK_NONE and CHECK_CRC32.
  @PyFunction("(check_id, /)")
  static boolean is_check_supported(int check_id) {
    return IntegrityCheck.isSupported(check_id);
  }

  /// Return a bytes object encoding the options (properties) of the filter specified by \
  /// *filter* (a dict).
  ///
  /// The result does not include the filter ID itself, only the options.
  @PyFunction("(filter, /)")
  static PyBytes _encode_filter_properties(Object filter) {
    FilterSpec spec = FilterArguments.filter(filter);
    if (spec.isLzma()) {
      spec.lzma().checked();
    } else if (spec.id() == FilterSpec.DELTA) {
      spec.check();
    }
    return PyBytes.of(spec.properties());
  }

  /// Return a bytes object encoding the options (properties) of the filter specified by \
  /// *filter* (a dict).
  ///
  /// The result does not include the filter ID itself, only the options.
  @PyFunction("(filter_id, encoded_props, /)")
  static Object _decode_filter_properties(Object filter_id, Object encoded_props) {
    long id = FilterArguments.unsigned(filter_id, Long.SIZE);
    FilterSpec spec = FilterSpec.of(id, Buffers.bytes(encoded_props));
    PyDict dict = new PyDict();
    dict.put("id", id);
    if (id == FilterSpec.LZMA1) {
      dict.put("lc", (long) spec.lzma().lc());
      dict.put("lp", (long) spec.lzma().lp());
      dict.put("pb", (long) spec.lzma().pb());
      dict.put("dict_size", spec.lzma().dictionarySize());
    } else if (id == FilterSpec.LZMA2) {
      dict.put("dict_size", spec.lzma().dictionarySize());
    } else if (id == FilterSpec.DELTA) {
      dict.put("dist", (long) spec.number());
    } else if (spec.isNumberGiven()) {
      dict.put("start_offset", spec.number() & 0xffffffffL);
    }
    return dict;
  }
}
