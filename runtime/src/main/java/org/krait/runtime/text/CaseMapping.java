package org.krait.runtime.text;

import java.util.Locale;

/** Upper, lower, title and folded case of strs. */
// CPython: unicodeobject.c do_lower, do_title, do_casefold
public final class CaseMapping {
  /** Characters whose title case is several: the character, then its title case up to a zero. */
  private static final String TITLES =
      "\u00dfSs\0\u0149\u02bcN\0\u01f0J\u030c\0\u0390\u0399\u0308\u0301\0\u03b0\u03a5\u0308\u0301\0"
          + "\u0587\u0535\u0582\0\u1e96H\u0331\0\u1e97T\u0308\0\u1e98W\u030a\0\u1e99Y\u030a\0"
          + "\u1e9aA\u02be\0\u1f50\u03a5\u0313\0\u1f52\u03a5\u0313\u0300\0\u1f54\u03a5\u0313\u0301\0"
          + "\u1f56\u03a5\u0313\u0342\0\u1fb2\u1fba\u0345\0\u1fb4\u0386\u0345\0\u1fb6\u0391\u0342\0"
          + "\u1fb7\u0391\u0342\u0345\0\u1fc2\u1fca\u0345\0\u1fc4\u0389\u0345\0\u1fc6\u0397\u0342\0"
          + "\u1fc7\u0397\u0342\u0345\0\u1fd2\u0399\u0308\u0300\0\u1fd3\u0399\u0308\u0301\0"
          + "\u1fd6\u0399\u0342\0\u1fd7\u0399\u0308\u0342\0\u1fe2\u03a5\u0308\u0300\0"
          + "\u1fe3\u03a5\u0308\u0301\0\u1fe4\u03a1\u0313\0\u1fe6\u03a5\u0342\0"
          + "\u1fe7\u03a5\u0308\u0342\0\u1ff2\u1ffa\u0345\0\u1ff4\u038f\u0345\0\u1ff6\u03a9\u0342\0"
          + "\u1ff7\u03a9\u0342\u0345\0\ufb00Ff\0\ufb01Fi\0\ufb02Fl\0\ufb03Ffi\0\ufb04Ffl\0"
          + "\ufb05St\0\ufb06St\0\ufb13\u0544\u0576\0\ufb14\u0544\u0565\0\ufb15\u0544\u056b\0"
          + "\ufb16\u054e\u0576\0\ufb17\u0544\u056d\0";

  private static final int FINAL_SIGMA = 0x3c2;
  private static final int SIGMA = 0x3a3;
  private static final int SMALL_SIGMA = 0x3c3;

  private CaseMapping() {}

  public static Object lower(Object s) {
    if (s instanceof String t && t.indexOf(SIGMA) < 0 && !hasPairs(t)) {
      return t.toLowerCase(Locale.ROOT);
    }
    TextBuilder out = new TextBuilder(Text.length(s));
    for (int i = 0; i < Text.length(s); i++) {
      appendLower(out, s, i);
    }
    return out.build();
  }

  public static Object upper(Object s) {
    if (s instanceof String t && !hasPairs(t)) {
      return t.toUpperCase(Locale.ROOT);
    }
    TextBuilder out = new TextBuilder(Text.length(s));
    for (int i = 0; i < Text.length(s); i++) {
      appendUpper(out, Text.at(s, i));
    }
    return out.build();
  }

  /** The str with its first character in title case and the rest in lower case. */
  public static Object capitalize(Object s) {
    TextBuilder out = new TextBuilder(Text.length(s));
    for (int i = 0; i < Text.length(s); i++) {
      if (i == 0) {
        appendTitle(out, Text.at(s, 0));
      } else {
        appendLower(out, s, i);
      }
    }
    return out.build();
  }

  public static Object title(Object s) {
    TextBuilder out = new TextBuilder(Text.length(s));
    boolean inWord = false;
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (inWord) {
        appendLower(out, s, i);
      } else {
        appendTitle(out, c);
      }
      inWord = Characters.isCased(c);
    }
    return out.build();
  }

  public static Object swapCase(Object s) {
    TextBuilder out = new TextBuilder(Text.length(s));
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (Characters.isUpper(c)) {
        appendLower(out, s, i);
      } else if (Characters.isLower(c)) {
        appendUpper(out, c);
      } else {
        out.append(c);
      }
    }
    return out.build();
  }

  /** The str for comparison without regard to case. */
  public static Object fold(Object s) {
    TextBuilder out = new TextBuilder(Text.length(s));
    for (int i = 0; i < Text.length(s); i++) {
      appendFolded(out, Text.at(s, i));
    }
    return out.build();
  }

  /** The one character that is the lower case of another, as regular expressions see it. */
  public static int simpleLower(int c) {
    return Character.toLowerCase(c);
  }

  /** The character that is the upper case of another, or the first of several. */
  public static int simpleUpper(int c) {
    int upper = Character.toUpperCase(c);
    boolean severalPerhaps = upper == c && c > 127 && c <= 0xFFFF && Character.isLowerCase(c);
    return severalPerhaps ? String.valueOf((char) c).toUpperCase(Locale.ROOT).charAt(0) : upper;
  }

  /** Whether two lone surrogates stand side by side, which Java takes for one character. */
  private static boolean hasPairs(String s) {
    return s.codePointCount(0, s.length()) < s.length();
  }

  private static void appendLower(TextBuilder out, Object s, int index) {
    int c = Text.at(s, index);
    if (c < 128) {
      out.append(c >= 'A' && c <= 'Z' ? c | 32 : c);
    } else if (c == SIGMA) {
      out.append(isFinal(s, index) ? FINAL_SIGMA : SMALL_SIGMA);
    } else if (c == 0x130) {
      out.append("i\u0307");
    } else {
      out.append(Character.toLowerCase(c));
    }
  }

  // CPython: unicodeobject.c handle_capital_sigma
  private static boolean isFinal(Object s, int index) {
    int before = index - 1;
    while (before >= 0 && Characters.isCaseIgnorable(Text.at(s, before))) {
      before--;
    }
    if (before < 0 || !Characters.isCased(Text.at(s, before))) {
      return false;
    }
    int after = index + 1;
    while (after < Text.length(s) && Characters.isCaseIgnorable(Text.at(s, after))) {
      after++;
    }
    return after == Text.length(s) || !Characters.isCased(Text.at(s, after));
  }

  private static void appendUpper(TextBuilder out, int c) {
    if (c < 128) {
      out.append(c >= 'a' && c <= 'z' ? c - 32 : c);
    } else if (c > 0xFFFF || Character.isSurrogate((char) c)) {
      out.append(Character.toUpperCase(c));
    } else {
      out.append(String.valueOf((char) c).toUpperCase(Locale.ROOT));
    }
  }

  private static void appendTitle(TextBuilder out, int c) {
    int at = c < 128 || c > 0xFFFF ? -1 : entry(c);
    if (at < 0) {
      out.append(Character.toTitleCase(c));
    } else {
      out.append(TITLES, at + 1, TITLES.indexOf('\0', at));
    }
  }

  private static int entry(int c) {
    for (int at = 0; at < TITLES.length(); at = TITLES.indexOf('\0', at) + 1) {
      if (TITLES.charAt(at) >= c) {
        return TITLES.charAt(at) == c ? at : -1;
      }
    }
    return -1;
  }

  // Cherokee folds to upper case, dotless i to itself, and all else to the lower of its upper case.
  private static void appendFolded(TextBuilder out, int c) {
    if (c < 128) {
      out.append(c >= 'A' && c <= 'Z' ? c | 32 : c);
    } else if (c == 0x131 || c >= 0x13a0 && c <= 0x13f5) {
      out.append(c);
    } else if (c >= 0x13f8 && c <= 0x13fd || c >= 0xab70 && c <= 0xabbf) {
      out.append(Character.toUpperCase(c));
    } else if (c == 0x1e9e) {
      out.append("ss");
    } else if (c > 0xFFFF) {
      out.append(Character.toLowerCase(Character.toUpperCase(c)));
    } else if (Character.isSurrogate((char) c)) {
      out.append(c);
    } else {
      String upper = String.valueOf((char) c).toUpperCase(Locale.ROOT);
      for (int i = 0; i < upper.length(); i++) {
        appendLower(out, upper.substring(i, i + 1), 0);
      }
    }
  }
}
