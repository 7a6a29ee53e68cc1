package org.krait.runtime.codec;

import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/**
 * An encoding of several bytes a character, which may shift from one set of characters to another.
 */
// CPython: multibytecodec.c
public abstract class MultibyteEncoding {
  /** What {@link #decode(byte[], int, TextBuilder, Shift)} gives where bytes are missing. */
  static final int INCOMPLETE = 0;

  private final String name;

  MultibyteEncoding(String name) {
    this.name = name;
  }

  /** The set of characters that a text has shifted to; 0 is the first. */
  public static final class Shift {
    public int set;
  }

  /** Adds the bytes of a character; false if it has none. */
  abstract boolean encode(int character, ByteBuilder out, Shift shift);

  /**
   * Decodes what begins at an index: how many bytes that took, {@link #INCOMPLETE}, or minus the
   * number of bytes that mean nothing.
   */
  abstract int decode(byte[] data, int at, TextBuilder out, Shift shift);

  /** Adds what leads back to the first set. */
  void reset(ByteBuilder out, Shift shift) {
    shift.set = 0;
  }

  /** What leads back to the first set. */
  public final byte[] reset(Shift shift) {
    ByteBuilder out = new ByteBuilder(0);
    reset(out, shift);
    return out.toBytes();
  }

  /** Encodes a str; the last piece of a text leads back to the first set. */
  public final byte[] encode(Object text, String errors, Shift shift, boolean last) {
    EncodeErrors handler = new EncodeErrors(name, text, errors);
    int length = Text.length(text);
    ByteBuilder out = new ByteBuilder(length * 2);
    for (int i = 0; i < length; ) {
      i = encode(Text.at(text, i), out, shift) ? i + 1 : replace(out, i, handler, shift);
    }
    if (last) {
      reset(out, shift);
    }
    return out.toBytes();
  }

  private int replace(ByteBuilder out, int at, EncodeErrors handler, Shift shift) {
    String reason = "illegal multibyte sequence";
    Replacement r = handler.handle(at, at + 1, reason);
    if (r.bytes() != null) {
      out.append(r.bytes());
      return r.resume();
    }
    for (int i = 0; i < Text.length(r.text()); i++) {
      if (!encode(Text.at(r.text(), i), out, shift)) {
        throw handler.failure(at, at + 1, reason);
      }
    }
    return r.resume();
  }

  /** Decodes bytes; what is incomplete at the end is left, or an error in the last piece. */
  public final Decoded decode(byte[] bytes, String errors, Shift shift, boolean last) {
    DecodeErrors handler = new DecodeErrors(name, bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    int at = 0;
    while (at < handler.data().length) {
      int step = decode(handler.data(), at, out, shift);
      if (step > 0) {
        at += step;
      } else if (step < 0) {
        at = handler.handle(out, at, at - step, "illegal multibyte sequence");
      } else if (last) {
        at = handler.handle(out, at, handler.data().length, "incomplete multibyte sequence");
      } else {
        break;
      }
    }
    return new Decoded(out.build(), at);
  }
}
