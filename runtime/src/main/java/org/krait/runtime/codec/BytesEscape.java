package org.krait.runtime.codec;

import org.krait.runtime.error.Errors;

/** The escapes in bytes literals. */
// CPython: bytesobject.c _PyBytes_DecodeEscape2, _codecsmodule.c _codecs_escape_encode_impl
public final class BytesEscape {
  private BytesEscape() {}

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
    ByteBuilder out = new ByteBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] != '\\') {
        out.append(bytes[i++]);
        continue;
      }
      if (i + 1 == bytes.length) {
        throw Errors.valueError("Trailing \\ in string");
      }
      i = decodeEscape(out, bytes, i, errors);
    }
    return out.toBytes();
  }

  private static int decodeEscape(ByteBuilder out, byte[] bytes, int at, String errors) {
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
        return octal(out, bytes, at);
      }
      case 'x' -> {
        return hexadecimal(out, bytes, at, errors);
      }
      default -> out.append('\\').append(c);
    }
    return at + 2;
  }

  private static int octal(ByteBuilder out, byte[] bytes, int at) {
    int end = at + 1;
    int value = 0;
    while (end < bytes.length && end < at + 4 && bytes[end] >= '0' && bytes[end] <= '7') {
      value = value * 8 + bytes[end++] - '0';
    }
    out.append(value);
    return end;
  }

  private static int hexadecimal(ByteBuilder out, byte[] bytes, int at, String errors) {
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
