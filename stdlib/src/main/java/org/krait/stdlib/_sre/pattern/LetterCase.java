package org.krait.stdlib._sre.pattern;

import org.krait.runtime.text.AsciiCase;
import org.krait.runtime.text.CaseMapping;

/** The ways in which a pattern may look past case. */
// CPython: _sre/sre.c sre_lower_ascii, sre_lower_unicode, sre_lower_locale
public enum LetterCase {
  EXACT,
  ASCII,
  LOCALE,
  UNICODE;

  /** The lower case of a character. */
  public int lower(int c) {
    return switch (this) {
      case EXACT -> c;
      case ASCII, LOCALE -> AsciiCase.isUpper(c) ? c | 32 : c;
      case UNICODE -> CaseMapping.simpleLower(c);
    };
  }

  /** The upper case of a character. */
  public int upper(int c) {
    return switch (this) {
      case EXACT -> c;
      case ASCII, LOCALE -> AsciiCase.isLower(c) ? c & ~32 : c;
      case UNICODE -> CaseMapping.simpleUpper(c);
    };
  }

  /** Whether a character has another case than its own. */
  public boolean isCased(int c) {
    return lower(c) != c || upper(c) != c;
  }
}
