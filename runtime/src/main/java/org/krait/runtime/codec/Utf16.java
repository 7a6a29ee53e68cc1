package org.krait.runtime.codec;

import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** UTF-16 in either byte order. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF16Stateful, _PyUnicode_EncodeUTF16
public final class Utf16 {
  private Utf16() {}

  /** The byte order that a mark at the start tells: -1 little, 1 big, 0 if there is none. */
  public static int mark(byte[] bytes) {
    if (bytes.length < 2) {
      return 0;
    }
    int mark = bytes[0] & 0xff | (bytes[1] & 0xff) << 8;
    return mark == 0xfeff ? -1 : mark == 0xfffe ? 1 : 0;
  }

  /** Encodes a str; byte order 0 is little with a mark. */
  public static byte[] encode(Object text, String errors, int order) {
    String name = order < 0 ? "utf-16-le" : order > 0 ? "utf-16-be" : "utf-16";
    EncodeErrors handler = new EncodeErrors(name, text, errors);
    ByteBuilder out = new ByteBuilder(Text.length(text) * 2 + 2);
    if (order == 0) {
      write(out, 0xfeff, false);
    }
    boolean big = order > 0;
    for (int i = 0; i < Text.length(text); ) {
      int c = Text.at(text, i);
      if (c > 0xffff) {
        write(out, Character.highSurrogate(c), big);
        write(out, Character.lowSurrogate(c), big);
        i++;
      } else if (c < 0xd800 || c > 0xdfff) {
        write(out, c, big);
        i++;
      } else {
        i = encodeSurrogate(out, text, i, handler, big);
      }
    }
    return out.toBytes();
  }

  private static int encodeSurrogate(
      ByteBuilder out, Object text, int start, EncodeErrors errors, boolean big) {
    int end = start + 1;
    Replacement r = errors.handle(start, end, "surrogates not allowed");
    if (r.bytes() != null && r.bytes().length % 2 == 0) {
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
    out.append(big ? c >> 8 : c).append(big ? c : c >> 8);
  }

  /** Decodes bytes from an index on, in order -1 (little) or 1 (big). */
  public static Decoded decode(
      byte[] bytes, int from, String encoding, String errors, int order, boolean last) {
    DecodeErrors handler = new DecodeErrors(encoding, bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length / 2);
    boolean big = order > 0;
    int at = from;
    while (at < handler.data().length) {
      byte[] data = handler.data();
      int left = data.length - at;
      if (left < 2) {
        if (!last) {
          break;
        }
        at = handler.handle(out, at, data.length, "truncated data");
        continue;
      }
      int c = unit(data, at, big);
      if (c < 0xd800 || c > 0xdfff) {
        out.append(c);
        at += 2;
      } else if (c >= 0xdc00) {
        at = handler.handle(out, at, at + 2, "illegal encoding");
      } else if (left < 4) {
        if (!last) {
          break;
        }
        at = handler.handle(out, at, data.length, "unexpected end of data");
      } else {
        int low = unit(data, at + 2, big);
        if (low >= 0xdc00 && low <= 0xdfff) {
          out.append(Character.toCodePoint((char) c, (char) low));
          at += 4;
        } else {
          at = handler.handle(out, at, at + 2, "illegal UTF-16 surrogate");
        }
      }
    }
    return new Decoded(out.build(), at);
  }

  private static int unit(byte[] data, int at, boolean big) {
    int a = data[at] & 0xff;
    int b = data[at + 1] & 0xff;
    return big ? a << 8 | b : b << 8 | a;
  }
}
