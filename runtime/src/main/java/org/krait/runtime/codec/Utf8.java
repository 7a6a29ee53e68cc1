package org.krait.runtime.codec;

import java.nio.charset.StandardCharsets;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** UTF-8. */
// CPython: unicodeobject.c unicode_decode_utf8, unicode_encode_utf8
public final class Utf8 {
  private Utf8() {}

  /** Encodes a str. */
  public static byte[] encode(Object text, String errors) {
    if (text instanceof String s && !hasSurrogates(s)) {
      return s.getBytes(StandardCharsets.UTF_8);
    }
    EncodeErrors handler = new EncodeErrors("utf-8", text, errors);
    int length = Text.length(text);
    ByteBuilder out = new ByteBuilder(length * 2);
    for (int i = 0; i < length; ) {
      int c = Text.at(text, i);
      if (c >= 0xd800 && c <= 0xdfff) {
        i = encodeSurrogates(out, text, i, handler);
      } else {
        write(out, c);
        i++;
      }
    }
    return out.toBytes();
  }

  private static boolean hasSurrogates(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int encodeSurrogates(
      ByteBuilder out, Object text, int start, EncodeErrors errors) {
    int end = start + 1;
    while (end < Text.length(text) && Text.at(text, end) >> 11 == 0xd800 >> 11) {
      end++;
    }
    int from = start;
    if (errors.escapesSurrogates()) {
      while (from < end && Text.at(text, from) >= 0xdc80 && Text.at(text, from) <= 0xdcff) {
        out.append(Text.at(text, from++) & 0xff);
      }
      if (from == end) {
        return end;
      }
    }
    Replacement r = errors.handle(from, end, "surrogates not allowed");
    if (r.bytes() != null) {
      out.append(r.bytes());
    } else if (Text.isAscii(r.text())) {
      out.append((String) r.text());
    } else {
      throw errors.failure(from, end, "surrogates not allowed");
    }
    return r.resume();
  }

  /** Adds the bytes of one character, be it a surrogate. */
  static void write(ByteBuilder out, int c) {
    if (c < 0x80) {
      out.append(c);
    } else if (c < 0x800) {
      out.append(0xc0 | c >> 6).append(0x80 | c & 63);
    } else if (c < 0x10000) {
      out.append(0xe0 | c >> 12).append(0x80 | c >> 6 & 63).append(0x80 | c & 63);
    } else {
      out.append(0xf0 | c >> 18)
          .append(0x80 | c >> 12 & 63)
          .append(0x80 | c >> 6 & 63)
          .append(0x80 | c & 63);
    }
  }

  /** Decodes bytes; an unfinished character at the end is an error only if they are the last. */
  public static Decoded decode(byte[] bytes, String errors, boolean last) {
    int ascii = asciiPrefix(bytes);
    if (ascii == bytes.length) {
      return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), ascii);
    }
    DecodeErrors handler = new DecodeErrors("utf-8", bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    out.append(new String(bytes, 0, ascii, StandardCharsets.ISO_8859_1));
    int at = ascii;
    while (at < handler.data().length) {
      byte[] data = handler.data();
      int b = data[at];
      if (b >= 0) {
        out.append(b);
        at++;
        continue;
      }
      int length = sequenceLength(b & 0xff);
      if (length == 0) {
        at = handler.handle(out, at, at + 1, "invalid start byte");
        continue;
      }
      int good = goodPrefix(data, at, length);
      if (good == length) {
        out.append(character(data, at, length));
        at += length;
      } else if (!last && isCutSurrogate(data, at)) {
        break;
      } else if (at + good < data.length) {
        at = handler.handle(out, at, at + good, "invalid continuation byte");
      } else if (last) {
        at = handler.handle(out, at, data.length, "unexpected end of data");
      } else {
        break;
      }
    }
    return new Decoded(out.build(), at);
  }

  /** Whether the data ends with two of the three bytes of a surrogate. */
  private static boolean isCutSurrogate(byte[] data, int at) {
    return data.length - at == 2 && (data[at] & 0xff) == 0xed && (data[at + 1] & 0xe0) == 0xa0;
  }

  private static int asciiPrefix(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private static int sequenceLength(int first) {
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /** How many bytes of a sequence are there and well-formed. */
  private static int goodPrefix(byte[] data, int at, int length) {
    int first = data[at] & 0xff;
    for (int i = 1; i < length; i++) {
      if (at + i >= data.length) {
        return i;
      }
      int b = data[at + i] & 0xff;
      int least = i > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      if (b < least || b > most) {
        return i;
      }
    }
    return length;
  }

  private static int character(byte[] data, int at, int length) {
    int c = data[at] & (length == 2 ? 31 : length == 3 ? 15 : 7);
    for (int i = 1; i < length; i++) {
      c = c << 6 | data[at + i] & 63;
    }
    return c;
  }
}
