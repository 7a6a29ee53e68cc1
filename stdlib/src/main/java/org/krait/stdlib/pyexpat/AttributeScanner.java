package org.krait.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.List;

/** Scans the attributes of a start tag, and adds those that the DTD says. */
// C: xmltok_impl.c scanAtts, xmlparse.c storeAtts
final class AttributeScanner {
  private static final int DEEPEST = 64;

  private final Dtd dtd;
  private int specified;

  AttributeScanner(Dtd dtd) {
    this.dtd = dtd;
  }

  /** How many of the names and values that were read last stood in the tag. */
  int specified() {
    return specified;
  }

  /** The end of the start tag that begins here: its form is right from there to there. */
  static int tagEnd(CharSequence s, int at, int end) {
    int i = XmlCharacters.nameEnd(s, at + 1, end);
    if (i == end) {
      return Markup.INCOMPLETE;
    }
    if (i == at + 1) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, i);
    }
    while (true) {
      int next = XmlCharacters.skipSpace(s, i, end);
      if (next == end) {
        return Markup.INCOMPLETE;
      }
      char c = s.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return emptyEnd(s, next, end);
      }
      if (next == i) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, i);
      }
      i = attributeEnd(s, next, end);
      if (i < 0) {
        return i;
      }
    }
  }

  private static int emptyEnd(CharSequence s, int slash, int end) {
    if (slash + 1 == end) {
      return Markup.INCOMPLETE;
    }
    if (s.charAt(slash + 1) != '>') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, slash + 1);
    }
    return slash + 2;
  }

  /** The end of one attribute with its quoted value. */
  private static int attributeEnd(CharSequence s, int at, int end) {
    int name = XmlCharacters.nameEnd(s, at, end);
    int equals = XmlCharacters.skipSpace(s, name, end);
    if (equals == end) {
      return Markup.INCOMPLETE;
    }
    if (name == at || s.charAt(equals) != '=') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, name == at ? at : equals);
    }
    int quote = XmlCharacters.skipSpace(s, equals + 1, end);
    if (quote == end) {
      return Markup.INCOMPLETE;
    }
    char q = s.charAt(quote);
    if (q != '"' && q != '\'') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, quote);
    }
    for (int i = quote + 1; i < end; ) {
      int c = Character.codePointAt(s, i);
      if (c == q) {
        return i + 1;
      }
      if (c == '<' || !XmlCharacters.isAllowed(c)) {
        throw new XmlError(ErrorCode.INVALID_TOKEN, i);
      }
      i = c == '&' ? Markup.referenceEnd(s, i, end) : i + Character.charCount(c);
      if (i < 0) {
        return i;
      }
    }
    return Markup.INCOMPLETE;
  }

  /** Names and values in turn, of a tag whose form is right. */
  List<String> read(CharSequence s, String element, int from, int tagEnd) {
    List<String> found = new ArrayList<>();
    int i = XmlCharacters.skipSpace(s, from, tagEnd);
    while (s.charAt(i) != '>' && s.charAt(i) != '/') {
      int nameEnd = XmlCharacters.nameEnd(s, i, tagEnd);
      String name = s.subSequence(i, nameEnd).toString();
      if (contains(found, name)) {
        throw new XmlError(ErrorCode.DUPLICATE_ATTRIBUTE, i);
      }
      int close = attributeEnd(s, i, tagEnd);
      int open = close - 2;
      while (s.charAt(open) != s.charAt(close - 1)) {
        open--;
      }
      AttributeDefault declared = dtd.attribute(element, name);
      boolean isText = declared == null || declared.isText();
      found.add(name);
      found.add(value(s, open + 1, close - 1, isText));
      i = XmlCharacters.skipSpace(s, close, tagEnd);
    }
    specified = found.size();
    for (AttributeDefault a : dtd.attributes(element)) {
      if (a.value() != null && !contains(found, a.name())) {
        found.add(a.name());
        found.add(a.value());
      }
    }
    return found;
  }

  private static boolean contains(List<String> found, String name) {
    for (int i = 0; i < found.size(); i += 2) {
      if (found.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A value with its references replaced and its white space made plain. */
  String value(CharSequence s, int from, int to, boolean isText) {
    StringBuilder value = new StringBuilder();
    append(value, s, from, to, 0);
    return isText ? value.toString() : collapsed(value);
  }

  private static String collapsed(StringBuilder value) {
    return value.toString().strip().replaceAll(" +", " ");
  }

  private void append(StringBuilder value, CharSequence s, int from, int to, int depth) {
    for (int i = from; i < to; ) {
      char c = s.charAt(i);
      if (c == '&') {
        int close = Markup.referenceEnd(s, i, to);
        if (close < 0) {
          throw new XmlError(ErrorCode.INVALID_TOKEN, i);
        }
        appendReference(value, s.subSequence(i + 1, close - 1).toString(), i, depth);
        i = close;
      } else {
        value.append(XmlCharacters.isSpace(c) ? ' ' : c);
        i++;
      }
    }
  }

  private void appendReference(StringBuilder value, String name, int at, int depth) {
    String predefined = Markup.predefined(name, at);
    if (predefined != null) {
      value.append(predefined);
      return;
    }
    Entity entity = dtd.entity(name);
    if (entity == null) {
      if (!dtd.hasExternalParts || dtd.isStandalone) {
        throw new XmlError(ErrorCode.UNDEFINED_ENTITY, at);
      }
      return;
    }
    if (entity.notation() != null) {
      throw new XmlError(ErrorCode.BINARY_ENTITY_REF, at);
    }
    if (entity.value() == null) {
      throw new XmlError(ErrorCode.ATTRIBUTE_EXTERNAL_ENTITY_REF, at);
    }
    if (depth == DEEPEST) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF, at);
    }
    try {
      append(value, entity.value(), 0, entity.value().length(), depth + 1);
    } catch (XmlError e) {
      throw new XmlError(e.code(), at);
    }
  }
}
