package org.krait.stdlib._json;

import org.krait.runtime.text.Quoting;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** Strings as JSON writes them. */
// CPython: _json.c ascii_escape_unicode, escape_unicode
final class JsonString {
  private JsonString() {}

  /** Adds a str in quotes; characters beyond ASCII are escaped if asked for. */
  static void append(TextBuilder out, Object text, boolean ascii) {
    out.append('"');
    int length = Text.length(text);
    int done = 0;
    for (int i = 0; i < length; i++) {
      int c = Text.at(text, i);
      if (c < ' ' || c == '"' || c == '\\' || ascii && c >= 127) {
        out.append(text, done, i);
        append(out, c, ascii);
        done = i + 1;
      }
    }
    if (done == 0) {
      out.append(text);
    } else {
      out.append(text, done, length);
    }
    out.append('"');
  }

  private static void append(TextBuilder out, int c, boolean ascii) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || ascii && c >= 127) {
          for (char unit : Character.toChars(c)) {
            Quoting.hex(out.append("\\u"), unit, 4);
          }
        } else {
          out.append(c);
        }
      }
    }
  }
}
