package org.krait.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scans a document type declaration with the declarations inside. */
// C: xmlparse.c doProlog, xmlrole.c
final class DoctypeScanner {
  private static final Pattern WORD =
      Pattern.compile(
          "<!--.*?-->|<\\?.*?\\?>|<![A-Z]+|\"[^\"]*\"|'[^']*'|%[^\\s;]+;|\\s+"
              + "|[\\[\\]>()|,*+?%]|[^\\s\\[\\]>()|,*+?%<\"']+",
          Pattern.DOTALL);

  private final CharSequence s;
  private final int start;
  private final int close;
  private final Dtd dtd;
  private final XmlEvents events;
  private final AttributeScanner values;
  private final Set<String> openEntities = new HashSet<>();

  DoctypeScanner(CharSequence s, int start, int close, Dtd dtd, XmlEvents events) {
    this.s = s;
    this.start = start;
    this.close = close;
    this.dtd = dtd;
    this.events = events;
    this.values = new AttributeScanner(dtd);
  }

  /** The end of the declaration that begins here. */
  static int end(CharSequence s, int at, int end) {
    boolean inSubset = false;
    for (int i = at + 9; i < end; i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\'') {
        i = Markup.indexOf(s, String.valueOf(c), i + 1, end);
      } else if (Markup.startsWith(s, "<!--", i, end)) {
        i = Markup.indexOf(s, "-->", i + 4, end);
      } else if (Markup.startsWith(s, "<?", i, end)) {
        i = Markup.indexOf(s, "?>", i, end);
      } else if (c == '[') {
        inSubset = true;
      } else if (c == ']') {
        inSubset = false;
      } else if (c == '>' && !inSubset) {
        return i + 1;
      }
      if (i < 0) {
        return Markup.INCOMPLETE;
      }
    }
    return Markup.INCOMPLETE;
  }

  void scan() {
    DeclarationReader r = new DeclarationReader(s, start + 9, close - 1);
    String name = r.spacedName();
    String[] ids = r.externalId();
    r.skipSpace();
    boolean hasSubset = r.accept('[');
    dtd.hasExternalParts |= ids != null;
    boolean told = events.startDoctype(name, system(ids), publicId(ids), hasSubset);
    if (!told) {
      passOn();
    }
    if (hasSubset) {
      subset(r);
      r.accept(']');
    }
    r.skipSpace();
    r.expectEnd();
    events.endDoctype();
  }

  /** Gives the declaration, word by word, to who takes what nobody else does. */
  private void passOn() {
    Matcher words = WORD.matcher(s.subSequence(start, close));
    while (words.find()) {
      events.unhandled(words.group(), false);
    }
  }

  private static @Nullable String system(String @Nullable [] ids) {
    return ids == null ? null : ids[0];
  }

  private static @Nullable String publicId(String @Nullable [] ids) {
    return ids == null ? null : ids[1];
  }

  /** Declarations up to a closing bracket or the end of an entity's text. */
  private void subset(DeclarationReader r) {
    for (r.skipSpace(); !r.isAtEnd() && !r.isAt(']'); r.skipSpace()) {
      if (r.isAt('%')) {
        parameterReference(r);
      } else if (r.startsWith("<!--")) {
        int end = Markup.commentEnd(r.text(), r.at(), r.end());
        events.comment(Markup.comment(r.text(), r.at(), r.complete(end)));
        r.moveTo(end);
      } else if (r.startsWith("<?")) {
        int end = r.complete(Markup.instructionEnd(r.text(), r.at(), r.end()));
        Markup.tellInstruction(r.text(), r.at(), end, events);
        r.moveTo(end);
      } else {
        declaration(r);
      }
    }
  }

  private void declaration(DeclarationReader r) {
    if (r.acceptWord("<!ENTITY")) {
      entity(r);
    } else if (r.acceptWord("<!ATTLIST")) {
      attributeList(r);
    } else if (r.acceptWord("<!ELEMENT")) {
      element(r);
    } else if (r.acceptWord("<!NOTATION")) {
      notation(r);
    } else {
      throw r.failure(ErrorCode.SYNTAX);
    }
    r.skipSpace();
    r.expect('>');
  }

  private void parameterReference(DeclarationReader r) {
    r.accept('%');
    String name = r.name();
    r.expect(';');
    Entity entity = dtd.parameterEntity(name);
    if (entity == null || entity.value() == null || !dtd.readsParameterEntities) {
      dtd.hasExternalParts = true;
      if (dtd.readsParameterEntities) {
        events.skippedEntity(name, true);
      }
      return;
    }
    if (!openEntities.add(name)) {
      throw r.failure(ErrorCode.RECURSIVE_ENTITY_REF);
    }
    try {
      DeclarationReader inner = new DeclarationReader(entity.value(), 0, entity.value().length());
      subset(inner);
      inner.expectEnd();
    } catch (XmlError e) {
      throw r.failure(e.code());
    }
    openEntities.remove(name);
  }

  private void entity(DeclarationReader r) {
    r.requireSpace();
    boolean isParameter = r.accept('%');
    if (isParameter) {
      r.requireSpace();
    }
    String name = r.name();
    r.requireSpace();
    Entity entity;
    if (r.isAt('"') || r.isAt('\'')) {
      String value = replacementText(r, r.quoted());
      entity = new Entity(name, isParameter, value, null, null, null);
    } else {
      String[] ids = r.externalId();
      if (ids == null) {
        throw r.failure(ErrorCode.SYNTAX);
      }
      r.skipSpace();
      String notation = !isParameter && r.acceptWord("NDATA") ? r.spacedName() : null;
      entity = new Entity(name, isParameter, null, ids[0], ids[1], notation);
    }
    if (dtd.add(entity)) {
      events.entityDeclaration(entity);
    }
  }

  /** An entity's value with the references to characters replaced, and only those. */
  private static String replacementText(DeclarationReader r, String literal) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < literal.length(); ) {
      char c = literal.charAt(i);
      if (c == '%') {
        throw r.failure(ErrorCode.PARAM_ENTITY_REF);
      }
      if (c != '&') {
        text.append(c);
        i++;
        continue;
      }
      int end = r.complete(Markup.referenceEnd(literal, i, literal.length()));
      String reference = literal.substring(i, end);
      boolean isCharacter = reference.startsWith("&#");
      text.append(
          isCharacter
              ? Markup.predefined(reference.substring(1, reference.length() - 1), r.at())
              : reference);
      i = end;
    }
    return text.toString();
  }

  private void notation(DeclarationReader r) {
    String name = r.spacedName();
    String[] ids = r.externalId();
    if (ids == null) {
      throw r.failure(ErrorCode.SYNTAX);
    }
    events.notationDeclaration(name, ids[0], ids[1]);
  }

  private void attributeList(DeclarationReader r) {
    String element = r.spacedName();
    r.skipSpace();
    while (!r.isAt('>')) {
      String name = r.name();
      r.requireSpace();
      String type = r.attributeType();
      r.requireSpace();
      boolean required = r.acceptWord("#REQUIRED");
      String value = null;
      if (!required && !r.acceptWord("#IMPLIED")) {
        required = r.acceptWord("#FIXED");
        r.skipSpace();
        String literal = r.quoted();
        value = values.value(literal, 0, literal.length(), type.equals("CDATA"));
      }
      AttributeDefault declaration = new AttributeDefault(element, name, type, value);
      dtd.add(declaration);
      events.attributeDeclaration(declaration, required);
      r.skipSpace();
    }
  }

  private void element(DeclarationReader r) {
    String name = r.spacedName();
    r.requireSpace();
    ContentModel model;
    if (r.acceptWord("EMPTY")) {
      model = new ContentModel(ContentModel.EMPTY, 0, null, List.of());
    } else if (r.acceptWord("ANY")) {
      model = new ContentModel(ContentModel.ANY, 0, null, List.of());
    } else {
      r.expect('(');
      r.skipSpace();
      model = r.acceptWord("#PCDATA") ? mixed(r) : group(r);
    }
    events.elementDeclaration(name, model);
  }

  private static ContentModel mixed(DeclarationReader r) {
    List<ContentModel> names = new ArrayList<>();
    for (r.skipSpace(); r.accept('|'); r.skipSpace()) {
      r.skipSpace();
      names.add(new ContentModel(ContentModel.NAME, 0, r.name(), List.of()));
    }
    r.expect(')');
    boolean repeats = r.accept('*');
    if (!names.isEmpty() && !repeats) {
      throw r.failure(ErrorCode.SYNTAX);
    }
    return new ContentModel(ContentModel.MIXED, repeats ? 2 : 0, null, names);
  }

  private static ContentModel group(DeclarationReader r) {
    List<ContentModel> parts = new ArrayList<>();
    parts.add(particle(r));
    r.skipSpace();
    char separator = r.isAt('|') ? '|' : ',';
    while (r.accept(separator)) {
      r.skipSpace();
      parts.add(particle(r));
      r.skipSpace();
    }
    r.expect(')');
    int kind = separator == '|' ? ContentModel.CHOICE : ContentModel.SEQUENCE;
    return new ContentModel(kind, r.quantifier(), null, parts);
  }

  private static ContentModel particle(DeclarationReader r) {
    if (r.accept('(')) {
      r.skipSpace();
      return group(r);
    }
    String name = r.name();
    return new ContentModel(ContentModel.NAME, r.quantifier(), name, List.of());
  }
}
