package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FormatSpec;
import org.krait.runtime.number.NumberFormat;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.Padding;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** {@code format(o, spec)} of any object, and the pieces of f-strings. */
// CPython: abstract.c PyObject_Format
public final class Formatting {
  private Formatting() {}

  /** {@code format(o, spec)}; the spec is a str. */
  public static Object format(Object o, Object spec) {
    if (Text.length(spec) == 0) {
      if (o instanceof String) {
        return o;
      }
      if (o instanceof Long n) {
        return Long.toString(n);
      }
    }
    if (spec instanceof String s && !s.isEmpty()) {
      if (o instanceof Long) {
        return NumberFormat.formatInt(o, s, "int");
      }
      if (o instanceof Double x) {
        return NumberFormat.formatFloat(x, s, "float");
      }
      if (o instanceof String) {
        return formatStr(o, s);
      }
    }
    Object method = Types.special(o, Special.FORMAT);
    if (method == null) {
      throw Errors.typeError("Type " + Types.of(o).fullName() + " doesn't define __format__");
    }
    Object result = Dispatch.callSpecial(method, o, spec);
    if (!PyStr.isStr(result)) {
      throw Errors.typeError("__format__ must return a str, not " + Types.of(result).fullName());
    }
    return result;
  }

  /** {@code format(o)}. */
  public static Object format(Object o) {
    return format(o, "");
  }

  /**
   * An object converted as {@code !r}, {@code !s} or {@code !a} says; other letters change none.
   */
  public static Object convert(Object o, int conversion) {
    return switch (conversion) {
      case 'r' -> Representation.repr(o);
      case 's' -> Representation.str(o);
      case 'a' -> Representation.ascii(o);
      default -> o;
    };
  }

  /** One str of several. */
  public static Object join(Object... strs) {
    if (strs.length == 2 && strs[0] instanceof String a && strs[1] instanceof String b) {
      return a.concat(b);
    }
    String[] plain = new String[strs.length];
    for (int i = 0; i < strs.length; i++) {
      if (!(strs[i] instanceof String s)) {
        return joinAny(strs);
      }
      plain[i] = s;
    }
    return String.join("", plain);
  }

  private static Object joinAny(Object... strs) {
    TextBuilder out = new TextBuilder();
    for (Object s : strs) {
      out.append(PyStr.exact(s));
    }
    return out.build();
  }

  /** A str by a specification that is not empty. */
  // CPython: formatter_unicode.c format_string_internal
  public static Object formatStr(Object str, Object spec) {
    Object text = PyStr.exact(str);
    FormatSpec f = FormatSpec.parse(spec, Types.of(str).name(), 's', '<');
    if (f.type() != 's') {
      throw f.unknownType(Types.of(str).name());
    }
    if (f.sign() != 0) {
      throw notAllowed(f.sign() == ' ' ? "Space" : "Sign");
    }
    if (f.coercesZero()) {
      throw notAllowed("Negative zero coercion (z)");
    }
    if (f.alternate()) {
      throw notAllowed("Alternate form (#)");
    }
    if (f.align() == '=') {
      throw Errors.valueError("'=' alignment not allowed in string format specifier");
    }
    Object cut =
        f.precision() >= 0 && f.precision() < Text.length(text)
            ? Text.slice(text, 0, f.precision())
            : text;
    return pad(cut, f);
  }

  private static PyException notAllowed(String what) {
    return Errors.valueError(what + " not allowed in string format specifier");
  }

  /** A text filled up to the width of a specification. */
  public static Object pad(Object text, FormatSpec f) {
    long margin = (long) f.width() - Text.length(text);
    if (margin <= 0) {
      return text;
    }
    if (f.width() > Integer.MAX_VALUE - 8) {
      throw Errors.memoryError();
    }
    long left =
        switch (f.align()) {
          case '<' -> 0;
          case '^' -> margin / 2;
          default -> margin;
        };
    return Padding.pad(text, left, margin - left, f.fill());
  }
}
