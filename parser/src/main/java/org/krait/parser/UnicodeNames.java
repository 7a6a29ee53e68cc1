package org.krait.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters that {@code \N{name}} stands for. */
final class UnicodeNames {
  /** Unicode's own aliases, which Java does not know. */
  private static final String ALIASES = "name-aliases.txt";

  private static final String VARIATION_SELECTOR = "VS";
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

  private UnicodeNames() {}

  /** The code point of a name or alias, in any case unless the name is put together; or -1. */
  static int lookup(String name) {
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(HangulNames.PREFIX)) {
      return HangulNames.syllable(name.substring(HangulNames.PREFIX.length()));
    }
    String upper = name.toUpperCase(Locale.ROOT);
    int codePoint = named(upper);
    return codePoint >= 0 ? codePoint : aliased(upper);
  }

  /** The unified ideograph of a code in four or five digits, or -1. */
  private static int ideograph(String digits) {
    if (digits.length() < 4 || digits.length() > 5) {
      return -1;
    }
    int code = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0 || Character.isLowerCase(digits.charAt(i))) {
        return -1;
      }
      code = code << 4 | digit;
    }
    String javaName = Character.getName(code);
    boolean known = javaName != null && javaName.startsWith("CJK UNIFIED IDEOGRAPHS");
    return known && digits.length() == (code > 0xFFFF ? 5 : 4) ? code : -1;
  }

  private static int named(String name) {
    try {
      int codePoint = Character.codePointOf(name);
      return isNamed(codePoint, name) ? codePoint : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** Java also knows control characters by older names, and nameless ones by their block. */
  private static boolean isNamed(int codePoint, String name) {
    if (name.startsWith("CJK UNIFIED IDEOGRAPHS") || name.startsWith("HANGUL SYLLABLES")) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE ->
          false;
      default -> name.equals(Character.getName(codePoint));
    };
  }

  private static int aliased(String name) {
    if (name.startsWith(VARIATION_SELECTOR)) {
      int selector = variationSelector(name.substring(VARIATION_SELECTOR.length()));
      if (selector >= 0) {
        return selector;
      }
    }
    try (InputStream in = UnicodeNames.class.getResourceAsStream(ALIASES);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int separator = line.indexOf(';');
        if (line.substring(separator + 1).equals(name)) {
          return Integer.parseInt(line, 0, separator, 16);
        }
      }
      return -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variation selector of a number from 1 to 256, or -1. */
  private static int variationSelector(String number) {
    if (number.isEmpty() || number.length() > 3 || number.charAt(0) == '0') {
      return -1;
    }
    int n = 0;
    for (int i = 0; i < number.length(); i++) {
      if (!Tokenizer.isDigit(number.charAt(i))) {
        return -1;
      }
      n = n * 10 + number.charAt(i) - '0';
    }
    if (n > 256) {
      return -1;
    }
    return n <= 16 ? 0xFE00 + n - 1 : 0xE0100 + n - 17;
  }
}
