package org.krait.runtime.types;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInt;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Items;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** Replacing characters by a table: {@code str.translate} and {@code str.maketrans}. */
// CPython: unicodeobject.c _PyUnicode_TranslateCharmap, unicode_maketrans_impl
final class Translation {
  private Translation() {}

  static Object translate(Object text, Object table) {
    TextBuilder out = new TextBuilder(Text.length(text));
    for (int i = 0; i < Text.length(text); i++) {
      append(out, Text.at(text, i), table);
    }
    return out.build();
  }

  private static void append(TextBuilder out, int c, Object table) {
    Object mapped;
    try {
      mapped = Items.get(table, (long) c);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "LookupError")) {
        throw e;
      }
      out.append(c);
      return;
    }
    if (mapped == PySingleton.NONE) {
      return;
    }
    if (PyStr.isStr(mapped)) {
      out.append(PyStr.exact(mapped));
      return;
    }
    Object value = mapped instanceof PyInt n ? n.value() : mapped;
    if (value instanceof Boolean b) {
      value = b ? 1L : 0L;
    }
    if (!(value instanceof Long) && !(value instanceof BigInteger)) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
    if (!(value instanceof Long n) || n < 0 || n > 0x10ffff) {
      throw Errors.valueError("character mapping must be in range(0x110000)");
    }
    out.append((int) (long) n);
  }

  /** The table that a dict with characters or code points as keys describes. */
  static PyDict table(Object x) {
    if (!(x instanceof PyDict source)) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict table = new PyDict();
    HashTable entries = source.table();
    for (int i = 0; i < entries.limit(); i++) {
      Object key = entries.key(i);
      if (key != null) {
        table.put(codePoint(key), entries.value(i));
      }
    }
    return table;
  }

  private static Object codePoint(Object key) {
    if (PyStr.isStr(key)) {
      if (Text.length(key) != 1) {
        throw Errors.valueError("string keys in translate table must be of length 1");
      }
      return (long) Text.at(key, 0);
    }
    if (key instanceof Long
        || key instanceof PyInt
        || key instanceof Boolean
        || key instanceof BigInteger) {
      return key;
    }
    throw Errors.typeError("keys in translate table must be strings or integers");
  }

  /** The table that maps each character of {@code from} to that of {@code to} and drops some. */
  static PyDict table(Object from, Object to, Object dropped) {
    if (!PyStr.isStr(from)) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (Text.length(from) != Text.length(to)) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    PyDict table = new PyDict();
    for (int i = 0; i < Text.length(from); i++) {
      table.put((long) Text.at(from, i), (long) Text.at(to, i));
    }
    for (int i = 0; i < Text.length(dropped); i++) {
      table.put((long) Text.at(dropped, i), PySingleton.NONE);
    }
    return table;
  }
}
