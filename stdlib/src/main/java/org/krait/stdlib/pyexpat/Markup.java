package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;

/** Comments, processing instructions and references: the markup that may stand almost anywhere. */
final class Markup {
  /** What a scan returns where the text ends too early. */
  static final int INCOMPLETE = -1;

  private Markup() {}

  /** The end of the comment that begins here. */
  static int commentEnd(CharSequence s, int at, int end) {
    int dashes = indexOf(s, "--", at + 4, end);
    checkCharacters(s, at + 4, dashes < 0 ? end : dashes);
    if (dashes < 0 || dashes + 2 >= end) {
      return INCOMPLETE;
    }
    if (s.charAt(dashes + 2) != '>') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, dashes + 2);
    }
    return dashes + 3;
  }

  static String comment(CharSequence s, int at, int commentEnd) {
    return s.subSequence(at + 4, commentEnd - 3).toString();
  }

  /** The end of the processing instruction that begins here. */
  static int instructionEnd(CharSequence s, int at, int end) {
    int name = XmlCharacters.nameEnd(s, at + 2, end);
    if (name == end) {
      return INCOMPLETE;
    }
    boolean stops =
        name > at + 2 && (XmlCharacters.isSpace(s.charAt(name)) || s.charAt(name) == '?');
    if (!stops) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, name);
    }
    int close = indexOf(s, "?>", name, end);
    checkCharacters(s, name, close < 0 ? end : close);
    if (close < 0) {
      return INCOMPLETE;
    }
    String target = s.subSequence(at + 2, name).toString();
    if (target.equals("xml")) {
      throw new XmlError(ErrorCode.MISPLACED_XML_PI, at);
    }
    if (target.equalsIgnoreCase("xml")) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, name);
    }
    return close + 2;
  }

  /** Tells of a processing instruction; whether somebody wanted to know. */
  static boolean tellInstruction(CharSequence s, int at, int instructionEnd, XmlEvents events) {
    int name = XmlCharacters.nameEnd(s, at + 2, instructionEnd);
    int data = XmlCharacters.skipSpace(s, name, instructionEnd);
    int last = Math.max(data, instructionEnd - 2);
    return events.processingInstruction(
        s.subSequence(at + 2, name).toString(), s.subSequence(data, last).toString());
  }

  static void checkCharacters(CharSequence s, int from, int to) {
    for (int i = from; i < to; ) {
      int c = Character.codePointAt(s, i);
      if (!XmlCharacters.isAllowed(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, i);
      }
      i += Character.charCount(c);
    }
  }

  static int indexOf(CharSequence s, String wanted, int from, int end) {
    for (int i = from; i + wanted.length() <= end; i++) {
      if (startsWith(s, wanted, i, end)) {
        return i;
      }
    }
    return -1;
  }

  static boolean startsWith(CharSequence s, String wanted, int at, int end) {
    if (at + wanted.length() > end) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (s.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether more text could make this the beginning of what is wanted. */
  static boolean mayStartWith(CharSequence s, String wanted, int at, int end) {
    int n = Math.min(wanted.length(), end - at);
    return startsWith(s, wanted.substring(0, n), at, end);
  }

  /** The end of the reference that begins here, after its semicolon. */
  static int referenceEnd(CharSequence s, int at, int end) {
    int i = at + 1;
    if (i < end && s.charAt(i) == '#') {
      i++;
      boolean hex = i < end && s.charAt(i) == 'x';
      i += hex ? 1 : 0;
      int digits = i;
      while (i < end && Character.digit(s.charAt(i), hex ? 16 : 10) >= 0) {
        i++;
      }
      if (i < end && i == digits) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, i);
      }
    } else {
      i = XmlCharacters.nameEnd(s, i, end);
    }
    if (i >= end) {
      return INCOMPLETE;
    }
    if (s.charAt(i) != ';' || i == at + 1) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, i);
    }
    return i + 1;
  }

  /** The text of a reference to a character or a predefined entity, or null. */
  static @Nullable String predefined(String name, int position) {
    if (!name.startsWith("#")) {
      return switch (name) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> null;
      };
    }
    boolean hex = name.startsWith("#x");
    try {
      int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      if (XmlCharacters.isAllowed(c)) {
        return Character.toString(c);
      }
    } catch (NumberFormatException e) {
      throw new XmlError(ErrorCode.BAD_CHAR_REF, position);
    }
    throw new XmlError(ErrorCode.BAD_CHAR_REF, position);
  }
}
