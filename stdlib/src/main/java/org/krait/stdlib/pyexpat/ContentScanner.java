package org.krait.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scans the content of elements: tags, text, references, and the entities that they stand for. */
// C: xmlparse.c doContent
final class ContentScanner {
  private static final long ACTIVATION = 8L << 20;
  private static final long AMPLIFICATION = 100;

  private final XmlEvents events;
  private final Dtd dtd;
  private final @Nullable Namespaces namespaces;
  private final AttributeScanner attributes;
  private final List<String> open = new ArrayList<>();
  private final List<String> openExpanded = new ArrayList<>();
  private final Set<String> openEntities = new HashSet<>();
  private boolean inCdata;

  /** The empty element to end: its tag, or nothing if the start was told. */
  private @Nullable String emptyTag;

  private long direct;
  private long expanded;

  ContentScanner(XmlEvents events, Dtd dtd, @Nullable Namespaces namespaces) {
    this.events = events;
    this.dtd = dtd;
    this.namespaces = namespaces;
    this.attributes = new AttributeScanner(dtd);
  }

  int depth() {
    return open.size();
  }

  boolean isInCdata() {
    return inCdata;
  }

  /** Counts what the document itself has, beside what its entities add. */
  void count(int characters) {
    direct += characters;
  }

  /** Scans one token; its end, or {@link Markup#INCOMPLETE}. */
  int scan(CharSequence s, int at, int end, boolean isLast) {
    if (inCdata) {
      return cdata(s, at, end, isLast);
    }
    return switch (s.charAt(at)) {
      case '<' -> markup(s, at, end);
      case '&' -> reference(s, at, end);
      default -> text(s, at, end, isLast);
    };
  }

  private int markup(CharSequence s, int at, int end) {
    if (at + 1 == end) {
      return Markup.INCOMPLETE;
    }
    return switch (s.charAt(at + 1)) {
      case '/' -> endTag(s, at, end);
      case '?' -> instruction(s, at, end);
      case '!' -> declaration(s, at, end);
      default -> startTag(s, at, end);
    };
  }

  private int declaration(CharSequence s, int at, int end) {
    if (Markup.startsWith(s, "<!--", at, end)) {
      int close = Markup.commentEnd(s, at, end);
      if (close >= 0 && !events.comment(Markup.comment(s, at, close))) {
        events.unhandled(s.subSequence(at, close).toString(), false);
      }
      return close;
    }
    if (Markup.startsWith(s, "<![CDATA[", at, end)) {
      inCdata = true;
      if (!events.startCdata()) {
        events.unhandled("<![CDATA[", false);
      }
      return at + 9;
    }
    if (Markup.mayStartWith(s, "<!--", at, end) || Markup.mayStartWith(s, "<![CDATA[", at, end)) {
      return Markup.INCOMPLETE;
    }
    throw new XmlError(ErrorCode.INVALID_TOKEN, at + 2);
  }

  private int instruction(CharSequence s, int at, int end) {
    int close = Markup.instructionEnd(s, at, end);
    if (close >= 0 && !Markup.tellInstruction(s, at, close, events)) {
      events.unhandled(s.subSequence(at, close).toString(), false);
    }
    return close;
  }

  private int cdata(CharSequence s, int at, int end, boolean isLast) {
    if (Markup.startsWith(s, "]]>", at, end)) {
      inCdata = false;
      if (!events.endCdata()) {
        events.unhandled("]]>", false);
      }
      return at + 3;
    }
    int i = at;
    while (i < end && (i == at || s.charAt(i) != '\n') && s.charAt(at) != '\n') {
      if (s.charAt(i) == ']' && (!isLast || i + 2 < end) && Markup.mayStartWith(s, "]]>", i, end)) {
        break;
      }
      i = nextAllowed(s, i);
    }
    i = s.charAt(at) == '\n' ? at + 1 : i;
    if (i == at) {
      return Markup.INCOMPLETE;
    }
    tellText(s.subSequence(at, i).toString());
    return i;
  }

  private static int nextAllowed(CharSequence s, int i) {
    int c = Character.codePointAt(s, i);
    if (!XmlCharacters.isAllowed(c)) {
      throw new XmlError(ErrorCode.INVALID_TOKEN, i);
    }
    return i + Character.charCount(c);
  }

  private void tellText(String text) {
    if (!events.text(text)) {
      events.unhandled(text, false);
    }
  }

  /** Text up to markup or the end of its line; a line's end is told by itself. */
  private int text(CharSequence s, int at, int end, boolean isLast) {
    if (s.charAt(at) == '\n') {
      tellText("\n");
      return at + 1;
    }
    int i = at;
    while (i < end) {
      char c = s.charAt(i);
      if (c == '<' || c == '&' || c == '\n') {
        break;
      }
      if (c == ']' && Markup.mayStartWith(s, "]]>", i, end)) {
        if (i + 3 <= end) {
          throw new XmlError(ErrorCode.INVALID_TOKEN, i + 2);
        }
        if (!isLast) {
          break;
        }
      }
      i = nextAllowed(s, i);
    }
    if (i == at) {
      return Markup.INCOMPLETE;
    }
    tellText(s.subSequence(at, i).toString());
    return i;
  }

  private int startTag(CharSequence s, int at, int end) {
    int close = AttributeScanner.tagEnd(s, at, end);
    if (close < 0) {
      return close;
    }
    int nameEnd = XmlCharacters.nameEnd(s, at + 1, close);
    String name = s.subSequence(at + 1, nameEnd).toString();
    List<String> found = attributes.read(s, name, nameEnd, close);
    int specified = attributes.specified();
    String expandedName = name;
    if (namespaces != null) {
      int before = found.size();
      int beforeSpecified = countDeclarations(found, specified);
      namespaces.enter(found, events, at);
      specified -= before == found.size() ? 0 : beforeSpecified;
      expandedName = namespaces.expand(name, false, at);
      expandAttributes(found, at);
    }
    open.add(name);
    openExpanded.add(expandedName);
    boolean told = events.startElement(expandedName, found, specified);
    String tag = told ? "" : s.subSequence(at, close).toString();
    if (s.charAt(close - 2) == '/') {
      emptyTag = tag;
    } else if (!told) {
      events.unhandled(tag, false);
    }
    return close;
  }

  /** Ends an element whose tag stands for both: called once the scanner is behind that. */
  void endEmpty() {
    if (emptyTag == null) {
      return;
    }
    String tag = emptyTag;
    emptyTag = null;
    if (!events.endElement(openExpanded.getLast()) && !tag.isEmpty()) {
      events.unhandled(tag, false);
    }
    leave();
  }

  private static int countDeclarations(List<String> found, int specified) {
    int n = 0;
    for (int i = 0; i < specified; i += 2) {
      n += found.get(i).equals("xmlns") || found.get(i).startsWith("xmlns:") ? 2 : 0;
    }
    return n;
  }

  private void expandAttributes(List<String> found, int position) {
    Set<String> universal = new HashSet<>();
    for (int i = 0; i < found.size(); i += 2) {
      String name = found.get(i);
      if (!universal.add(namespaces.universal(name, true, position))) {
        throw new XmlError(ErrorCode.DUPLICATE_ATTRIBUTE, position);
      }
      found.set(i, namespaces.expand(name, true, position));
    }
  }

  private int endTag(CharSequence s, int at, int end) {
    int nameEnd = XmlCharacters.nameEnd(s, at + 2, end);
    int close = XmlCharacters.skipSpace(s, nameEnd, end);
    if (close >= end) {
      return Markup.INCOMPLETE;
    }
    if (nameEnd == at + 2 || s.charAt(close) != '>') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, nameEnd == at + 2 ? nameEnd : close);
    }
    if (open.isEmpty() || !open.getLast().contentEquals(s.subSequence(at + 2, nameEnd))) {
      throw new XmlError(open.isEmpty() ? ErrorCode.ASYNC_ENTITY : ErrorCode.TAG_MISMATCH, at + 2);
    }
    if (!events.endElement(openExpanded.getLast())) {
      events.unhandled(s.subSequence(at, close + 1).toString(), false);
    }
    leave();
    return close + 1;
  }

  private void leave() {
    open.removeLast();
    openExpanded.removeLast();
    if (namespaces != null) {
      namespaces.leave(events);
    }
  }

  private int reference(CharSequence s, int at, int end) {
    int close = Markup.referenceEnd(s, at, end);
    if (close < 0) {
      return close;
    }
    String name = s.subSequence(at + 1, close - 1).toString();
    String predefined = Markup.predefined(name, at);
    if (predefined != null) {
      tellText(predefined);
      return close;
    }
    Entity entity = dtd.entity(name);
    if (entity == null) {
      undeclared(name, at);
    } else if (entity.notation() != null) {
      throw new XmlError(ErrorCode.BINARY_ENTITY_REF, at);
    } else if (entity.value() == null) {
      external(entity, at);
    } else if (events.keepsReferences()) {
      skip(name);
    } else {
      expand(entity, at);
    }
    return close;
  }

  private void undeclared(String name, int at) {
    if (!dtd.hasExternalParts || dtd.isStandalone) {
      throw new XmlError(ErrorCode.UNDEFINED_ENTITY, at);
    }
    skip(name);
  }

  private void skip(String name) {
    if (!events.skippedEntity(name, false)) {
      events.unhandled("&" + name + ";", true);
    }
  }

  private void external(Entity entity, int at) {
    enterEntity(entity, at);
    if (!events.externalEntity(entity)) {
      skip(entity.name());
    }
    openEntities.remove(entity.name());
  }

  private void enterEntity(Entity entity, int at) {
    if (!openEntities.add(entity.name())) {
      throw new XmlError(ErrorCode.RECURSIVE_ENTITY_REF, at);
    }
  }

  /** Scans an entity's text in place of the reference; it has to end the elements it begins. */
  private void expand(Entity entity, int at) {
    String value = entity.value();
    enterEntity(entity, at);
    expanded += value.length();
    if (expanded > ACTIVATION && expanded > AMPLIFICATION * Math.max(1, direct)) {
      throw new XmlError(ErrorCode.AMPLIFICATION_LIMIT_BREACH, at);
    }
    int depth = open.size();
    try {
      for (int i = 0; i < value.length(); ) {
        int next = scan(value, i, value.length(), true);
        if (next < 0 || open.size() < depth) {
          throw new XmlError(next < 0 ? ErrorCode.UNCLOSED_TOKEN : ErrorCode.ASYNC_ENTITY, i);
        }
        endEmpty();
        i = next;
      }
    } catch (XmlError e) {
      throw new XmlError(e.code(), at);
    }
    if (open.size() != depth || inCdata) {
      throw new XmlError(ErrorCode.ASYNC_ENTITY, at);
    }
    openEntities.remove(entity.name());
  }
}
