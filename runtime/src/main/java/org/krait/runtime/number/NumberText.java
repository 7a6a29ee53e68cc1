package org.krait.runtime.number;

import org.krait.runtime.object.PyStr;

/** Texts that spell numbers. */
public final class NumberText {
  private NumberText() {}

  /**
   * A str with decimal digits and spaces of any script turned into ASCII; other characters beyond
   * ASCII become {@code ?}, which no number has.
   */
  // CPython: unicodeobject.c _PyUnicode_TransformDecimalAndSpaceToASCII
  public static String ascii(Object str) {
    if (str instanceof String s && isAscii(s)) {
      return s;
    }
    String text = PyStr.toJava(str);
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(ascii(c)));
    return out.toString();
  }

  private static char ascii(int c) {
    if (c < 128) {
      return (char) c;
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return c == 0x85 || Character.isSpaceChar(c) ? ' ' : '?';
  }

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
