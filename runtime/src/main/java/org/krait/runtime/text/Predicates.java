package org.krait.runtime.text;

import java.util.function.IntPredicate;

/** Tests of all characters of a str. */
public final class Predicates {
  private Predicates() {}

  /** Whether the str has characters and all are of a kind. */
  public static boolean all(Object s, IntPredicate kind) {
    int length = Text.length(s);
    for (int i = 0; i < length; i++) {
      if (!kind.test(Text.at(s, i))) {
        return false;
      }
    }
    return length > 0;
  }

  public static boolean isLower(Object s) {
    boolean cased = false;
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (Characters.isUpper(c) || Characters.isTitle(c)) {
        return false;
      }
      cased |= Characters.isLower(c);
    }
    return cased;
  }

  public static boolean isUpper(Object s) {
    boolean cased = false;
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (Characters.isLower(c) || Characters.isTitle(c)) {
        return false;
      }
      cased |= Characters.isUpper(c);
    }
    return cased;
  }

  /** Whether upper and title case begin words and lower case goes on with them. */
  public static boolean isTitle(Object s) {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (Characters.isUpper(c) || Characters.isTitle(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        cased = true;
      } else if (Characters.isLower(c)) {
        if (!inWord) {
          return false;
        }
      } else {
        inWord = false;
      }
    }
    return cased;
  }

  public static boolean isIdentifier(Object s) {
    int length = Text.length(s);
    if (length == 0 || !Characters.isIdentifierStart(Text.at(s, 0))) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (!Characters.isIdentifierPart(Text.at(s, i))) {
        return false;
      }
    }
    return true;
  }

  public static boolean isPrintable(Object s) {
    for (int i = 0; i < Text.length(s); i++) {
      if (!Characters.isPrintable(Text.at(s, i))) {
        return false;
      }
    }
    return true;
  }
}
