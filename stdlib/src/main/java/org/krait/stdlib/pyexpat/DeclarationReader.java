package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;

/** Reads the words of declarations in a DTD one after the other. */
final class DeclarationReader {
  private final CharSequence s;
  private final int end;
  private int at;

  DeclarationReader(CharSequence s, int at, int end) {
    this.s = s;
    this.at = at;
    this.end = end;
  }

  CharSequence text() {
    return s;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  void moveTo(int position) {
    at = position;
  }

  XmlError failure(ErrorCode code) {
    return new XmlError(code, at);
  }

  /** A position that has to be there. */
  int complete(int position) {
    if (position < 0) {
      throw failure(ErrorCode.SYNTAX);
    }
    return position;
  }

  boolean isAtEnd() {
    return at >= end;
  }

  boolean isAt(char c) {
    return at < end && s.charAt(at) == c;
  }

  boolean startsWith(String text) {
    return Markup.startsWith(s, text, at, end);
  }

  boolean accept(char c) {
    boolean found = isAt(c);
    at += found ? 1 : 0;
    return found;
  }

  boolean acceptWord(String word) {
    boolean found = startsWith(word);
    at += found ? word.length() : 0;
    return found;
  }

  void expect(char c) {
    if (!accept(c)) {
      throw failure(ErrorCode.SYNTAX);
    }
  }

  void expectEnd() {
    if (!isAtEnd()) {
      throw failure(ErrorCode.SYNTAX);
    }
  }

  void skipSpace() {
    at = XmlCharacters.skipSpace(s, at, end);
  }

  void requireSpace() {
    int before = at;
    skipSpace();
    if (at == before) {
      throw failure(ErrorCode.SYNTAX);
    }
  }

  String name() {
    int nameEnd = XmlCharacters.nameEnd(s, at, end);
    if (nameEnd == at) {
      throw failure(ErrorCode.SYNTAX);
    }
    String name = s.subSequence(at, nameEnd).toString();
    at = nameEnd;
    return name;
  }

  String spacedName() {
    requireSpace();
    return name();
  }

  String quoted() {
    char quote = at < end ? s.charAt(at) : 0;
    int close =
        quote == '"' || quote == '\''
            ? Markup.indexOf(s, String.valueOf(quote), at + 1, end)
            : Markup.INCOMPLETE;
    String text = s.subSequence(at + 1, complete(close)).toString();
    at = close + 1;
    return text;
  }

  /** System and public identifier, the latter null if there is none; null if neither is there. */
  @Nullable String @Nullable [] externalId() {
    skipSpace();
    if (acceptWord("SYSTEM")) {
      requireSpace();
      return new String[] {quoted(), null};
    }
    if (!acceptWord("PUBLIC")) {
      return null;
    }
    requireSpace();
    String publicId = quoted().strip().replaceAll("\\s+", " ");
    skipSpace();
    boolean hasSystem = isAt('"') || isAt('\'');
    String system = hasSystem ? quoted() : null;
    skipSpace();
    return new String[] {system, publicId};
  }

  /** The type of an attribute, without spaces as expat gives it. */
  String attributeType() {
    int from = at;
    if (!isAt('(')) {
      String word = name();
      if (!word.equals("NOTATION")) {
        return word;
      }
      skipSpace();
    }
    int close = complete(Markup.indexOf(s, ")", at, end));
    at = close + 1;
    return s.subSequence(from, at).toString().replaceAll("\\s+", "");
  }

  /** Expat's number of the quantifier that may stand here. */
  int quantifier() {
    return accept('?') ? 1 : accept('*') ? 2 : accept('+') ? 3 : 0;
  }
}
