package org.krait.runtime.codec;

import org.krait.runtime.object.Deprecations;
import org.krait.runtime.text.CharacterNames;
import org.krait.runtime.text.Quoting;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** The encoding of the escapes in str literals. */
// CPython: unicodeobject.c _PyUnicode_DecodeUnicodeEscapeInternal2, PyUnicode_AsUnicodeEscapeString
public final class UnicodeEscape {
  private final DecodeErrors errors;
  private final boolean last;
  private final TextBuilder out;
  private int at;
  private int invalid = -1;

  private UnicodeEscape(byte[] bytes, String errors, boolean last) {
    this.errors = new DecodeErrors("unicodeescape", bytes, errors);
    this.last = last;
    this.out = new TextBuilder(bytes.length);
  }

  /** Encodes a str. */
  public static byte[] encode(Object text) {
    ByteBuilder out = new ByteBuilder(Text.length(text));
    for (int i = 0; i < Text.length(text); i++) {
      int c = Text.at(text, i);
      switch (c) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c >= ' ' && c < 127) {
            out.append(c);
          } else {
            out.append(escape(c));
          }
        }
      }
    }
    return out.toBytes();
  }

  static String escape(int c) {
    TextBuilder out = new TextBuilder();
    Quoting.escape(out, c);
    return (String) out.build();
  }

  /** Decodes bytes; an unfinished escape at the end is an error only if they are the last. */
  public static Decoded decode(byte[] bytes, String errors, boolean last) {
    return new UnicodeEscape(bytes, errors, last).decode();
  }

  private Decoded decode() {
    boolean more = true;
    while (more && at < errors.data().length) {
      int b = errors.data()[at] & 0xff;
      if (b == '\\') {
        more = decodeEscape();
      } else {
        out.append(b);
        at++;
      }
    }
    if (invalid >= 0) {
      warn("\"\\", invalid);
    }
    return new Decoded(out.build(), at);
  }

  /** Warns of an invalid escape: a character, or the value of an octal one. */
  static void warn(String prefix, int escape) {
    Deprecations.warn(
        prefix
            + (escape > 0xff ? Integer.toOctalString(escape) : String.valueOf((char) escape))
            + (escape > 0xff ? "\" is an invalid octal" : "\" is an invalid")
            + " escape sequence. Such sequences will not work in the future. ");
  }

  /** Only the first one is warned about. */
  private void invalid(int escape) {
    if (invalid < 0) {
      invalid = escape;
    }
  }

  /** Decodes one escape; false if it is unfinished and more bytes will come. */
  private boolean decodeEscape() {
    byte[] data = errors.data();
    if (at + 1 >= data.length) {
      return fail(data.length, "\\ at end of string", true);
    }
    int c = data[at + 1];
    switch (c) {
      case '\n' -> at += 2;
      case '\\', '\'', '"' -> simple(c);
      case 'b' -> simple('\b');
      case 'f' -> simple('\f');
      case 't' -> simple('\t');
      case 'n' -> simple('\n');
      case 'r' -> simple('\r');
      case 'v' -> simple(11);
      case 'a' -> simple(7);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(data);
      case 'x' -> {
        return hexadecimal(data, 2, "truncated \\xXX escape");
      }
      case 'u' -> {
        return hexadecimal(data, 4, "truncated \\uXXXX escape");
      }
      case 'U' -> {
        return hexadecimal(data, 8, "truncated \\UXXXXXXXX escape");
      }
      case 'N' -> {
        return named(data);
      }
      default -> {
        invalid(c & 0xff);
        out.append('\\').append(c & 0xff);
        at += 2;
      }
    }
    return true;
  }

  private void simple(int c) {
    out.append(c);
    at += 2;
  }

  private void octal(byte[] data) {
    int end = at + 1;
    int value = 0;
    while (end < data.length && end < at + 4 && data[end] >= '0' && data[end] <= '7') {
      value = value * 8 + data[end++] - '0';
    }
    if (value > 0xff) {
      invalid(value);
    }
    out.append(value);
    at = end;
  }

  private boolean hexadecimal(byte[] data, int digits, String truncated) {
    int end = at + 2;
    long value = 0;
    while (end < data.length && end < at + 2 + digits && Character.digit(data[end], 16) >= 0) {
      value = value * 16 + Character.digit(data[end++], 16);
    }
    if (end < at + 2 + digits) {
      return fail(end, truncated, end == data.length);
    }
    if (value > 0x10ffff) {
      return fail(end, "illegal Unicode character", false);
    }
    out.append((int) value);
    at = end;
    return true;
  }

  private boolean named(byte[] data) {
    String malformed = "malformed \\N character escape";
    if (at + 2 >= data.length || data[at + 2] != '{') {
      return fail(at + 2, malformed, at + 2 >= data.length);
    }
    int end = at + 3;
    while (end < data.length && data[end] != '}') {
      end++;
    }
    if (end == at + 3 || end == data.length) {
      boolean empty = end < data.length;
      return fail(empty ? end + 1 : end, malformed, !empty);
    }
    String name =
        new String(data, at + 3, end - at - 3, java.nio.charset.StandardCharsets.ISO_8859_1);
    int c = CharacterNames.lookup(name);
    if (c < 0) {
      return fail(end + 1, "unknown Unicode character name", false);
    }
    out.append(c);
    at = end + 1;
    return true;
  }

  private boolean fail(int end, String reason, boolean unfinished) {
    if (unfinished && !last) {
      return false;
    }
    at = errors.handle(out, at, end, reason);
    return true;
  }
}
