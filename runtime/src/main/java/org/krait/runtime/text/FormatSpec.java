package org.krait.runtime.text;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;

/**
 * A format specification taken apart: {@code [[fill]align][sign][z][#][0][width][grouping]
 * [.precision[grouping]][type]}. Characters that were not given are 0, numbers -1.
 *
 * @param fill the fill character, by default a space
 * @param align one of {@code < > = ^}, by default that of the kind of object
 * @param aligned whether an alignment was given
 * @param sign one of {@code + -} and space, or 0
 * @param noNegativeZero {@code z}
 * @param alternate {@code #}
 * @param grouping a comma or underscore between digits, or 0
 * @param fractionGrouping the same for the digits after the point
 * @param type the presentation type
 */
// CPython: formatter_unicode.c parse_internal_render_format_spec
public record FormatSpec(
    int fill,
    int align,
    boolean aligned,
    int sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    int grouping,
    int precision,
    int fractionGrouping,
    int type) {

  /**
   * Parses a specification.
   *
   * @param typeName the type of the object to format, for messages
   * @param defaultType the presentation type if none is given
   * @param defaultAlign the alignment if none is given
   */
  public static FormatSpec parse(Object spec, String typeName, int defaultType, int defaultAlign) {
    return new Reader(spec).read(typeName, defaultType, defaultAlign);
  }

  /** The error for a presentation type that the kind of object does not know. */
  public PyException unknownType(String typeName) {
    String shown =
        type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
    return Errors.valueError(
        "Unknown format code '" + shown + "' for object of type '" + typeName + "'");
  }

  /** Reads a specification from left to right. */
  private static final class Reader {
    private final Object spec;
    private final int end;
    private int at;

    Reader(Object spec) {
      this.spec = spec;
      this.end = Text.length(spec);
    }

    FormatSpec read(String typeName, int defaultType, int defaultAlign) {
      int fill = ' ';
      int align = defaultAlign;
      boolean filled = false;
      boolean aligned = false;
      if (end - at >= 2 && isAlign(Text.at(spec, at + 1))) {
        fill = Text.at(spec, at);
        align = Text.at(spec, at + 1);
        filled = true;
        aligned = true;
        at += 2;
      } else if (at < end && isAlign(peek())) {
        align = Text.at(spec, at++);
        aligned = true;
      }
      int sign = peek() == '+' || peek() == '-' || peek() == ' ' ? Text.at(spec, at++) : 0;
      boolean noNegativeZero = skip('z');
      boolean alternate = skip('#');
      if (!filled && skip('0')) {
        fill = '0';
        if (!aligned && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = number();
      int grouping = grouping();
      int precision = -1;
      int fractionGrouping = 0;
      if (skip('.')) {
        precision = number();
        fractionGrouping = grouping();
        if (precision < 0 && fractionGrouping == 0) {
          throw Errors.valueError("Format specifier missing precision");
        }
      }
      if (end - at > 1) {
        throw Errors.valueError(
            "Invalid format specifier '"
                + PyStr.toJava(spec)
                + "' for object of type '"
                + typeName
                + "'");
      }
      int type = at < end ? Text.at(spec, at) : defaultType;
      checkGrouping(grouping, fractionGrouping, type);
      return new FormatSpec(
          fill,
          align,
          aligned,
          sign,
          noNegativeZero,
          alternate,
          width,
          grouping,
          precision,
          fractionGrouping,
          type);
    }

    private static boolean isAlign(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private int peek() {
      return at < end ? Text.at(spec, at) : 0;
    }

    private boolean skip(int c) {
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    private int number() {
      int start = at;
      long value = 0;
      for (int digit = digit(); digit >= 0; digit = digit()) {
        if (value > (Long.MAX_VALUE - digit) / 10) {
          throw Errors.valueError("Too many decimal digits in format string");
        }
        value = value * 10 + digit;
        at++;
      }
      return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
    }

    private int digit() {
      return at < end ? Characters.decimalValue(Text.at(spec, at)) : -1;
    }

    private int grouping() {
      if (peek() != ',' && peek() != '_') {
        return 0;
      }
      int grouping = Text.at(spec, at++);
      if (peek() == (grouping == ',' ? '_' : ',')) {
        throw Errors.valueError("Cannot specify both ',' and '_'.");
      }
      return grouping;
    }

    private static void checkGrouping(int grouping, int fraction, int type) {
      boolean fits =
          type == 0
              || "defgEGF%".indexOf(type) >= 0
              || grouping == '_' && "boxX".indexOf(type) >= 0;
      if (grouping != 0 && !fits) {
        throw cannotSpecify(grouping, type);
      }
      if (fraction != 0 && type == 'n') {
        throw cannotSpecify(fraction, type);
      }
    }

    private static PyException cannotSpecify(int grouping, int type) {
      String shown =
          type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
      return Errors.valueError("Cannot specify '" + (char) grouping + "' with '" + shown + "'.");
    }
  }
}
