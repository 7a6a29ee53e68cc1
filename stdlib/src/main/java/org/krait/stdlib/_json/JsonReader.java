package org.krait.stdlib._json;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** A JSON text and how far it has been read; it reads strings by itself. */
// CPython: _json.c scanstring_unicode
class JsonReader {
  private static final int NAMES = 64;
  private static final String[] FROM_LIST = {"fromlist"};

  final Object text;
  private final @Nullable String narrow;
  final int length;
  final boolean strict;

  /** The names of members read last. */
  private final String[] names = new String[NAMES];

  int at;

  JsonReader(Object text, boolean strict) {
    this.text = text;
    this.narrow = text instanceof String s ? s : null;
    this.length = Text.length(text);
    this.strict = strict;
  }

  /** The character at an index. */
  final int at(int index) {
    return narrow != null ? narrow.charAt(index) : Text.at(text, index);
  }

  /** The character here, or -1 at the end. */
  final int peek() {
    return at < length ? at(at) : -1;
  }

  final void skipSpace() {
    int i = at;
    while (i < length && isSpace(at(i))) {
      i++;
    }
    at = i;
  }

  private static boolean isSpace(int c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
  }

  /** Reads a string as {@link #string} does; short ones that come again are the same object. */
  final Object name() {
    int hash = 0;
    int i = at;
    while (i < length && at(i) != '"' && isPlain(at(i))) {
      hash = hash * 31 + at(i++);
    }
    if (i >= length || at(i) != '"' || narrow == null) {
      return string();
    }
    int place = (hash ^ hash >>> 5) & NAMES - 1;
    String known = names[place];
    int size = i - at;
    if (known == null || known.length() != size || !narrow.startsWith(known, at)) {
      known = (String) Text.slice(text, at, i);
      names[place] = known;
    }
    at = i + 1;
    return known;
  }

  /** A JSONDecodeError at an index. */
  final PyException error(String message, int index) {
    Object importer = ThreadState.current().interpreter().builtins().get("__import__");
    Object decoder =
        Dispatch.call(importer, new Object[] {"json.decoder", new PyTuple("x")}, FROM_LIST);
    Object type = Attributes.get(decoder, "JSONDecodeError");
    return new PyException(Dispatch.call(type, message, text, (long) index));
  }

  /** Reads the string that goes on here after its quote, up to behind the other quote. */
  final Object string() {
    int begin = at - 1;
    if (at < 0 || at > length) {
      throw Errors.valueError("end is out of bounds");
    }
    int start = at;
    skipPlain();
    if (peek() == '"') {
      return Text.slice(text, start, at++);
    }
    TextBuilder out = new TextBuilder();
    out.append(text, start, at);
    while (true) {
      int c = peek();
      if (c < 0) {
        throw error("Unterminated string starting at", begin);
      }
      at++;
      if (c == '"') {
        return out.build();
      }
      if (c == '\\') {
        escape(out, begin);
      } else if (c < ' ' && strict) {
        throw error("Invalid control character at", at - 1);
      } else {
        out.append(c);
        int from = at;
        skipPlain();
        out.append(text, from, at);
      }
    }
  }

  /** Goes to the next character that is not itself in a string, or to the end. */
  private void skipPlain() {
    int i = at;
    while (i < length && isPlain(at(i))) {
      i++;
    }
    at = i;
  }

  private boolean isPlain(int c) {
    return c != '"' && c != '\\' && (c >= ' ' || !strict);
  }

  private void escape(TextBuilder out, int begin) {
    int c = peek();
    if (c < 0) {
      throw error("Unterminated string starting at", begin);
    }
    at++;
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> out.append(unicode());
      default -> throw error("Invalid \\escape", at - 2);
    }
  }

  private int unicode() {
    int unit = digits();
    boolean pairFollows =
        Character.isHighSurrogate((char) unit)
            && at + 6 < length
            && at(at) == '\\'
            && at(at + 1) == 'u';
    if (!pairFollows) {
      return unit;
    }
    int back = at;
    at += 2;
    int low = digits();
    if (Character.isLowSurrogate((char) low)) {
      return Character.toCodePoint((char) unit, (char) low);
    }
    at = back;
    return unit;
  }

  private int digits() {
    if (at + 4 >= length) {
      throw error("Invalid \\uXXXX escape", at - 1);
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int c = at(at + i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw error("Invalid \\uXXXX escape", at - 1);
      }
      value = value * 16 + digit;
    }
    at += 4;
    return value;
  }
}
