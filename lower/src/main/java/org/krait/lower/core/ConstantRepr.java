package org.krait.lower.core;

import java.math.BigDecimal;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Singleton;

/** The {@code repr()} of constants, for annotations kept as text and for messages. */
public final class ConstantRepr {
  private ConstantRepr() {}

  public static String of(Object constant) {
    return switch (constant) {
      case Singleton s -> s == Singleton.NONE ? "None" : "Ellipsis";
      case Boolean b -> b ? "True" : "False";
      case Double d -> ofDouble(d, true);
      case Imaginary i -> ofDouble(i.value(), false) + "j";
      case ComplexConstant c -> ofComplex(c);
      case String s -> quoted(s.codePoints().toArray(), "");
      case AstralString s -> quoted(s.codePoints(), "");
      case BytesLiteral b -> ofBytes(b.value());
      case TupleConstant t -> ofTuple(t.items());
      case FrozenSetConstant s -> "frozenset({" + joined(s.items()) + "})";
      case SliceConstant s ->
          "slice(" + of(s.lower()) + ", " + of(s.upper()) + ", " + of(s.step()) + ")";
      default -> constant.toString();
    };
  }

  private static String ofComplex(ComplexConstant c) {
    String sign = Math.copySign(1.0, c.imaginary()) < 0 || Double.isNaN(c.imaginary()) ? "" : "+";
    return "(" + ofDouble(c.real(), false) + sign + ofDouble(c.imaginary(), false) + "j)";
  }

  private static String ofTuple(Object[] items) {
    return "(" + joined(items) + (items.length == 1 ? ",)" : ")");
  }

  private static String joined(Object[] items) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      text.append(i == 0 ? "" : ", ").append(of(items[i]));
    }
    return text.toString();
  }

  /** A float as Python prints it, with a {@code .0} where it would look like an int if asked. */
  static String ofDouble(double value, boolean pointZero) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Math.copySign(1.0, value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + (pointZero ? "0.0" : "0");
    }
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - decimal.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      return sign + scientific(digits, exponent);
    }
    String plain = decimal.toPlainString();
    return sign + plain + (pointZero && decimal.scale() <= 0 ? ".0" : "");
  }

  private static String scientific(String digits, int exponent) {
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    String power = Integer.toString(Math.abs(exponent));
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + (power.length() < 2 ? "0" : "") + power;
  }

  private static String ofBytes(byte[] value) {
    int[] points = new int[value.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = value[i] & 0xFF;
    }
    return "b" + quoted(points, "b");
  }

  private static String quoted(int[] points, String kind) {
    boolean single = contains(points, '\'');
    char quote = single && !contains(points, '"') ? '"' : '\'';
    StringBuilder text = new StringBuilder().append(quote);
    for (int c : points) {
      append(text, c, quote, kind.isEmpty());
    }
    return text.append(quote).toString();
  }

  private static boolean contains(int[] points, int wanted) {
    for (int c : points) {
      if (c == wanted) {
        return true;
      }
    }
    return false;
  }

  private static void append(StringBuilder text, int c, char quote, boolean unicode) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c == quote) {
          text.append('\\').append(quote);
        } else if (c >= ' ' && c < 0x7F || unicode && c > 0x7F && isPrintable(c)) {
          text.appendCodePoint(c);
        } else {
          escape(text, c);
        }
      }
    }
  }

  private static void escape(StringBuilder text, int c) {
    int width = c > 0xFFFF ? 8 : c > 0xFF ? 4 : 2;
    text.append('\\').append(width == 8 ? 'U' : width == 4 ? 'u' : 'x');
    String digits = Integer.toHexString(c);
    text.repeat("0", width - digits.length()).append(digits);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
