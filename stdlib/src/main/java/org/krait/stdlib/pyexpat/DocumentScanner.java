package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;

/**
 * Scans a document that comes in pieces, and knows where it is. What is not complete waits for the
 * next piece.
 */
// C: xmlparse.c prologProcessor, contentProcessor, epilogProcessor
final class DocumentScanner {
  private static final int TRIM = 1 << 16;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private enum Part {
    START,
    PROLOG,
    CONTENT,
    EPILOG,
    ENTITY
  }

  private final XmlEvents events;
  private final Dtd dtd;
  private final ContentScanner content;
  private final StringBuilder text = new StringBuilder();
  private Part part;
  private boolean hadDoctype;
  private boolean endsWithReturn;
  private int at;
  private long line = 1;
  private long column;
  private long bytes;

  /** A scanner for a document. */
  DocumentScanner(XmlEvents events, Dtd dtd, @Nullable Namespaces namespaces) {
    this(events, dtd, namespaces, Part.START);
  }

  private DocumentScanner(XmlEvents events, Dtd dtd, @Nullable Namespaces namespaces, Part part) {
    this.events = events;
    this.dtd = dtd;
    this.content = new ContentScanner(events, dtd, namespaces);
    this.part = part;
  }

  /** A scanner for an external entity of a document. */
  static DocumentScanner ofEntity(XmlEvents events, Dtd dtd, @Nullable Namespaces namespaces) {
    return new DocumentScanner(events, dtd, namespaces, Part.ENTITY);
  }

  Dtd dtd() {
    return dtd;
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  long byteIndex() {
    return bytes;
  }

  /** Takes more text. After an error the scanner stands where the error is. */
  void add(String more, boolean isLast) {
    append(more, isLast);
    content.count(more.length());
    try {
      while (at < text.length()) {
        int next = scan(isLast);
        if (next < 0) {
          break;
        }
        moveTo(next);
        content.endEmpty();
        if (part == Part.CONTENT && content.depth() == 0) {
          part = Part.EPILOG;
        }
      }
      if (isLast) {
        finish();
      }
    } catch (XmlError e) {
      moveTo(e.position());
      throw e;
    }
  }

  /** Fails where it stands. */
  XmlError failure(ErrorCode code) {
    return new XmlError(code, at);
  }

  /** Adds text with plain line ends. */
  private void append(String more, boolean isLast) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean follows = endsWithReturn && c == '\n';
      if (!follows) {
        text.append(c == '\r' ? '\n' : c);
      }
      endsWithReturn = c == '\r';
    }
  }

  private void moveTo(int position) {
    for (int i = at; i < position && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        column = 0;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    at = position;
    if (at > TRIM && at <= text.length()) {
      text.delete(0, at);
      at = 0;
    }
  }

  private void finish() {
    if (at < text.length()) {
      boolean cdata = content.isInCdata();
      throw failure(cdata ? ErrorCode.UNCLOSED_CDATA_SECTION : ErrorCode.UNCLOSED_TOKEN);
    }
    if (content.isInCdata()) {
      throw failure(ErrorCode.UNCLOSED_CDATA_SECTION);
    }
    if (part == Part.ENTITY) {
      if (content.depth() > 0) {
        throw failure(ErrorCode.ASYNC_ENTITY);
      }
    } else if (part != Part.EPILOG) {
      throw failure(ErrorCode.NO_ELEMENTS);
    }
  }

  private int scan(boolean isLast) {
    return switch (part) {
      case START -> start(isLast);
      case PROLOG, EPILOG -> outside(isLast);
      case CONTENT, ENTITY -> inside(isLast);
    };
  }

  private int inside(boolean isLast) {
    return content.scan(text, at, text.length(), isLast);
  }

  private int start(boolean isLast) {
    int end = text.length();
    if (text.charAt(at) == BYTE_ORDER_MARK) {
      return at + 1;
    }
    if (Markup.startsWith(text, "<?xml", at, end)
        && end > at + 5
        && !XmlCharacters.continuesName(text.charAt(at + 5))) {
      int close = Markup.indexOf(text, "?>", at, end);
      if (close < 0) {
        return Markup.INCOMPLETE;
      }
      part = Part.PROLOG;
      XmlDeclaration declaration = XmlDeclaration.read(text, at + 5, close);
      dtd.isStandalone = declaration.standalone() == 1;
      boolean told =
          events.xmlDeclaration(
              declaration.version(), declaration.encoding(), declaration.standalone());
      if (!told) {
        events.unhandled(text.substring(at, close + 2), false);
      }
      return close + 2;
    }
    if (!isLast && end - at < 6 && Markup.mayStartWith(text, "<?xml ", at, end)) {
      return Markup.INCOMPLETE;
    }
    part = Part.PROLOG;
    return outside(isLast);
  }

  /** What may stand before and after the outermost element. */
  private int outside(boolean isLast) {
    int end = text.length();
    int space = XmlCharacters.skipSpace(text, at, end);
    if (space > at) {
      events.unhandled(text.substring(at, space), false);
      return space;
    }
    if (text.charAt(at) != '<') {
      throw failure(unexpected());
    }
    if (at + 1 == end) {
      return Markup.INCOMPLETE;
    }
    char next = text.charAt(at + 1);
    if (next == '/') {
      throw new XmlError(ErrorCode.INVALID_TOKEN, at + 1);
    }
    if (next == '?' || Markup.startsWith(text, "<!--", at, end)) {
      return content.scan(text, at, end, isLast);
    }
    if (next == '!') {
      return declaration(end);
    }
    if (part == Part.EPILOG) {
      throw failure(ErrorCode.JUNK_AFTER_DOC_ELEMENT);
    }
    if (dtd.hasExternalParts && !dtd.isStandalone && !events.notStandalone()) {
      throw failure(ErrorCode.NOT_STANDALONE);
    }
    part = Part.CONTENT;
    return inside(isLast);
  }

  private ErrorCode unexpected() {
    if (part == Part.EPILOG) {
      return ErrorCode.JUNK_AFTER_DOC_ELEMENT;
    }
    int c = text.codePointAt(at);
    return XmlCharacters.continuesName(c) ? ErrorCode.SYNTAX : ErrorCode.INVALID_TOKEN;
  }

  private int declaration(int end) {
    if (!Markup.startsWith(text, "<!DOCTYPE", at, end)) {
      boolean may =
          Markup.mayStartWith(text, "<!DOCTYPE", at, end)
              || Markup.mayStartWith(text, "<!--", at, end);
      if (may) {
        return Markup.INCOMPLETE;
      }
      int name = XmlCharacters.nameEnd(text, at + 2, end);
      if (name == end) {
        return Markup.INCOMPLETE;
      }
      boolean isDeclaration = name > at + 2 && XmlCharacters.isSpace(text.charAt(name));
      throw isDeclaration ? failure(ErrorCode.SYNTAX) : new XmlError(ErrorCode.INVALID_TOKEN, name);
    }
    if (hadDoctype || part == Part.EPILOG) {
      throw failure(ErrorCode.SYNTAX);
    }
    int close = DoctypeScanner.end(text, at, end);
    if (close >= 0) {
      hadDoctype = true;
      new DoctypeScanner(text, at, close, dtd, events).scan();
    }
    return close;
  }
}
