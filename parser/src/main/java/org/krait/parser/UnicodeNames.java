package org.krait.parser;

import java.util.Locale;

/** The characters that {@code \N{name}} stands for. */
final class UnicodeNames {
  private UnicodeNames() {}

  /** The code point of a name, or -1. */
  static int lookup(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    int codePoint;
    try {
      codePoint = Character.codePointOf(upper);
    } catch (IllegalArgumentException e) {
      return -1;
    }
    return isNamed(codePoint, upper) ? codePoint : -1;
  }

  /** Java also knows control characters by older names, and nameless ones by their block. */
  private static boolean isNamed(int codePoint, String name) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE ->
          false;
      default -> name.equals(Character.getName(codePoint));
    };
  }
}
