package org.krait.runtime.number;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyComplex;

/** Complex numbers as text, and from text. */
// CPython: complexobject.c complex_repr, complex_from_string_inner
public final class ComplexText {
  private ComplexText() {}

  public static String repr(PyComplex z) {
    String imag = FloatText.format(z.imag(), 'r', 0, false, false) + "j";
    if (z.real() == 0 && Math.copySign(1.0, z.real()) > 0) {
      return imag;
    }
    String real = FloatText.format(z.real(), 'r', 0, false, false);
    return "(" + real + (imag.startsWith("-") ? "" : "+") + imag + ")";
  }

  /**
   * Real and imaginary part of the complex number that a text spells, or null if it spells none.
   *
   * @param text ASCII, as {@link NumberText#ascii} gives it
   * @throws NumberFormatException if an underscore is not between digits
   */
  public static double @Nullable [] parse(String text) {
    String s = text.strip();
    if (s.startsWith("(")) {
      if (!s.endsWith(")") || s.length() < 2) {
        return null;
      }
      s = s.substring(1, s.length() - 1).strip();
    }
    return parts(FloatParsing.withoutUnderscores(s, 0, s.length()));
  }

  private static double @Nullable [] parts(String s) {
    int first = FloatParsing.prefix(s, 0);
    if (first > 0 && first == s.length()) {
      return new double[] {FloatParsing.value(s), 0};
    }
    int second = first > 0 && isSign(s.charAt(first)) ? first : 0;
    Double imag = imaginary(s, second);
    if (imag == null) {
      return null;
    }
    return new double[] {second > 0 ? FloatParsing.value(s.substring(0, first)) : 0, imag};
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  /** The number before {@code j} at the end, which may be a sign alone or nothing; else null. */
  private static @Nullable Double imaginary(String s, int from) {
    int end = s.length() - 1;
    if (end < from || s.charAt(end) != 'j' && s.charAt(end) != 'J') {
      return null;
    }
    if (FloatParsing.prefix(s, from) == end && end > from) {
      return FloatParsing.value(s.substring(from, end));
    }
    if (end == from) {
      return 1.0;
    }
    if (end > from + 1 || !isSign(s.charAt(from))) {
      return null;
    }
    return s.charAt(from) == '-' ? -1.0 : 1.0;
  }
}
