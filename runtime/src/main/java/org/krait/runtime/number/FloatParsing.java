package org.krait.runtime.number;

import java.util.Locale;

/** Floats from text. */
// CPython: floatobject.c float_from_string_inner, pystrtod.c
public final class FloatParsing {
  private FloatParsing() {}

  /**
   * The float that a text spells, NaN among them.
   *
   * @param text ASCII, as {@link NumberText#ascii} gives it
   * @throws NumberFormatException if it spells none
   */
  public static double parse(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String digits = withoutUnderscores(text, start, end);
    int length = prefix(digits, 0);
    if (length == 0 || length != digits.length()) {
      throw new NumberFormatException(text);
    }
    return value(digits);
  }

  private static boolean isSpace(char c) {
    return IntegerParsing.isSpace(c) || c >= 0x1c && c <= 0x1f;
  }

  /** The text without underscores between digits. */
  // CPython: pystrtod.c _Py_string_to_number_with_underscores
  static String withoutUnderscores(String text, int start, int end) {
    if (text.indexOf('_', start) < 0) {
      return text.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (i == start
          || i + 1 == end
          || !isDigit(text.charAt(i - 1))
          || !isDigit(text.charAt(i + 1))) {
        throw new NumberFormatException(text);
      }
    }
    return out.toString();
  }

  /** Where the longest float that starts at {@code start} ends; {@code start} if there is none. */
  static int prefix(String s, int start) {
    int at = start;
    if (at < s.length() && (s.charAt(at) == '+' || s.charAt(at) == '-')) {
      at++;
    }
    int word = word(s, at);
    if (word > 0) {
      return at + word;
    }
    int whole = digits(s, at);
    int fraction = whole;
    int count = whole - at;
    if (whole < s.length() && s.charAt(whole) == '.') {
      fraction = digits(s, whole + 1);
      count += fraction - whole - 1;
    }
    if (count == 0) {
      return start;
    }
    return exponent(s, fraction);
  }

  private static int word(String s, int at) {
    if (s.regionMatches(true, at, "infinity", 0, 8)) {
      return 8;
    }
    return s.regionMatches(true, at, "inf", 0, 3) || s.regionMatches(true, at, "nan", 0, 3) ? 3 : 0;
  }

  private static int exponent(String s, int at) {
    if (at >= s.length() || s.charAt(at) != 'e' && s.charAt(at) != 'E') {
      return at;
    }
    int first = at + 1;
    if (first < s.length() && (s.charAt(first) == '+' || s.charAt(first) == '-')) {
      first++;
    }
    int end = digits(s, first);
    return end == first ? at : end;
  }

  private static int digits(String s, int at) {
    int end = at;
    while (end < s.length() && isDigit(s.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The float nearest to a decimal number. Few digits without an exponent are an int and a power of
   * ten that doubles hold exactly, and so is their quotient rounded but once.
   */
  public static double decimal(String number) {
    int length = number.length();
    int point = -1;
    long digits = 0;
    int start = number.charAt(0) == '-' ? 1 : 0;
    for (int i = start; i < length; i++) {
      char c = number.charAt(i);
      if (c == '.') {
        point = i;
      } else if (length > MOST_EXACT || !isDigit(c)) {
        return Double.parseDouble(number);
      } else {
        digits = digits * 10 + (c - '0');
      }
    }
    double value = point < 0 ? digits : digits / DecimalDigits.power(length - 1 - point);
    return start == 0 ? value : -value;
  }

  /** Numbers of so many characters have fewer digits than doubles hold exactly. */
  private static final int MOST_EXACT = 16;

  /** What "-nan" spells: a NaN with its sign set. */
  private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8000000000000L);

  /** The value of what {@link #prefix} found. */
  static double value(String number) {
    char last = number.charAt(number.length() - 1);
    if (isDigit(last) || last == '.') {
      return decimal(number);
    }
    boolean negative = number.charAt(0) == '-';
    if (number.toLowerCase(Locale.ROOT).contains("nan")) {
      return negative ? NEGATIVE_NAN : Double.NaN;
    }
    return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }
}
