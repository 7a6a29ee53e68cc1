package org.krait.stdlib.pyexpat;

/** Which characters may stand where in a document. */
// XML 1.0, productions 2 to 5
final class XmlCharacters {
  private XmlCharacters() {}

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }

  static boolean startsName(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == ':'
        || c >= 0x80 && Character.isLetter(c);
  }

  static boolean continuesName(int c) {
    return startsName(c)
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == 0xB7
        || c >= 0x80 && isMarkOrDigit(c);
  }

  private static boolean isMarkOrDigit(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Where the name that begins here ends; {@code at} itself if none does. */
  static int nameEnd(CharSequence s, int at, int end) {
    int i = at;
    while (i < end) {
      int c = Character.codePointAt(s, i);
      if (i == at ? !startsName(c) : !continuesName(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  static int skipSpace(CharSequence s, int at, int end) {
    int i = at;
    while (i < end && isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }
}
