package org.krait.stdlib._json;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;

/// Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, \
/// allow_nan)
@PyTypeSpec(name = "Encoder", module = "_json")
final class PyEncoder extends PyInstance {
  static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyEncoder.class);

  private final Object markers;
  private final Object fallback;
  private final Object stringEncoder;
  private final Object indent;
  private final Object keySeparator;
  private final Object itemSeparator;
  private final boolean sortKeys;
  private final boolean skipKeys;
  private final boolean allowNan;

  private PyEncoder(
      org.krait.runtime.object.PyType type,
      Object markers,
      Object fallback,
      Object stringEncoder,
      Object indent,
      Object keySeparator,
      Object itemSeparator,
      boolean sortKeys,
      boolean skipKeys,
      boolean allowNan) {
    super(type);
    this.markers = markers;
    this.fallback = fallback;
    this.stringEncoder = stringEncoder;
    this.indent = indent;
    this.keySeparator = keySeparator;
    this.itemSeparator = itemSeparator;
    this.sortKeys = sortKeys;
    this.skipKeys = skipKeys;
    this.allowNan = allowNan;
  }

  @PyNew(
      value =
          "(cls, markers, default, encoder, indent, key_separator, item_separator, sort_keys,"
              + " skipkeys, allow_nan)",
      parsedAs = "make_encoder()")
  static Object __new__(
      org.krait.runtime.object.PyType cls,
      Object markers,
      Object fallback,
      Object stringEncoder,
      Object indent,
      Object keySeparator,
      Object itemSeparator,
      boolean sortKeys,
      boolean skipKeys,
      boolean allowNan) {
    if (markers != PySingleton.NONE && !(markers instanceof PyDict)) {
      throw Errors.typeError(
          "make_encoder() argument 1 must be dict or None, not " + Types.of(markers).fullName());
    }
    return new PyEncoder(
        cls,
        markers,
        fallback,
        stringEncoder,
        indent,
        keySeparator,
        itemSeparator,
        sortKeys,
        skipKeys,
        allowNan);
  }

  @PyMethod(value = "(self, obj, _current_indent_level)", parsedAs = "_iterencode()")
  Object __call__(Object obj, int currentIndentLevel) {
    ValueWriter writer = new ValueWriter(this);
    try {
      writer.write(obj, currentIndentLevel);
    } catch (StackOverflowError e) {
      throw Errors.recursionError("maximum recursion depth exceeded while encoding a JSON object");
    }
    return new PyTuple(writer.text());
  }

  boolean checksCycles() {
    return markers != PySingleton.NONE;
  }

  boolean sortsKeys() {
    return sortKeys;
  }

  boolean skipsKeys() {
    return skipKeys;
  }

  boolean allowsNan() {
    return allowNan;
  }

  /** What stands between a key and its value. */
  Object keyEnd() {
    return PyStr.exact(keySeparator);
  }

  /** What stands between two items. */
  Object itemEnd() {
    return PyStr.exact(itemSeparator);
  }

  /** What a line is indented by for each level; null if no lines are wanted. */
  @Nullable Object indentation() {
    return indent == PySingleton.NONE ? null : PyStr.exact(indent);
  }

  /** What {@code default} puts in the place of an object that JSON cannot express. */
  Object replacement(Object o) {
    return Dispatch.call(fallback, o);
  }

  /** Whether strings are quoted by a function of this module. */
  boolean quotes() {
    return stringEncoder instanceof PyBuiltinFunction f && f.self() instanceof JsonModule;
  }

  /** Whether that function escapes what is beyond ASCII. */
  boolean escapes() {
    return quotes() && ((PyBuiltinFunction) stringEncoder).member().name().endsWith("ascii");
  }

  /** What a function of the program makes of a string. */
  Object quoted(Object s) {
    Object encoded = Dispatch.call(stringEncoder, s);
    if (!PyStr.isStr(encoded)) {
      throw Errors.typeError("encoder() must return a string, not " + Types.of(encoded).fullName());
    }
    return PyStr.exact(encoded);
  }

  /// markers
  @PyGetter(member = true)
  Object markers() {
    return markers;
  }

  /// default
  @PyGetter(value = "default", member = true)
  Object fallback() {
    return fallback;
  }

  /// encoder
  @PyGetter(member = true)
  Object encoder() {
    return stringEncoder;
  }

  /// indent
  @PyGetter(member = true)
  Object indent() {
    return indent;
  }

  /// key_separator
  @PyGetter(member = true)
  Object key_separator() {
    return keySeparator;
  }

  /// item_separator
  @PyGetter(member = true)
  Object item_separator() {
    return itemSeparator;
  }

  /// sort_keys
  @PyGetter(member = true)
  Object sort_keys() {
    return sortKeys;
  }

  /// skipkeys
  @PyGetter(member = true)
  Object skipkeys() {
    return skipKeys;
  }
}
