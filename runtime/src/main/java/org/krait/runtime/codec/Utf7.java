package org.krait.runtime.codec;

import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** UTF-7: ASCII in which other characters stand as base 64 of their UTF-16 form. */
// CPython: unicodeobject.c PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7
public final class Utf7 {
  private static final String BASE_64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final DecodeErrors errors;
  private final TextBuilder out;
  private int at;
  private int errorStart;
  private boolean shifted;
  private int shiftOutput;
  private int bits;
  private int buffer;
  private int surrogate;

  private Utf7(byte[] bytes, String errors) {
    this.errors = new DecodeErrors("utf7", bytes, errors);
    this.out = new TextBuilder(bytes.length);
  }

  /** Encodes a str. */
  public static byte[] encode(Object text) {
    ByteBuilder out = new ByteBuilder(Text.length(text) + 8);
    boolean shifted = false;
    int bits = 0;
    int buffer = 0;
    for (int i = 0; i < Text.length(text); i++) {
      int c = Text.at(text, i);
      if (isDirect(c)) {
        if (shifted) {
          if (bits > 0) {
            out.append(BASE_64.charAt(buffer << 6 - bits & 63));
          }
          if (c == '-' || BASE_64.indexOf(c) >= 0) {
            out.append('-');
          }
          shifted = false;
        }
        out.append(c);
        continue;
      }
      if (!shifted) {
        if (c == '+') {
          out.append("+-");
          continue;
        }
        out.append('+');
        shifted = true;
        bits = 0;
        buffer = 0;
      }
      for (char unit : Character.toChars(c)) {
        buffer = buffer << 16 | unit;
        bits += 16;
        while (bits >= 6) {
          bits -= 6;
          out.append(BASE_64.charAt(buffer >> bits & 63));
        }
        buffer &= (1 << bits) - 1;
      }
    }
    if (shifted && bits > 0) {
      out.append(BASE_64.charAt(buffer << 6 - bits & 63));
    }
    return (shifted ? out.append('-') : out).toBytes();
  }

  private static boolean isDirect(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < '~' && c != '+' && c != '\\';
  }

  /** Decodes bytes; an unfinished shift sequence at the end is an error only if they are last. */
  public static Decoded decode(byte[] bytes, String errors, boolean last) {
    return new Utf7(bytes, errors).decode(last);
  }

  private Decoded decode(boolean last) {
    do {
      while (at < errors.data().length) {
        step();
      }
      if (shifted && last) {
        shifted = false;
        if (surrogate != 0 || bits >= 6 || bits > 0 && buffer != 0) {
          at = errors.handle(out, errorStart, at, "unterminated shift sequence");
        }
      }
    } while (at < errors.data().length);
    if (shifted) {
      out.truncate(shiftOutput);
      at = errorStart;
    }
    return new Decoded(out.build(), at);
  }

  private void step() {
    int c = errors.data()[at];
    if (shifted) {
      int digit = c < 0 ? -1 : BASE_64.indexOf(c);
      if (digit >= 0) {
        at++;
        decodeDigit(digit);
      } else {
        unshift(c);
      }
    } else if (c == '+') {
      shift();
    } else if (c >= 0) {
      at++;
      out.append(c);
    } else {
      errorStart = at++;
      fail("unexpected special character");
    }
  }

  private void shift() {
    errorStart = at++;
    if (at < errors.data().length && errors.data()[at] == '-') {
      at++;
      out.append('+');
    } else if (at < errors.data().length
        && (errors.data()[at] < 0 || BASE_64.indexOf(errors.data()[at]) < 0)) {
      at++;
      fail("ill-formed sequence");
    } else {
      shifted = true;
      surrogate = 0;
      shiftOutput = out.length();
      bits = 0;
      buffer = 0;
    }
  }

  private void unshift(int c) {
    shifted = false;
    if (bits >= 6) {
      at++;
      fail("partial character in shift sequence");
      return;
    }
    if (bits > 0 && buffer != 0) {
      at++;
      fail("non-zero padding bits in shift sequence");
      return;
    }
    if (surrogate != 0 && c >= 0 && c != '+') {
      out.append(surrogate);
    }
    surrogate = 0;
    if (c == '-') {
      at++;
    }
  }

  private void decodeDigit(int digit) {
    buffer = buffer << 6 | digit;
    bits += 6;
    if (bits < 16) {
      return;
    }
    bits -= 16;
    int unit = buffer >> bits & 0xffff;
    buffer &= (1 << bits) - 1;
    if (surrogate != 0) {
      if (Character.isLowSurrogate((char) unit)) {
        out.append(Character.toCodePoint((char) surrogate, (char) unit));
        surrogate = 0;
        return;
      }
      out.append(surrogate);
      surrogate = 0;
    }
    if (Character.isHighSurrogate((char) unit)) {
      surrogate = unit;
    } else {
      out.append(unit);
    }
  }

  private void fail(String reason) {
    at = errors.handle(out, errorStart, at, reason);
  }
}
