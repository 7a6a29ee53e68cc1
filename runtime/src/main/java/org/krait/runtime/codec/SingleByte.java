package org.krait.runtime.codec;

import java.nio.charset.StandardCharsets;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** The encodings in which a byte is the character of the same number: ASCII and Latin-1. */
// CPython: unicodeobject.c unicode_encode_ucs1, PyUnicode_DecodeASCII
public enum SingleByte {
  ASCII("ascii", 128),
  LATIN_1("latin-1", 256);

  private final String encoding;
  private final int limit;

  SingleByte(String encoding, int limit) {
    this.encoding = encoding;
    this.limit = limit;
  }

  /** Encodes a str. */
  public byte[] encode(Object text, String errors) {
    if (text instanceof String s && fits(s)) {
      return s.getBytes(StandardCharsets.ISO_8859_1);
    }
    EncodeErrors handler = new EncodeErrors(encoding, text, errors);
    int length = Text.length(text);
    ByteBuilder out = new ByteBuilder(length);
    for (int i = 0; i < length; ) {
      if (Text.at(text, i) < limit) {
        out.append(Text.at(text, i++));
      } else {
        i = encodeOthers(out, text, i, handler);
      }
    }
    return out.toBytes();
  }

  private boolean fits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }

  private int encodeOthers(ByteBuilder out, Object text, int start, EncodeErrors errors) {
    int end = start + 1;
    while (end < Text.length(text) && Text.at(text, end) >= limit) {
      end++;
    }
    String reason = "ordinal not in range(" + limit + ")";
    Replacement r = errors.handle(start, end, reason);
    if (r.bytes() != null) {
      out.append(r.bytes());
    } else if (r.text() instanceof String s && fits(s)) {
      out.append(s);
    } else {
      throw errors.failure(start, end, reason);
    }
    return r.resume();
  }

  /** Decodes bytes. */
  public Object decode(byte[] bytes, String errors) {
    int good = 0;
    while (good < bytes.length && (bytes[good] & 0xff) < limit) {
      good++;
    }
    if (good == bytes.length) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    DecodeErrors handler = new DecodeErrors(encoding, bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    for (int i = 0; i < handler.data().length; ) {
      int b = handler.data()[i] & 0xff;
      if (b < limit) {
        out.append(b);
        i++;
      } else {
        i = handler.handle(out, i, i + 1, "ordinal not in range(128)");
      }
    }
    return out.build();
  }
}
