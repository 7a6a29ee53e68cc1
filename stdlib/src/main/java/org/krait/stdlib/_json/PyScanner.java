package org.krait.stdlib._json;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/// JSON scanner object
@PyTypeSpec(name = "Scanner", module = "_json")
final class PyScanner extends PyInstance {
  static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyScanner.class);

  private final boolean strict;
  private final Object objectHook;
  private final Object pairsHook;
  private final Object parseFloat;
  private final Object parseInt;
  private final Object parseConstant;

  private PyScanner(org.krait.runtime.object.PyType type, Object context) {
    super(type);
    strict = Truth.of(Attributes.get(context, "strict"));
    objectHook = Attributes.get(context, "object_hook");
    pairsHook = Attributes.get(context, "object_pairs_hook");
    parseFloat = Attributes.get(context, "parse_float");
    parseInt = Attributes.get(context, "parse_int");
    parseConstant = Attributes.get(context, "parse_constant");
  }

  @PyNew(value = "(cls, context)", parsedAs = "make_scanner()")
  static Object __new__(org.krait.runtime.object.PyType cls, Object context) {
    return new PyScanner(cls, context);
  }

  @PyMethod(value = "(self, string, idx)", parsedAs = "scan_once()")
  Object __call__(Object string, int idx) {
    if (!PyStr.isStr(string)) {
      throw Errors.typeError("first argument must be a string, not " + Types.of(string).fullName());
    }
    if (idx < 0) {
      throw Errors.valueError("idx cannot be negative");
    }
    ValueReader reader = new ValueReader(this, PyStr.exact(string), idx);
    try {
      Object value = reader.value();
      return new PyTuple(value, (long) reader.at);
    } catch (StackOverflowError e) {
      throw Errors.recursionError(
          "maximum recursion depth exceeded while decoding a JSON array from a unicode string");
    }
  }

  boolean isStrict() {
    return strict;
  }

  /** Whether objects are handed over as pairs. */
  boolean wantsPairs() {
    return pairsHook != PySingleton.NONE;
  }

  /** What becomes of an object that was read. */
  Object finished(PyDict dict, @Nullable PyList pairs) {
    if (pairs != null) {
      return Dispatch.call(pairsHook, pairs);
    }
    return objectHook == PySingleton.NONE ? dict : Dispatch.call(objectHook, dict);
  }

  Object constant(String name) {
    return Dispatch.call(parseConstant, name);
  }

  /** Whether ints become what the type int makes of them. */
  boolean readsInts() {
    return parseInt == BuiltinTypes.INT;
  }

  Object number(String digits, boolean isFloat) {
    Object parser = isFloat ? parseFloat : parseInt;
    boolean plain = parser == (isFloat ? BuiltinTypes.FLOAT : BuiltinTypes.INT);
    return plain ? ValueReader.plainNumber(digits, isFloat) : Dispatch.call(parser, digits);
  }

  /// strict
  @PyGetter(member = true)
  Object strict() {
    return strict;
  }

  /// object_hook
  @PyGetter(member = true)
  Object object_hook() {
    return objectHook;
  }

  @PyGetter(member = true)
  Object object_pairs_hook() {
    return pairsHook;
  }

  /// parse_float
  @PyGetter(member = true)
  Object parse_float() {
    return parseFloat;
  }

  /// parse_int
  @PyGetter(member = true)
  Object parse_int() {
    return parseInt;
  }

  /// parse_constant
  @PyGetter(member = true)
  Object parse_constant() {
    return parseConstant;
  }
}
