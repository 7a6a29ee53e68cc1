package org.krait.parser;

/** The names of Hangul syllables, which are put together from those of their letters. */
final class HangulNames {
  static final String PREFIX = "HANGUL SYLLABLE ";

  private static final int FIRST_SYLLABLE = 0xAC00;

  private static final String[] INITIALS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };

  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };

  private static final String[] FINALS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private HangulNames() {}

  /** The syllable whose letters have these names, or -1. */
  static int syllable(String letters) {
    int initial = longestPrefix(INITIALS, letters);
    if (initial < 0) {
      return -1;
    }
    String rest = letters.substring(INITIALS[initial].length());
    int vowel = longestPrefix(VOWELS, rest);
    if (vowel < 0) {
      return -1;
    }
    int last = indexOf(FINALS, rest.substring(VOWELS[vowel].length()));
    return last < 0
        ? -1
        : FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + last;
  }

  private static int longestPrefix(String[] names, String text) {
    int best = -1;
    for (int i = 0; i < names.length; i++) {
      if (text.startsWith(names[i]) && (best < 0 || names[i].length() > names[best].length())) {
        best = i;
      }
    }
    return best;
  }

  private static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
