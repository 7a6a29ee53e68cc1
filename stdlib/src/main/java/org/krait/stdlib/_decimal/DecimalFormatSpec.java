package org.krait.stdlib._decimal;

import java.nio.charset.StandardCharsets;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Iteration;

/** A format specification for a decimal number, taken apart. */
record DecimalFormatSpec(
    String fill,
    char align,
    char sign,
    boolean coercesZero,
    boolean alternate,
    boolean padsWithZeros,
    int width,
    String separator,
    int precision,
    String fractionSeparator,
    char type,
    String point,
    String grouping) {
  private static final String TYPES = "eEfFgGnN%";
  private static final int LONGEST_SEPARATOR = 4;
  private static final String THOUSANDS = "\3";

  /** Parses a specification; ValueError if it is none. */
  static DecimalFormatSpec parse(String text, boolean capitals) {
    return new Parser(text).parse(capitals);
  }

  /** Whether numbers look as the locale says. */
  boolean isLocal() {
    return type == 'n' || type == 'N';
  }

  /** With spaces in place of zeros, for what is not finite. */
  DecimalFormatSpec withSpaces() {
    return new DecimalFormatSpec(
        " ",
        '>',
        sign,
        coercesZero,
        alternate,
        false,
        width,
        separator,
        precision,
        fractionSeparator,
        type,
        point,
        grouping);
  }

  /** With the separators of a dict in place of the usual ones. */
  // CPython: _decimal.c dotsep_as_utf8
  DecimalFormatSpec with(PyDict override) {
    Object otherPoint = override.get("decimal_point");
    Object otherSeparator = override.get("thousands_sep");
    Object otherGrouping = override.get("grouping");
    return new DecimalFormatSpec(
        fill,
        align,
        sign,
        coercesZero,
        alternate,
        padsWithZeros,
        width,
        otherSeparator == null ? separator : shortText(otherSeparator),
        precision,
        fractionSeparator,
        type == 'n' ? 'g' : type == 'N' ? 'G' : type,
        otherPoint == null ? point : shortText(otherPoint),
        otherGrouping == null ? grouping : sizes(otherGrouping));
  }

  /** A separator of an override; it has at most four bytes. */
  private static String shortText(Object str) {
    String text = PyStr.toJava(str);
    if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEPARATOR) {
      throw Errors.valueError("invalid override dict");
    }
    return text;
  }

  private static String sizes(Object grouping) {
    if (PyStr.isStr(grouping)) {
      String sizes = PyStr.toJava(grouping);
      for (int i = 0; i < sizes.length(); i++) {
        if (sizes.charAt(i) > Byte.MAX_VALUE) {
          throw Errors.valueError("invalid override dict");
        }
      }
      return sizes;
    }
    StringBuilder out = new StringBuilder();
    for (Object size : Iteration.toArray(grouping)) {
      out.append((char) Arguments.toInt(size));
    }
    return out.toString();
  }

  /** Reads a specification from left to right. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    private boolean takes(String any) {
      return at < text.length() && any.indexOf(text.charAt(at)) >= 0;
    }

    private char take(String any, char otherwise) {
      return takes(any) ? text.charAt(at++) : otherwise;
    }

    DecimalFormatSpec parse(boolean capitals) {
      String fill = " ";
      char align = 0;
      int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
      if (text.length() > first && "<>=^".indexOf(text.charAt(first)) >= 0) {
        fill = text.substring(0, first);
        align = text.charAt(first);
        at = first + 1;
      } else {
        align = take("<>=^", (char) 0);
      }
      char sign = take("+- ", '-');
      boolean coercesZero = take("z", (char) 0) != 0;
      boolean alternate = take("#", (char) 0) != 0;
      boolean zeros = takes("0");
      if (zeros) {
        if (align == 0) {
          fill = "0";
          align = '=';
        } else {
          zeros = false;
        }
        at++;
      }
      int width = number(0);
      char separator = take(",_", (char) 0);
      int precision = -1;
      char fractionSeparator = 0;
      if (take(".", (char) 0) != 0) {
        precision = takes("0123456789") ? number(0) : -1;
        fractionSeparator = take(",_", (char) 0);
        if (precision < 0 && fractionSeparator == 0) {
          throw DecimalFormat.invalid();
        }
      }
      char type = take(TYPES, capitals ? 'G' : 'g');
      if (at < text.length() || (type == 'n' || type == 'N') && separator != 0) {
        throw DecimalFormat.invalid();
      }
      return new DecimalFormatSpec(
          fill,
          align == 0 ? '>' : align,
          sign,
          coercesZero,
          alternate,
          zeros,
          width,
          separator == 0 ? "" : "" + separator,
          precision,
          fractionSeparator == 0 ? "" : "" + fractionSeparator,
          type,
          ".",
          THOUSANDS);
    }

    private int number(int otherwise) {
      int start = at;
      while (takes("0123456789")) {
        at++;
      }
      if (at == start) {
        return otherwise;
      }
      if (at - start > 9) {
        throw DecimalFormat.invalid();
      }
      return Integer.parseInt(text.substring(start, at));
    }
  }
}
