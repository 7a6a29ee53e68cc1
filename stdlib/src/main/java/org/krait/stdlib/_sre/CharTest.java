package org.krait.stdlib._sre;

import org.krait.stdlib._sre.pattern.LetterCase;

/** A test of one character. */
interface CharTest {
  boolean matches(int c);

  /** Any character but a line feed. */
  record Any() implements CharTest {
    @Override
    public boolean matches(int c) {
      return c != '\n';
    }
  }

  /** Any character. */
  record AnyAll() implements CharTest {
    @Override
    public boolean matches(int c) {
      return true;
    }
  }

  /** One character. */
  record Literal(int character) implements CharTest {
    @Override
    public boolean matches(int c) {
      return c == character;
    }
  }

  /** Any character but one. */
  record NotLiteral(int character) implements CharTest {
    @Override
    public boolean matches(int c) {
      return c != character;
    }
  }

  /** One character, given in lower case, in either case. */
  record LiteralIgnore(int character, LetterCase letterCase) implements CharTest {
    @Override
    public boolean matches(int c) {
      if (c < 128 && letterCase != LetterCase.LOCALE) {
        return (c >= 'A' && c <= 'Z' ? c | 32 : c) == character;
      }
      return letterCase.lower(c) == character
          || letterCase == LetterCase.LOCALE
              && (c == character || letterCase.upper(c) == character);
    }
  }

  /** All characters of a category. */
  record InCategory(int category) implements CharTest {
    @Override
    public boolean matches(int c) {
      return Category.matches(category, c);
    }
  }

  /** What any of some tests lets pass. */
  record AnyOf(CharTest[] tests) implements CharTest {
    @Override
    public boolean matches(int c) {
      for (CharTest test : tests) {
        if (test.matches(c)) {
          return true;
        }
      }
      return false;
    }
  }

  /** What another test refuses. */
  record Not(CharTest test) implements CharTest {
    @Override
    public boolean matches(int c) {
      return !test.matches(c);
    }
  }
}
