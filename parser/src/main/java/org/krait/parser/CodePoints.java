package org.krait.parser;

import java.util.Arrays;
import org.krait.syntax.AstralString;

/** Collects the characters of a Python string, which may be lone surrogates. */
final class CodePoints {
  private int[] values;
  private int size;

  CodePoints(int capacity) {
    values = new int[Math.max(capacity, 8)];
  }

  void add(int codePoint) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = codePoint;
  }

  /** Adds a string value. */
  void addAll(Object string) {
    if (string instanceof AstralString astral) {
      for (int c : astral.codePoints()) {
        add(c);
      }
    } else {
      String text = (String) string;
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i));
      }
    }
  }

  /** The string: a String or AstralString. */
  Object string() {
    return AstralString.of(Arrays.copyOf(values, size));
  }

  /** The string value of source text, in which surrogates come in pairs. */
  static Object of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return AstralString.of(text.codePoints().toArray());
      }
    }
    return text;
  }
}
