package org.krait.runtime.text;

/** The literal that {@code repr} gives for a str or bytes. */
// CPython: unicodeobject.c unicode_repr, bytesobject.c PyBytes_Repr
public final class Quoting {
  private static final String HEX = "0123456789abcdef";

  private Quoting() {}

  /** The literal of a str. */
  public static Object quote(Object s) {
    int length = Text.length(s);
    TextBuilder out = new TextBuilder(length + 2);
    int quote =
        Search.first(s, "'", 0, length) >= 0 && Search.first(s, "\"", 0, length) < 0 ? '"' : '\'';
    out.append(quote);
    for (int i = 0; i < length; i++) {
      append(out, Text.at(s, i), quote);
    }
    return out.append(quote).build();
  }

  private static void append(TextBuilder out, int c, int quote) {
    if (c == quote || c == '\\') {
      out.append('\\').append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (Characters.isPrintable(c)) {
      out.append(c);
    } else {
      escape(out, c);
    }
  }

  /** Adds the escape of a character that is the shortest of its kind: \x, &#92;u or &#92;U. */
  public static void escape(TextBuilder out, int c) {
    if (c < 0x100) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      hex(out.append("\\u"), c, 4);
    } else {
      hex(out.append("\\U"), c, 8);
    }
  }

  /** Adds hexadecimal digits. */
  public static void hex(TextBuilder out, int value, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(value >> shift & 15));
    }
  }

  /** A str with all characters beyond ASCII escaped, as {@code ascii} does. */
  public static Object escapeNonAscii(Object s) {
    if (Text.isAscii(s)) {
      return s;
    }
    TextBuilder out = new TextBuilder(Text.length(s) + 16);
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (c < 128) {
        out.append(c);
      } else {
        escape(out, c);
      }
    }
    return out.build();
  }

  /** The literal of bytes. */
  public static String quote(byte[] bytes, int length) {
    return quote(bytes, length, false);
  }

  /** The literal of bytes, in which single quotes may be escaped always, as in bytearrays. */
  public static String quote(byte[] bytes, int length, boolean escapeSingle) {
    boolean single = false;
    boolean twofold = false;
    for (int i = 0; i < length; i++) {
      single |= bytes[i] == '\'';
      twofold |= bytes[i] == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    StringBuilder out = new StringBuilder(length + 3).append('b').append(quote);
    for (int i = 0; i < length; i++) {
      if (escapeSingle && bytes[i] == '\'') {
        out.append('\\');
      }
      append(out, bytes[i] & 0xff, escapeSingle && bytes[i] == '\'' ? '"' : quote);
    }
    return out.append(quote).toString();
  }

  private static void append(StringBuilder out, int b, char quote) {
    if (b == quote || b == '\\') {
      out.append('\\').append((char) b);
    } else if (b == '\t') {
      out.append("\\t");
    } else if (b == '\n') {
      out.append("\\n");
    } else if (b == '\r') {
      out.append("\\r");
    } else if (b < ' ' || b >= 127) {
      out.append("\\x").append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
    } else {
      out.append((char) b);
    }
  }
}
