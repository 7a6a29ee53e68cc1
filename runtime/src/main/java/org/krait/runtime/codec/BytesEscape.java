package org.krait.runtime.codec;

import org.krait.runtime.error.Errors;

/** The escapes in bytes literals. */
// CPython: bytesobject.c _PyBytes_DecodeEscape2, _codecsmodule.c _codecs_escape_encode_impl
public final class BytesEscape {
  private final byte[] bytes;
  private final String errors;
  private final ByteBuilder out;
  private int invalid = -1;

  private BytesEscape(byte[] bytes, String errors) {
    this.bytes = bytes;
    this.errors = errors;
    this.out = new ByteBuilder(bytes.length);
  }

  /** Escapes bytes. */
  public static byte[] encode(byte[] bytes) {
    ByteBuilder out = new ByteBuilder(bytes.length);
    for (byte b : bytes) {
      switch (b) {
        case '\\', '\'' -> out.append('\\').append(b);
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> {
          if (b >= ' ' && b < 127) {
            out.append(b);
          } else {
            out.append(UnicodeEscape.escape(b & 0xff));
          }
        }
      }
    }
    return out.toBytes();
  }

  /** Replaces the escapes; {@code errors} is about malformed hexadecimal ones. */
  public static byte[] decode(byte[] bytes, String errors) {
    return new BytesEscape(bytes, errors).decode();
  }

  private byte[] decode() {
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] != '\\') {
        out.append(bytes[i++]);
        continue;
      }
      if (i + 1 == bytes.length) {
        throw Errors.valueError("Trailing \\ in string");
      }
      i = decodeEscape(i);
    }
    if (invalid >= 0) {
      UnicodeEscape.warn("b\"\\", invalid);
    }
    return out.toBytes();
  }

  private int decodeEscape(int at) {
    int c = bytes[at + 1];
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 't' -> out.append('\t');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 'v' -> out.append(11);
      case 'a' -> out.append(7);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return octal(at);
      }
      case 'x' -> {
        return hexadecimal(at);
      }
      default -> {
        invalid(c & 0xff);
        out.append('\\').append(c);
      }
    }
    return at + 2;
  }

  /** Only the first one is warned about. */
  private void invalid(int escape) {
    if (invalid < 0) {
      invalid = escape;
    }
  }

  private int octal(int at) {
    int end = at + 1;
    int value = 0;
    while (end < bytes.length && end < at + 4 && bytes[end] >= '0' && bytes[end] <= '7') {
      value = value * 8 + bytes[end++] - '0';
    }
    if (value > 0xff) {
      invalid(value);
    }
    out.append(value);
    return end;
  }

  private int hexadecimal(int at) {
    int first = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
    int second = at + 3 < bytes.length ? Character.digit(bytes[at + 3], 16) : -1;
    if (first >= 0 && second >= 0) {
      out.append(first * 16 + second);
      return at + 4;
    }
    switch (errors) {
      case "strict" -> throw Errors.valueError("invalid \\x escape at position " + at);
      case "replace" -> out.append('?');
      case "ignore" -> {}
      default -> throw Errors.valueError("decoding error; unknown error handling code: " + errors);
    }
    return at + (first >= 0 ? 3 : 2);
  }
}
