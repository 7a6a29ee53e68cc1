package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;

/** The options of a new dialect: those given, else the attributes of another one. */
final class DialectOptions {
  private static final String[] NAMES = {
    "dialect",
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict"
  };

  private final @Nullable Object base;
  private final PyDict given;

  DialectOptions(@Nullable Object base, PyDict given) {
    this.base = base;
    this.given = given;
  }

  /** Raises for an option that there is not. */
  static void refuseUnknown(PyDict given) {
    for (Object name : Iteration.toArray(given)) {
      boolean known = false;
      for (String n : NAMES) {
        known |= n.equals(name);
      }
      if (!known) {
        throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
      }
    }
  }

  private @Nullable Object value(String name) {
    Object own = given.get(name);
    return own != null || base == null ? own : Attributes.find(base, name);
  }

  /** Whether the option was given or comes from a class; a registered dialect has all of them. */
  boolean isGiven(String name) {
    return given.get(name) != null || !(base instanceof Dialect) && value(name) != null;
  }

  boolean isNone(String name) {
    return value(name) == PySingleton.NONE;
  }

  boolean flag(String name, boolean otherwise) {
    Object value = value(name);
    return value == null ? otherwise : Truth.of(value);
  }

  /** A character, or {@link Dialect#NONE} if that may be. */
  int character(String name, int otherwise, boolean optional) {
    Object value = value(name);
    if (value == null) {
      return otherwise;
    }
    if (optional && value == PySingleton.NONE) {
      return Dialect.NONE;
    }
    if (!PyStr.isStr(value)) {
      throw noCharacter(name, optional, Types.of(value).fullName());
    }
    String text = PyStr.toJava(value);
    int length = text.codePointCount(0, text.length());
    if (length != 1) {
      throw noCharacter(name, optional, "a string of length " + length);
    }
    return text.codePointAt(0);
  }

  private static PyException noCharacter(String name, boolean optional, String what) {
    String expected = optional ? "a unicode character or None" : "a unicode character";
    return Errors.typeError("\"" + name + "\" must be " + expected + ", not " + what);
  }

  String text(String name, String otherwise) {
    Object value = value(name);
    if (value == null) {
      return otherwise;
    }
    if (!PyStr.isStr(value)) {
      throw Errors.typeError(
          "\"" + name + "\" must be a string, not " + Types.of(value).fullName());
    }
    return PyStr.toJava(value);
  }

  int quoting() {
    Object value = value("quoting");
    if (value == null) {
      return (int) CsvModule.QUOTE_MINIMAL;
    }
    if (!(value instanceof Long n)) {
      throw Errors.typeError("\"quoting\" must be an integer, not " + Types.of(value).fullName());
    }
    if (n < CsvModule.QUOTE_MINIMAL || n > CsvModule.QUOTE_NOTNULL) {
      throw Errors.typeError("bad \"quoting\" value");
    }
    return (int) (long) n;
  }
}
