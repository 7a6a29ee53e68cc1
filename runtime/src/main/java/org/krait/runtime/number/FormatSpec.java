package org.krait.runtime.number;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;

/**
 * A format specification of the standard mini-language, taken apart.
 *
 * @param fill the character that pads
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0
 * @param coercesZero {@code z}: whether negative zero loses its sign
 * @param alternate {@code #}
 * @param width the least width, or -1
 * @param grouping {@code ,} or {@code _} between groups of digits before the point, or 0
 * @param precision digits after the point, or -1
 * @param fractionGrouping {@code ,} or {@code _} between groups of digits after it, or 0
 * @param type the presentation type's character, or 0
 */
// CPython: formatter_unicode.c parse_internal_render_format_spec
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean coercesZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    char fractionGrouping,
    int type) {

  /** Specifications parsed lately; who reads and writes at once loses an entry and no more. */
  private static final Known[] KNOWN = new Known[64];

  private record Known(String text, char defaultType, char defaultAlign, FormatSpec spec) {}

  /**
   * Parses a specification.
   *
   * @param spec any str
   * @param typeName the name of the formatted object's type, for messages
   */
  public static FormatSpec parse(
      Object spec, String typeName, char defaultType, char defaultAlign) {
    if (!(spec instanceof String text)) {
      return new Parser(spec, typeName).parse(defaultType, defaultAlign);
    }
    int place = (text.hashCode() * 31 + defaultType + defaultAlign) & KNOWN.length - 1;
    Known known = KNOWN[place];
    if (known == null
        || !known.text.equals(text)
        || known.defaultType != defaultType
        || known.defaultAlign != defaultAlign) {
      FormatSpec parsed = new Parser(spec, typeName).parse(defaultType, defaultAlign);
      known = new Known(text, defaultType, defaultAlign, parsed);
      KNOWN[place] = known;
    }
    return known.spec;
  }

  /** The ValueError for a presentation type that the object does not know. */
  // CPython: formatter_unicode.c unknown_presentation_type
  public PyException unknownType(String typeName) {
    return Errors.valueError(
        "Unknown format code " + quoted(type) + " for object of type '" + typeName + "'");
  }

  private static String quoted(int c) {
    return c > 32 && c < 128 ? "'" + (char) c + "'" : "'\\x" + Integer.toHexString(c) + "'";
  }

  /** Whether zeros stand between sign and digits. */
  boolean padsWithZeros() {
    return fill == '0' && align == '=';
  }

  FormatSpec withWidth(int width) {
    return new FormatSpec(
        fill,
        align,
        sign,
        coercesZero,
        alternate,
        width,
        grouping,
        precision,
        fractionGrouping,
        type);
  }

  /** For one part of a complex number, which is not padded; the second always has a sign. */
  FormatSpec forComplexPart(boolean signed) {
    return new FormatSpec(
        ' ',
        '<',
        signed ? '+' : sign,
        coercesZero,
        alternate,
        -1,
        grouping,
        precision,
        fractionGrouping,
        type);
  }

  private static final class Parser {
    private final Object spec;
    private final String typeName;
    private final int end;
    private int at;

    Parser(Object spec, String typeName) {
      this.spec = spec;
      this.typeName = typeName;
      this.end = spec instanceof String s ? s.length() : ((PyStr) spec).length();
    }

    private int peek(int index) {
      if (index >= end) {
        return -1;
      }
      return spec instanceof String s ? s.charAt(index) : ((PyStr) spec).codePointAt(index);
    }

    private boolean take(char c) {
      if (peek(at) != c) {
        return false;
      }
      at++;
      return true;
    }

    FormatSpec parse(char defaultType, char defaultAlign) {
      int fill = ' ';
      char align = 0;
      boolean fills = false;
      if (isAlignment(peek(at + 1))) {
        fill = peek(at);
        align = (char) peek(at + 1);
        fills = true;
        at += 2;
      } else if (isAlignment(peek(at))) {
        align = (char) peek(at++);
      }
      char sign = takeOneOf(" +-");
      boolean coercesZero = take('z');
      boolean alternate = take('#');
      if (!fills && take('0')) {
        fill = '0';
        if (align == 0 && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = integer();
      char grouping = grouping();
      int precision = -1;
      char fractionGrouping = 0;
      if (take('.')) {
        precision = integer();
        fractionGrouping = grouping();
        if (precision < 0 && fractionGrouping == 0) {
          throw Errors.valueError("Format specifier missing precision");
        }
      }
      return new FormatSpec(
          fill,
          align == 0 ? defaultAlign : align,
          sign,
          coercesZero,
          alternate,
          width,
          grouping,
          precision,
          fractionGrouping,
          type(defaultType, grouping, fractionGrouping));
    }

    private static boolean isAlignment(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private char takeOneOf(String choices) {
      int c = peek(at);
      if (c < 0 || choices.indexOf(c) < 0) {
        return 0;
      }
      at++;
      return (char) c;
    }

    private int integer() {
      int start = at;
      long value = 0;
      while (at < end) {
        int c = peek(at);
        int digit = c < 128 || Character.isDigit(c) ? Character.digit(c, 10) : -1;
        if (digit < 0) {
          break;
        }
        if (value > (Long.MAX_VALUE - digit) / 10) {
          throw Errors.valueError("Too many decimal digits in format string");
        }
        value = value * 10 + digit;
        at++;
      }
      return at == start ? -1 : (int) Math.min(Integer.MAX_VALUE, value);
    }

    private char grouping() {
      char first = takeOneOf(",_");
      if (first != 0 && at < end && peek(at) == (first == ',' ? '_' : ',')) {
        throw Errors.valueError("Cannot specify both ',' and '_'.");
      }
      return first;
    }

    private int type(char defaultType, char grouping, char fractionGrouping) {
      if (end - at > 1) {
        throw Errors.valueError(
            "Invalid format specifier '"
                + PyStr.toJava(spec)
                + "' for object of type '"
                + typeName
                + "'");
      }
      int type = at < end ? peek(at) : defaultType;
      boolean allowed =
          grouping == 0
              || type == 0
              || "defgEG%F".indexOf(type) >= 0
              || grouping == '_' && "boxX".indexOf(type) >= 0;
      if (!allowed) {
        throw cannotGroup(grouping, type);
      }
      if (fractionGrouping != 0 && type == 'n') {
        throw cannotGroup(fractionGrouping, type);
      }
      return type;
    }

    private static PyException cannotGroup(char grouping, int type) {
      return Errors.valueError("Cannot specify '" + grouping + "' with " + quoted(type) + ".");
    }
  }
}
