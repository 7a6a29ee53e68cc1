package org.krait.runtime.codec;

import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** UTF-32 in either byte order. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF32Stateful, _PyUnicode_EncodeUTF32
public final class Utf32 {
  private Utf32() {}

  /** The byte order that a mark at the start tells: -1 little, 1 big, 0 if there is none. */
  public static int mark(byte[] bytes) {
    if (bytes.length < 4) {
      return 0;
    }
    int mark = unit(bytes, 0, false);
    return mark == 0xfeff ? -1 : mark == 0xfffe0000 ? 1 : 0;
  }

  /** Encodes a str; byte order 0 is little with a mark. */
  public static byte[] encode(Object text, String errors, int order) {
    String name = order < 0 ? "utf-32-le" : order > 0 ? "utf-32-be" : "utf-32";
    EncodeErrors handler = new EncodeErrors(name, text, errors);
    ByteBuilder out = new ByteBuilder(Text.length(text) * 4 + 4);
    if (order == 0) {
      write(out, 0xfeff, false);
    }
    boolean big = order > 0;
    for (int i = 0; i < Text.length(text); ) {
      int c = Text.at(text, i);
      if (c < 0xd800 || c > 0xdfff) {
        write(out, c, big);
        i++;
      } else {
        i = encodeSurrogates(out, text, i, handler, big);
      }
    }
    return out.toBytes();
  }

  private static int encodeSurrogates(
      ByteBuilder out, Object text, int start, EncodeErrors errors, boolean big) {
    int end = start + 1;
    while (end < Text.length(text) && Text.at(text, end) >> 11 == 0xd800 >> 11) {
      end++;
    }
    Replacement r = errors.handle(start, end, "surrogates not allowed");
    if (r.bytes() != null && r.bytes().length % 4 == 0) {
      out.append(r.bytes());
    } else if (r.bytes() == null && Text.isAscii(r.text())) {
      for (int i = 0; i < Text.length(r.text()); i++) {
        write(out, Text.at(r.text(), i), big);
      }
    } else {
      throw errors.failure(start, end, "surrogates not allowed");
    }
    return r.resume();
  }

  private static void write(ByteBuilder out, int c, boolean big) {
    for (int i = 0; i < 4; i++) {
      out.append(c >> 8 * (big ? 3 - i : i));
    }
  }

  /** Decodes bytes from an index on, in order -1 (little) or 1 (big). */
  public static Decoded decode(
      byte[] bytes, int from, String encoding, String errors, int order, boolean last) {
    DecodeErrors handler = new DecodeErrors(encoding, bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length / 4);
    int at = from;
    while (at < handler.data().length) {
      byte[] data = handler.data();
      if (data.length - at < 4) {
        if (!last) {
          break;
        }
        at = handler.handle(out, at, data.length, "truncated data");
        continue;
      }
      int c = unit(data, at, order > 0);
      if (c >= 0xd800 && c <= 0xdfff) {
        at =
            handler.handle(
                out, at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
      } else if (c < 0 || c > 0x10ffff) {
        at = handler.handle(out, at, at + 4, "code point not in range(0x110000)");
      } else {
        out.append(c);
        at += 4;
      }
    }
    return new Decoded(out.build(), at);
  }

  private static int unit(byte[] data, int at, boolean big) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (data[at + i] & 0xff) << 8 * (big ? 3 - i : i);
    }
    return value;
  }
}
