package org.krait.runtime.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The Unicode names of characters, and the characters of names and of their aliases. */
// CPython: unicodedata.c _getucname, _getcode
public final class CharacterNames {
  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };
  private static final int FIRST_SYLLABLE = 0xac00;
  private static final int LAST_SYLLABLE = 0xd7a3;
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

  private CharacterNames() {}

  /** The name of a character, or null if it has none. */
  public static @Nullable String nameOf(int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
        return null;
      }
      default -> {}
    }
    if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
      int s = c - FIRST_SYLLABLE;
      return HANGUL + LEADS[s / 588] + VOWELS[s % 588 / 28] + TAILS[s % 28];
    }
    String name = Character.getName(c);
    if (name.startsWith("CJK UNIFIED IDEOGRAPHS")) {
      return IDEOGRAPH + Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }
    return name.startsWith("TANGUT ") && Character.isIdeographic(c) && isTangut(c) ? null : name;
  }

  private static boolean isTangut(int c) {
    return c >= 0x17000 && c < 0x18800 || c >= 0x18d00 && c < 0x18d80;
  }

  /** The character of a name or alias, in any case unless the name is put together; or -1. */
  public static int lookup(String name) {
    int alias = NameAliases.lookup(name.toUpperCase(Locale.ROOT));
    return alias >= 0 ? alias : lookupName(name);
  }

  /** The character of a name that is no alias, as {@link #lookup}. */
  public static int lookupName(String name) {
    if (name.startsWith(HANGUL)) {
      return syllable(name);
    }
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    try {
      String upper = name.toUpperCase(Locale.ROOT);
      int c = Character.codePointOf(upper);
      return upper.equals(nameOf(c)) ? c : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static int ideograph(String digits) {
    if (digits.length() != 4 && digits.length() != 5) {
      return -1;
    }
    try {
      int c = Integer.parseInt(digits, 16);
      return (IDEOGRAPH + digits).equals(nameOf(c)) ? c : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int syllable(String name) {
    String rest = name.substring(HANGUL.length());
    int lead = longestPrefix(LEADS, rest);
    rest = rest.substring(LEADS[lead].length());
    int vowel = longestPrefix(VOWELS, rest);
    if (vowel < 0) {
      return -1;
    }
    rest = rest.substring(VOWELS[vowel].length());
    int tail = longestPrefix(TAILS, rest);
    if (!TAILS[tail].equals(rest)) {
      return -1;
    }
    return FIRST_SYLLABLE + (lead * 21 + vowel) * 28 + tail;
  }

  private static int longestPrefix(String[] parts, String text) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      if (text.startsWith(parts[i]) && (best < 0 || parts[i].length() > parts[best].length())) {
        best = i;
      }
    }
    return best;
  }
}
