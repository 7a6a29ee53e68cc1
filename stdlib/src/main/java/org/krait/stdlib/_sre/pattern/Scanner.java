package org.krait.stdlib._sre.pattern;

import java.util.Arrays;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.text.Predicates;

/** The text of a pattern as tokens: characters, and characters after a backslash. */
// CPython: re/_parser.py Tokenizer
final class Scanner {
  /** The token at the end. */
  static final int END = -1;

  /** Added to a character that stands after a backslash. */
  static final int ESCAPE = 1 << 24;

  private final int[] text;
  private int index;

  /** The token that comes next. */
  int next;

  Scanner(int[] text) {
    this.text = text;
    advance();
  }

  private void advance() {
    if (index >= text.length) {
      next = END;
      return;
    }
    int c = text[index++];
    if (c != '\\') {
      next = c;
    } else if (index < text.length) {
      next = ESCAPE + text[index++];
    } else {
      throw new Declined();
    }
  }

  /** Takes the next token if it is this one. */
  boolean match(int token) {
    if (next != token) {
      return false;
    }
    advance();
    return true;
  }

  /** Takes the next token, {@link #END} at the end. */
  int take() {
    int token = next;
    advance();
    return token;
  }

  /** Takes the next token, which must be there. */
  int takeAny() {
    if (next == END) {
      throw new Declined();
    }
    return take();
  }

  /** Where the next token begins. */
  int position() {
    return next == END ? index : next >= ESCAPE ? index - 2 : index - 1;
  }

  /** Goes back to a position. */
  void seek(int position) {
    index = position;
    advance();
  }

  /** Takes exactly so many hexadecimal digits; their value. */
  int takeHexadecimal(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      int digit = next < 128 ? Character.digit(next, 16) : -1;
      if (digit < 0) {
        throw new Declined();
      }
      value = value * 16 + digit;
      advance();
    }
    if (value > Character.MAX_CODE_POINT) {
      throw new Declined();
    }
    return (int) value;
  }

  /** Takes up to two octal digits; the value of the digits before and of these. */
  int takeOctal(int before) {
    int value = before;
    for (int i = 0; i < 2 && isOctal(next); i++) {
      value = value * 8 + take() - '0';
    }
    return value;
  }

  /** Takes a decimal number; -1 if there is none. */
  long takeNumber() {
    long value = -1;
    while (isDigit(next)) {
      value = Math.max(value, 0) * 10 + take() - '0';
      if (value >= Element.ENDLESSLY) {
        throw new Declined();
      }
    }
    return value;
  }

  /** Takes a name and the token that ends it. */
  Object takeName(int terminator) {
    int start = position();
    while (next != terminator) {
      takeAny();
    }
    Object name = PyStr.of(Arrays.copyOfRange(text, start, position()));
    advance();
    return name;
  }

  /** Whether a name may be one of a group; in bytes it has to be ASCII. */
  static boolean isGroupName(Object name, boolean isText) {
    return (isText || isAscii(name)) && Predicates.isIdentifier(name);
  }

  private static boolean isAscii(Object name) {
    String text = name.toString();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(int token) {
    return token >= '0' && token <= '9';
  }

  static boolean isOctal(int token) {
    return token >= '0' && token <= '7';
  }
}
