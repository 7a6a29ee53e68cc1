package org.krait.stdlib._lzma;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/** Filter chains as Python writes them: sequences of dicts. */
// CPython: _lzmamodule.c lzma_filter_converter
final class FilterArguments {
  private static final int MOST_FILTERS = 4;
  private static final String LZMA_KEYS = " id preset dict_size lc lp pb mode nice_len mf depth ";

  private FilterArguments() {}

  static FilterChain chain(Object filters) {
    if (filters instanceof PyDict) {
      throw Errors.typeError("dict is not a sequence");
    }
    long count = Lengths.of(filters);
    if (count > MOST_FILTERS) {
      throw Errors.valueError("Too many filters - liblzma supports a maximum of " + MOST_FILTERS);
    }
    List<FilterSpec> specs = new ArrayList<>();
    for (Object filter : Iteration.toArray(filters)) {
      specs.add(filter(filter));
    }
    return new FilterChain(specs);
  }

  static FilterSpec filter(Object spec) {
    if (Types.special(spec, Special.GETITEM) == null || Ints.exact(spec) != null) {
      throw Errors.typeError("Filter specifier must be a dict or dict-like object");
    }
    Object id = item(spec, "id");
    if (id == null) {
      throw Errors.valueError("Filter specifier must have an \"id\" entry");
    }
    long number = unsigned(id, Long.SIZE);
    if (number == FilterSpec.LZMA1 || number == FilterSpec.LZMA2) {
      return FilterSpec.lzma(number, lzma(spec));
    }
    if (number == FilterSpec.DELTA) {
      return numbered(number, spec, "dist", 1, "delta");
    }
    if (FilterSpec.isBranch(number)) {
      return numbered(number, spec, "start_offset", 0, "BCJ");
    }
    throw Errors.valueError("Invalid filter ID: " + Long.toUnsignedString(number));
  }

  private static @Nullable Object item(Object spec, String key) {
    try {
      return Items.get(spec, key);
    } catch (PyException e) {
      if (Exceptions.matches(e, "KeyError")) {
        return null;
      }
      throw e;
    }
  }

  private static FilterSpec numbered(
      long id, Object spec, String key, int otherwise, String filter) {
    checkKeys(spec, " id " + key + " ", filter);
    Object given = item(spec, key);
    int number = given == null ? otherwise : (int) option(given, Integer.SIZE, filter);
    return new FilterSpec(id, null, number, given != null);
  }

  private static PyException invalid(String filter) {
    return Errors.valueError("Invalid filter specifier for " + filter + " filter");
  }

  private static void checkKeys(Object spec, String known, String filter) {
    Object keys = spec instanceof PyDict ? spec : Attributes.callMethod(spec, "keys");
    for (Object key : Iteration.toArray(keys)) {
      if (known.indexOf(" " + key + " ") < 0) {
        throw invalid(filter);
      }
    }
  }

  private static LzmaOptions lzma(Object spec) {
    Object preset = item(spec, "preset");
    LzmaOptions base =
        preset(preset == null ? LzmaOptions.DEFAULT_PRESET : unsigned(preset, Integer.SIZE));
    checkKeys(spec, LZMA_KEYS, "LZMA");
    return new LzmaOptions(
        option(spec, "dict_size", base.dictionarySize()) & 0xffffffffL,
        (int) option(spec, "lc", base.lc()),
        (int) option(spec, "lp", base.lp()),
        (int) option(spec, "pb", base.pb()),
        (int) option(spec, "mode", base.mode()),
        (int) option(spec, "nice_len", base.niceLength()),
        (int) option(spec, "mf", base.finder()),
        (int) option(spec, "depth", base.depth()));
  }

  private static LzmaOptions preset(long preset) {
    LzmaOptions options = LzmaOptions.preset((int) preset);
    if (options == null) {
      throw LzmaError.preset(preset);
    }
    return options;
  }

  private static long option(Object spec, String key, long otherwise) {
    Object given = item(spec, key);
    return given == null ? otherwise : option(given, Integer.SIZE, "LZMA");
  }

  private static long option(Object given, int bits, String filter) {
    try {
      return unsigned(given, bits);
    } catch (PyException e) {
      throw invalid(filter);
    }
  }

  /** A number that fits an unsigned C type. */
  static long unsigned(Object o, int bits) {
    Object number = Ints.index(o);
    if (IntegerArithmetic.signum(number) < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (Ints.big(number).bitLength() > bits) {
      String type = bits == Long.SIZE ? "unsigned long long" : "uint32_t";
      throw Errors.overflowError("Python int too large for C " + type);
    }
    return Ints.big(number).longValue();
  }
}
