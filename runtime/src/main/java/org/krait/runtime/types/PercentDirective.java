package org.krait.runtime.types;

/**
 * One directive of a {@code %} format without its key.
 *
 * @param flags those given, of {@code "-+ #0"}
 * @param width the least width, or -1
 * @param precision the digits or characters to show, or -1
 * @param type the conversion character
 */
record PercentDirective(String flags, int width, int precision, int type) {
  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  boolean isAlternate() {
    return has('#');
  }

  /** A number's text, which may begin with a minus, with sign, zeros and the prefix in place. */
  String number(String text) {
    if (width < 0 && flags.isEmpty()) {
      return text;
    }
    boolean negative = text.startsWith("-");
    String sign = negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
    String digits = negative ? text.substring(1) : text;
    String prefix = "";
    if (isAlternate() && (type == 'x' || type == 'X' || type == 'o')) {
      prefix = "0" + (char) type;
    }
    int fill = width - sign.length() - prefix.length() - digits.length();
    if (fill > 0 && has('0') && !has('-')) {
      digits = "0".repeat(fill) + digits;
    }
    return sign + prefix + digits;
  }

  /** How many spaces stand before a text of this length. */
  int left(int length) {
    return has('-') ? 0 : Math.max(0, width - length);
  }

  /** How many spaces stand after a text of this length. */
  int right(int length) {
    return has('-') ? Math.max(0, width - length) : 0;
  }
}
