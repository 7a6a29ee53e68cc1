package org.krait.runtime.number;

/** Floats as text. */
// CPython: pystrtod.c PyOS_double_to_string, format_float_short
public final class FloatText {
  private static final int REPR_POINT = 16;
  private static final double LEAST_PLAIN = 1e-3;
  private static final double MOST_PLAIN = 1e7;

  /** Powers of ten up to those by which digits beyond a double's would be split. */
  private static final long[] LONG_POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  private FloatText() {}

  /**
   * {@code repr(x)}; within these bounds Java writes the same, and if it is the quotient of an int
   * and 10 or 100, no other text is shorter.
   */
  public static String repr(double x) {
    double magnitude = Math.abs(x);
    if (magnitude >= LEAST_PLAIN && magnitude < MOST_PLAIN) {
      long tenths = (long) (magnitude * 10 + 0.5);
      if (tenths / 10.0 == magnitude) {
        return fixed(x < 0, tenths, 1);
      }
      long hundredths = (long) (magnitude * 100 + 0.5);
      return hundredths / 100.0 == magnitude ? fixed(x < 0, hundredths, 2) : Double.toString(x);
    }
    return format(x, 'r', 0, false, true);
  }

  /**
   * A float in one of C's styles.
   *
   * @param type one of {@code e E f F g G}, or {@code r} for the shortest repr
   * @param alternate whether the point and trailing zeros are kept (C's {@code #})
   * @param addPoint whether {@code .0} is added to what looks like an int
   */
  public static String format(
      double x, char type, int precision, boolean alternate, boolean addPoint) {
    boolean upper = type == 'E' || type == 'F' || type == 'G';
    String text;
    if (Double.isNaN(x)) {
      text = "nan";
    } else if (Double.isInfinite(x)) {
      text = x < 0 ? "-inf" : "inf";
    } else {
      text = finite(x, Character.toLowerCase(type), precision, alternate, addPoint);
    }
    return upper ? text.toUpperCase(java.util.Locale.ROOT) : text;
  }

  private static String finite(
      double x, char type, int precision, boolean alternate, boolean addPoint) {
    if (type == 'f' && precision > 0 && precision < LONG_POWERS.length) {
      long scaled = DecimalDigits.scaled(Math.abs(x), precision);
      if (scaled >= 0) {
        return fixed(x < 0, scaled, precision);
      }
    }
    DecimalDigits d;
    int least;
    boolean exponent;
    switch (type) {
      case 'e' -> {
        d = DecimalDigits.significant(x, precision + 1);
        least = precision + 1;
        exponent = true;
      }
      case 'f' -> {
        d = DecimalDigits.places(x, precision);
        least = d.point() + precision;
        exponent = false;
      }
      case 'g' -> {
        int count = precision == 0 ? 1 : precision;
        d = DecimalDigits.significant(x, count);
        least = alternate ? count : 0;
        exponent = d.point() <= -4 || d.point() > count - (addPoint ? 1 : 0);
      }
      default -> {
        d = DecimalDigits.shortest(x);
        least = 0;
        exponent = d.point() <= -4 || d.point() > REPR_POINT;
      }
    }
    StringBuilder out = new StringBuilder();
    if (x < 0 || x == 0 && 1 / x < 0) {
      out.append('-');
    }
    int point = exponent ? 1 : d.point();
    appendFixed(out, d.digits(), point, least, alternate, addPoint && !exponent);
    if (exponent) {
      appendExponent(out, d.point() - 1);
    }
    return out.toString();
  }

  /** The digits of an int with a point before the last of them. */
  private static String fixed(boolean negative, long digits, int places) {
    StringBuilder out = new StringBuilder(24);
    if (negative) {
      out.append('-');
    }
    long unit = LONG_POWERS[places];
    long fraction = digits % unit;
    out.append(digits / unit).append('.');
    for (int i = places - 1; i > 0 && fraction < LONG_POWERS[i]; i--) {
      out.append('0');
    }
    return out.append(fraction).toString();
  }

  /** Appends the digits, padded with zeros to at least {@code least} of them, with their point. */
  private static void appendFixed(
      StringBuilder out, String digits, int point, int least, boolean keepPoint, boolean addZero) {
    int length = Math.max(digits.length(), least);
    if (point <= 0) {
      out.append('0');
    } else {
      appendDigits(out, digits, 0, point);
    }
    if (length > point) {
      out.append('.');
      for (int i = point; i < 0; i++) {
        out.append('0');
      }
      appendDigits(out, digits, Math.max(point, 0), length);
    } else if (addZero) {
      out.append(".0");
    } else if (keepPoint) {
      out.append('.');
    }
  }

  private static void appendDigits(StringBuilder out, String digits, int from, int to) {
    int real = Math.min(to, digits.length());
    if (from < real) {
      out.append(digits, from, real);
    }
    for (int i = Math.max(from, real); i < to; i++) {
      out.append('0');
    }
  }

  private static void appendExponent(StringBuilder out, int exponent) {
    out.append('e').append(exponent < 0 ? '-' : '+');
    int e = Math.abs(exponent);
    if (e < 10) {
      out.append('0');
    }
    out.append(e);
  }
}
