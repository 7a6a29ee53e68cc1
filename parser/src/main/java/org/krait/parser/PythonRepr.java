package org.krait.parser;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Constants as Python's {@code repr} writes them. */
final class PythonRepr {
  private PythonRepr() {}

  /** A string each of whose {@code char}s is a character. */
  static void appendString(StringBuilder out, String value) {
    appendString(out, value.chars().toArray());
  }

  /** A string of UTF-16, such as a name. */
  static void appendUtf16(StringBuilder out, String value) {
    appendString(out, value.codePoints().toArray());
  }

  static void appendString(StringBuilder out, int[] codePoints) {
    char quote = quote(codePoints);
    out.append(quote);
    for (int c : codePoints) {
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (!appendControl(out, c)) {
        if (Identifiers.isPrintable(c)) {
          out.appendCodePoint(c);
        } else {
          appendEscaped(out, c);
        }
      }
    }
    out.append(quote);
  }

  static void appendBytes(StringBuilder out, byte[] value) {
    int[] unsigned = new int[value.length];
    for (int i = 0; i < value.length; i++) {
      unsigned[i] = value[i] & 0xFF;
    }
    char quote = quote(unsigned);
    out.append('b').append(quote);
    for (int c : unsigned) {
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (!appendControl(out, c)) {
        if (c >= ' ' && c < 0x7F) {
          out.append((char) c);
        } else {
          appendHex(out, 'x', c, 2);
        }
      }
    }
    out.append(quote);
  }

  private static char quote(int[] codePoints) {
    boolean single = false;
    for (int c : codePoints) {
      if (c == '"') {
        return '\'';
      }
      single |= c == '\'';
    }
    return single ? '"' : '\'';
  }

  private static boolean appendControl(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void appendEscaped(StringBuilder out, int c) {
    if (c < 0x100) {
      appendHex(out, 'x', c, 2);
    } else if (c < 0x10000) {
      appendHex(out, 'u', c, 4);
    } else {
      appendHex(out, 'U', c, 8);
    }
  }

  private static void appendHex(StringBuilder out, char letter, int value, int digits) {
    String hex = Integer.toHexString(value);
    out.append('\\').append(letter).append("0".repeat(digits - hex.length())).append(hex);
  }

  static void appendFloat(StringBuilder out, double value) {
    int start = out.length();
    appendNumber(out, value);
    for (int i = start; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '.' || c == 'e' || c == 'n' || c == 'i') {
        return;
      }
    }
    out.append(".0");
  }

  static void appendImaginary(StringBuilder out, double value) {
    appendNumber(out, value);
    out.append('j');
  }

  /** The shortest digits that give the same double, without a fraction if it has none. */
  private static void appendNumber(StringBuilder out, double value) {
    if (Double.isInfinite(value)) {
      out.append("inf");
      return;
    }
    if (value == 0) {
      out.append('0');
      return;
    }
    BigDecimal decimal = shortest(value);
    String digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    if (exponent >= -4 && exponent < 16) {
      out.append(decimal.toPlainString());
      return;
    }
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    out.append('e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    if (size < 10) {
      out.append('0');
    }
    out.append(size);
  }

  /** Java writes two digits where one would do. */
  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() == 2) {
      BigDecimal rounded = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return decimal;
  }
}
