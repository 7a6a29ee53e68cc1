package org.krait.runtime.text;

/**
 * Properties of characters as Python defines them: those of Unicode 16, which are the JDK's, and
 * where Python's definition is another one, its own.
 */
// CPython: unicodectype.c
public final class Characters {
  /** Digits that are not decimals: pairs of first and last. */
  private static final String DIGITS =
      "\u00b2\u00b3\u00b9\u00b9\u1369\u1371\u19da\u19da\u2070\u2070\u2074\u2079\u2080\u2089"
          + "\u2460\u2468\u2474\u247c\u2488\u2490\u24ea\u24ea\u24f5\u24fd\u24ff\u24ff\u2776\u277e"
          + "\u2780\u2788\u278a\u2792";

  private static final int[] ASTRAL_DIGITS = {
    0x10a40, 0x10a43, 0x10e60, 0x10e68, 0x11052, 0x1105a, 0x1f100, 0x1f10a
  };

  /** Letters that are numbers, which the general category does not tell. */
  private static final String NUMERIC_LETTERS =
      "\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf"
          + "\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343"
          + "\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c"
          + "\u5f0d\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086"
          + "\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978"
          + "\uf9b2\uf9d1\uf9d3\uf9fd";

  private static final int[] ASTRAL_NUMERIC_LETTERS = {
    0x20001, 0x20064, 0x200e2, 0x20121, 0x2092a, 0x20983, 0x2098c, 0x2099c, 0x20aea, 0x20afd,
    0x20b19, 0x22390, 0x22998, 0x23b1b, 0x2626d, 0x2f890
  };

  /** Characters that the JDK takes to be of identifiers and Python does not. */
  private static final String NO_IDENTIFIER =
      "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb\ufe70"
          + "\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e";

  /** Characters that continue an identifier but, unlike in the JDK, do not start one. */
  private static final String NO_IDENTIFIER_START = "\u0e33\u0eb3\uff9e\uff9f";

  /** Marks within words that casing looks past, whatever their general category. */
  private static final String WORD_PUNCTUATION =
      "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final int UNPRINTABLE =
      1 << Character.CONTROL
          | 1 << Character.FORMAT
          | 1 << Character.SURROGATE
          | 1 << Character.PRIVATE_USE
          | 1 << Character.UNASSIGNED
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR
          | 1 << Character.SPACE_SEPARATOR;

  private static final int CASE_IGNORABLE =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.FORMAT
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.MODIFIER_SYMBOL;

  private Characters() {}

  private static boolean isOf(int categories, int c) {
    return (categories >> Character.getType(c) & 1) != 0;
  }

  public static boolean isAlpha(int c) {
    return c < 128 ? (c | 32) - 'a' >= 0 && (c | 32) <= 'z' : isOf(LETTERS, c);
  }

  public static boolean isDecimal(int c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  public static boolean isDigit(int c) {
    if (isDecimal(c)) {
      return true;
    }
    for (int i = 0; i < DIGITS.length(); i += 2) {
      if (c >= DIGITS.charAt(i) && c <= DIGITS.charAt(i + 1)) {
        return true;
      }
    }
    for (int i = 0; i < ASTRAL_DIGITS.length; i += 2) {
      if (c >= ASTRAL_DIGITS[i] && c <= ASTRAL_DIGITS[i + 1]) {
        return true;
      }
    }
    return false;
  }

  public static boolean isNumeric(int c) {
    if (c < 128) {
      return c >= '0' && c <= '9';
    }
    return isOf(NUMBERS, c)
        || NUMERIC_LETTERS.indexOf(c) >= 0
        || c > 0xFFFF && java.util.Arrays.binarySearch(ASTRAL_NUMERIC_LETTERS, c) >= 0;
  }

  public static boolean isAlphanumeric(int c) {
    return isAlpha(c) || isDecimal(c) || isDigit(c) || isNumeric(c);
  }

  /** The value of a decimal digit, or -1. */
  public static int decimalValue(int c) {
    return isDecimal(c) ? Character.digit(c, 10) : -1;
  }

  /** Whether {@code repr} shows the character as it is. */
  public static boolean isPrintable(int c) {
    return c < 127 ? c >= ' ' : !isOf(UNPRINTABLE, c);
  }

  public static boolean isSpace(int c) {
    if (c <= ' ') {
      return c == ' ' || c >= 9 && c <= 13 || c >= 28;
    }
    return c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
  }

  /** Whether the character ends a line. */
  public static boolean isLineBreak(int c) {
    if (c <= 30) {
      return c >= 10 && c <= 13 || c >= 28;
    }
    return c >= 0x85 && (c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  public static boolean isLower(int c) {
    return Character.isLowerCase(c);
  }

  public static boolean isUpper(int c) {
    return Character.isUpperCase(c);
  }

  public static boolean isTitle(int c) {
    return Character.isTitleCase(c);
  }

  /** Whether the character is a letter of either case. */
  public static boolean isCased(int c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** Whether the rules of case look past the character. */
  public static boolean isCaseIgnorable(int c) {
    return isOf(CASE_IGNORABLE, c) || WORD_PUNCTUATION.indexOf(c) >= 0;
  }

  public static boolean isIdentifierStart(int c) {
    if (c < 128) {
      return c == '_' || isAlpha(c);
    }
    return Character.isUnicodeIdentifierStart(c)
        && NO_IDENTIFIER.indexOf(c) < 0
        && NO_IDENTIFIER_START.indexOf(c) < 0;
  }

  public static boolean isIdentifierPart(int c) {
    if (c < 128) {
      return c == '_' || isAlpha(c) || isDecimal(c);
    }
    boolean joiner = c == 0x200c || c == 0x200d;
    return joiner
        || Character.isUnicodeIdentifierPart(c)
            && !Character.isIdentifierIgnorable(c)
            && NO_IDENTIFIER.indexOf(c) < 0;
  }
}
