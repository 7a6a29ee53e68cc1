package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** Numbers in the format that a specification of the mini-language says. */
final class DecimalFormat {
  private static final int LEAST_PLAIN = -6;
  private static final int NO_MORE_GROUPS = 127;
  private static final String OLD_TYPE =
      "Format specifier 'N' is deprecated and slated for removal in Python 3.18";

  private final DecimalFormatSpec spec;
  private final Settings settings;

  private DecimalFormat(DecimalFormatSpec spec, Settings settings) {
    this.spec = spec;
    this.settings = settings;
  }

  static Object format(DecimalValue v, Object spec, @Nullable Object override) {
    if (!PyStr.isStr(spec)) {
      throw Errors.typeError("format arg must be str");
    }
    if (override != null && !(override instanceof PyDict)) {
      throw Errors.typeError("optional argument must be a dict");
    }
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    DecimalFormatSpec parsed = DecimalFormatSpec.parse(PyStr.toJava(spec), s.capitals);
    if (parsed.type() == 'N') {
      Deprecations.warn(OLD_TYPE);
    }
    if (override != null || parsed.isLocal()) {
      parsed = parsed.with(override == null ? DecimalState.localeconv() : (PyDict) override);
    }
    return PyStr.ofJava(new DecimalFormat(parsed, s).text(v));
  }

  static PyException invalid() {
    return Errors.valueError("invalid format string");
  }

  private String text(DecimalValue v) {
    String sign = sign(v);
    if (!v.isFinite()) {
      String body = DecimalText.scientific(v.absolute(), true);
      DecimalFormat format =
          spec.padsWithZeros() ? new DecimalFormat(spec.withSpaces(), settings) : this;
      return format.aligned(sign, spec.type() == '%' ? body + "%" : body);
    }
    DecimalValue rounded = rounded(v);
    boolean losesSign = spec.coercesZero() && rounded.isZero();
    return number(losesSign ? sign(v.absolute()) : sign, rounded);
  }

  private String sign(DecimalValue v) {
    return v.isNegative() ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? "" + spec.sign() : "";
  }

  private DecimalValue rounded(DecimalValue given) {
    DecimalValue v = given;
    char type = Character.toLowerCase(spec.type());
    if (type == '%') {
      v = DecimalValue.of(v.isNegative(), v.coefficient(), v.exponent() + 2);
    }
    int precision = spec.precision();
    if (precision >= 0) {
      if (type == 'e') {
        v = toDigits(v, precision + 1);
      } else if (type == 'g') {
        v = v.digits() > precision ? toDigits(v, Math.max(1, precision)) : v;
      } else {
        v = Scaling.rescaled(v, -precision, settings.rounding);
      }
    }
    boolean isFixed = type == 'f' || type == '%';
    return v.isZero() && v.exponent() > 0 && isFixed
        ? DecimalValue.of(v.isNegative(), BigInteger.ZERO, 0)
        : v;
  }

  /** A number with so many digits. */
  private DecimalValue toDigits(DecimalValue v, int digits) {
    if (v.isZero()) {
      return DecimalValue.of(v.isNegative(), BigInteger.ZERO, v.exponent());
    }
    DecimalValue result = Scaling.rescaled(v, v.adjusted() + 1 - digits, settings.rounding);
    return result.digits() > digits
        ? Scaling.rescaled(result, result.adjusted() + 1 - digits, settings.rounding)
        : result;
  }

  private String number(String sign, DecimalValue v) {
    char type = Character.toLowerCase(spec.type());
    String digits = v.coefficient().toString();
    long left = v.exponent() + digits.length();
    long point;
    if (type == 'e') {
      point = v.isZero() && spec.precision() >= 0 ? 1 - spec.precision() : 1;
    } else if (type == 'g') {
      point = v.exponent() <= 0 && left > LEAST_PLAIN ? left : 1;
    } else {
      point = left;
    }
    String whole;
    String fraction;
    if (point < 0) {
      whole = "0";
      fraction = "0".repeat((int) -point) + digits;
    } else if (point > digits.length()) {
      whole = digits + "0".repeat((int) (point - digits.length()));
      fraction = "";
    } else {
      whole = point == 0 ? "0" : digits.substring(0, (int) point);
      fraction = digits.substring((int) point);
    }
    return assembled(sign, whole, fraction, left - point);
  }

  private String assembled(String sign, String whole, String fraction, long exponent) {
    char type = spec.type();
    String tail = fraction.isEmpty() && !spec.alternate() ? "" : spec.point() + grouped(fraction);
    if (exponent != 0 || type == 'e' || type == 'E') {
      tail += (Character.isUpperCase(type) ? "E" : "e") + (exponent < 0 ? "" : "+") + exponent;
    }
    tail += type == '%' ? "%" : "";
    int zeros = spec.padsWithZeros() ? spec.width() - tail.length() - sign.length() : 0;
    return aligned(sign, separated(whole, zeros) + tail);
  }

  private String grouped(String fraction) {
    String separator = spec.fractionSeparator();
    if (separator.isEmpty()) {
      return fraction;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fraction.length(); i++) {
      out.append(i > 0 && i % 3 == 0 ? separator : "").append(fraction.charAt(i));
    }
    return out.toString();
  }

  /** The digits before the point in groups, filled with zeros up to a width. */
  private String separated(String digits, int width) {
    String separator = spec.separator();
    if (separator.isEmpty()) {
      return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
    StringBuilder out = new StringBuilder();
    String reversed = new StringBuilder(separator).reverse().toString();
    String sizes = spec.grouping();
    int group = 0;
    int size = sizes.isEmpty() ? NO_MORE_GROUPS : sizes.charAt(0);
    int count = 0;
    for (int i = digits.length() - 1; i >= 0 || out.length() < width; i--) {
      if (count == size && size != NO_MORE_GROUPS) {
        out.append(reversed);
        count = 0;
        boolean hasNext = group + 1 < sizes.length() && sizes.charAt(group + 1) != 0;
        size = hasNext ? sizes.charAt(++group) : size;
      }
      out.append(i >= 0 ? digits.charAt(i) : '0');
      count++;
    }
    return out.reverse().toString();
  }

  private String aligned(String sign, String body) {
    int padding = spec.width() - sign.length() - body.codePointCount(0, body.length());
    if (padding <= 0) {
      return sign + body;
    }
    String fill = spec.fill();
    return switch (spec.align()) {
      case '<' -> sign + body + fill.repeat(padding);
      case '=' -> sign + fill.repeat(padding) + body;
      case '^' -> fill.repeat(padding / 2) + sign + body + fill.repeat(padding - padding / 2);
      default -> fill.repeat(padding) + sign + body;
    };
  }
}
