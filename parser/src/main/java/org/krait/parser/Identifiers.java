package org.krait.parser;

import java.text.Normalizer;

/** The letters of which names are made: PEP 3131. */
final class Identifiers {
  private Identifiers() {}

  /** Throws if the token that the tokenizer just read has a character that no name may have. */
  static void check(Tokenizer tokenizer) {
    char[] chars = tokenizer.source.chars;
    int end = tokenizer.pos;
    int i = tokenizer.start;
    while (i < end) {
      int c = Character.codePointAt(chars, i, end);
      int next = i + Character.charCount(c);
      if (i == tokenizer.start ? !isStart(c) : !isContinue(c)) {
        tokenizer.pos = next;
        throw tokenizer.error(message(c));
      }
      i = next;
    }
  }

  private static String message(int c) {
    String code = "U+" + Tokenizer.hex4(c);
    return isPrintable(c)
        ? "invalid character '" + Character.toString(c) + "' (" + code + ")"
        : "invalid non-printable character " + code;
  }

  /** The name as the program knows it: normalized by NFKC. */
  static String normalize(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  /** Whether the character has Unicode's property XID_Start, or is an underscore. */
  static boolean isStart(int c) {
    if (c < 128) {
      return c == '_' || Character.isLetter(c);
    }
    if (!Character.isUnicodeIdentifierStart(c)) {
      return false;
    }
    String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return Character.isUnicodeIdentifierStart(normal.codePointAt(0)) && allContinue(normal);
  }

  /** Whether the character has Unicode's property XID_Continue. */
  static boolean isContinue(int c) {
    if (c < 128) {
      return c == '_' || Character.isLetterOrDigit(c);
    }
    return isPart(c)
        && allContinue(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
  }

  private static boolean allContinue(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isPart(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /** As {@code str.isprintable}. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          c == ' ';
      default -> true;
    };
  }
}
