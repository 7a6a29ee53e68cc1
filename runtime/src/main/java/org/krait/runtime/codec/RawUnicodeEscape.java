package org.krait.runtime.codec;

import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** Latin-1 with the escapes of raw literals of old: a backslash and u or U. */
// CPython: unicodeobject.c _PyUnicode_DecodeRawUnicodeEscapeStateful
public final class RawUnicodeEscape {
  private RawUnicodeEscape() {}

  /** Encodes a str. */
  public static byte[] encode(Object text) {
    ByteBuilder out = new ByteBuilder(Text.length(text));
    for (int i = 0; i < Text.length(text); i++) {
      int c = Text.at(text, i);
      if (c < 256) {
        out.append(c);
      } else {
        out.append(UnicodeEscape.escape(c));
      }
    }
    return out.toBytes();
  }

  /** Decodes bytes; an unfinished escape at the end is an error only if they are the last. */
  public static Decoded decode(byte[] bytes, String errors, boolean last) {
    DecodeErrors handler = new DecodeErrors("rawunicodeescape", bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    int at = 0;
    while (at < handler.data().length) {
      byte[] data = handler.data();
      if (data[at] != '\\') {
        out.append(data[at++] & 0xff);
        continue;
      }
      if (at + 1 == data.length) {
        if (!last) {
          break;
        }
        out.append('\\');
        at++;
        continue;
      }
      int digits = data[at + 1] == 'u' ? 4 : data[at + 1] == 'U' ? 8 : 0;
      if (digits == 0) {
        out.append('\\').append(data[at + 1] & 0xff);
        at += 2;
        continue;
      }
      int end = at + 2;
      long value = 0;
      while (end < data.length && end < at + 2 + digits && Character.digit(data[end], 16) >= 0) {
        value = value * 16 + Character.digit(data[end++], 16);
      }
      if (end == at + 2 + digits && value <= 0x10ffff) {
        out.append((int) value);
        at = end;
      } else if (end == at + 2 + digits) {
        at = handler.handle(out, at, end, "\\Uxxxxxxxx out of range");
      } else if (end == data.length && !last) {
        break;
      } else {
        String reason = digits == 4 ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape";
        at = handler.handle(out, at, end, reason);
      }
    }
    return new Decoded(out.build(), at);
  }
}
