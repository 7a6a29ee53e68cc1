package org.krait.runtime.number;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyStr;

/** The {@code __format__} of int, float and complex. */
// CPython: formatter_unicode.c
public final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;
  private static final int MOST_PRECISION = Integer.MAX_VALUE - 8;

  private NumberFormat() {}

  /** Formats an exact int; the specification is not empty. */
  // CPython: formatter_unicode.c _PyLong_FormatAdvancedWriter
  public static Object formatInt(Object n, Object specText, String typeName) {
    FormatSpec spec = FormatSpec.parse(specText, typeName, 'd', '>');
    return switch (spec.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> formatInt(n, spec);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> formatFloat(Arguments.ofInt(n), spec, typeName);
      default -> throw spec.unknownType(typeName);
    };
  }

  // CPython: formatter_unicode.c format_long_internal
  private static Object formatInt(Object n, FormatSpec spec) {
    if (spec.precision() >= 0) {
      throw Errors.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.coercesZero()) {
      throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    int base =
        switch (spec.type()) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          case 'c' -> 0;
          default -> 10;
        };
    if (base == 0) {
      return formatCharacter(n, spec);
    }
    if (base == 10) {
      return NumberLayout.layOut(spec, IntegerText.decimal(n), "", false);
    }
    String digits = IntegerText.digits(n, base);
    String prefix = spec.alternate() ? IntegerText.prefix(base) : "";
    return spec.type() == 'X'
        ? NumberLayout.layOut(spec, upper(digits), upper(prefix), true)
        : NumberLayout.layOut(spec, digits, prefix, true);
  }

  private static String upper(String s) {
    return s.toUpperCase(java.util.Locale.ROOT);
  }

  private static Object formatCharacter(Object n, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!(n instanceof Long c)) {
      throw Errors.overflowError("Python int too large to convert to C long");
    }
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    if (c <= 0xFFFF) {
      return NumberLayout.padded(spec, "", String.valueOf((char) (long) c));
    }
    FormatSpec narrower = spec.width() > 0 ? spec.withWidth(spec.width() + 1) : spec;
    Object padded = NumberLayout.padded(narrower, "", Character.toString((int) (long) c));
    return PyStr.ofJava(padded.toString());
  }

  /** Formats a float; the specification is not empty. */
  public static Object formatFloat(double x, Object specText, String typeName) {
    return formatFloat(x, FormatSpec.parse(specText, typeName, '\0', '>'), typeName);
  }

  // CPython: formatter_unicode.c format_float_internal
  private static Object formatFloat(double x, FormatSpec spec, String typeName) {
    if (spec.type() == '%') {
      return NumberLayout.layOut(spec, text(x * 100, spec, false, typeName) + "%", "", false);
    }
    return NumberLayout.layOut(spec, text(x, spec, spec.type() == 0, typeName), "", false);
  }

  private static String text(double x, FormatSpec spec, boolean addPoint, String typeName) {
    int precision = spec.precision();
    if (precision > MOST_PRECISION) {
      throw Errors.valueError("precision too big");
    }
    char style =
        switch (spec.type()) {
          case 0 -> precision < 0 ? 'r' : 'g';
          case 'n' -> 'g';
          case '%' -> 'f';
          case 'e', 'E', 'f', 'F', 'g', 'G' -> (char) spec.type();
          default -> throw spec.unknownType(typeName);
        };
    int places = precision < 0 ? DEFAULT_PRECISION : precision;
    String text = FloatText.format(x, style, places, spec.alternate(), addPoint);
    return spec.coercesZero() ? withoutZeroSign(text) : text;
  }

  /** The text without its sign if all its digits are zeros. */
  // CPython: pystrtod.c Py_DTSF_NO_NEG_0
  private static String withoutZeroSign(String text) {
    if (!text.startsWith("-")) {
      return text;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        break;
      }
      if (c != '0' && c != '.') {
        return text;
      }
    }
    return text.substring(1);
  }

  /** Formats a complex number; the specification is not empty. */
  // CPython: formatter_unicode.c format_complex_internal
  public static Object formatComplex(PyComplex z, Object specText, String typeName) {
    FormatSpec spec = FormatSpec.parse(specText, typeName, '\0', '>');
    if (spec.type() != 0 && "eEfFgGn".indexOf(spec.type()) < 0) {
      throw spec.unknownType(typeName);
    }
    if (spec.fill() == '0') {
      throw Errors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean bare = spec.type() == 0;
    boolean skipsReal = bare && z.real() == 0 && 1 / z.real() > 0;
    FormatSpec part = spec.forComplexPart(false);
    FormatSpec imagPart = skipsReal ? part : spec.forComplexPart(true);
    String real = skipsReal ? "" : part(z.real(), part, typeName);
    String text = real + part(z.imag(), imagPart, typeName) + "j";
    return NumberLayout.padded(spec, "", bare && !skipsReal ? "(" + text + ")" : text);
  }

  private static String part(double x, FormatSpec spec, String typeName) {
    return NumberLayout.layOut(spec, text(x, spec, false, typeName), "", false).toString();
  }
}
