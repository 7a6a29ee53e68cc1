package org.krait.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Quoted-printable text. */
// CPython: binascii.c binascii_a2b_qp_impl, binascii_b2a_qp_impl
final class QuotedPrintable {
  private static final int MOST = 76;
  private static final String HEX = "0123456789ABCDEF";

  private QuotedPrintable() {}

  static byte[] decode(byte[] data, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
    int at = 0;
    while (at < data.length) {
      byte c = data[at];
      if (c == '=') {
        at++;
        if (at >= data.length) {
          break;
        }
        if (data[at] == '\n' || data[at] == '\r') {
          while (at < data.length && data[at] != '\n') {
            at++;
          }
          at++;
        } else if (data[at] == '=') {
          out.write('=');
          at++;
        } else if (at + 1 < data.length && hex(data[at]) >= 0 && hex(data[at + 1]) >= 0) {
          out.write(hex(data[at]) << 4 | hex(data[at + 1]));
          at += 2;
        } else {
          out.write('=');
        }
      } else {
        out.write(header && c == '_' ? ' ' : c);
        at++;
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte c) {
    return c < 0 ? -1 : Character.digit(c, 16);
  }

  static byte[] encode(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
    StringBuilder out = new StringBuilder(data.length * 2);
    boolean crlf = usesCrlf(data);
    int line = 0;
    int at = 0;
    int last = -1;
    while (at < data.length) {
      int c = data[at] & 0xff;
      if (mustQuote(data, at, line, quoteTabs, isText, header)) {
        if (line + 3 >= MOST) {
          softBreak(out, crlf);
          line = 0;
        }
        quote(out, c);
        last = -1;
        line += 3;
        at++;
      } else if (isText && isLineEnd(data, at)) {
        if (last == ' ' || last == '\t') {
          out.setLength(out.length() - 1);
          quote(out, last);
        }
        line = 0;
        if (crlf) {
          out.append('\r');
        }
        out.append('\n');
        at += c == '\r' ? 2 : 1;
        last = -1;
      } else {
        if (at + 1 != data.length && data[at + 1] != '\n' && line + 1 >= MOST) {
          softBreak(out, crlf);
          line = 0;
        }
        line++;
        last = header && c == ' ' ? '_' : c;
        out.append((char) last);
        at++;
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether the first line ends in {@code \r\n}. */
  private static boolean usesCrlf(byte[] data) {
    for (int i = 0; i < data.length; i++) {
      if (data[i] == '\n') {
        return i > 0 && data[i - 1] == '\r';
      }
    }
    return false;
  }

  private static boolean mustQuote(
      byte[] data, int at, int line, boolean quoteTabs, boolean isText, boolean header) {
    int c = data[at] & 0xff;
    boolean isEnd = at + 1 == data.length;
    return c > 126
        || c == '='
        || header && c == '_'
        || c == '.' && line == 0 && (isEnd || endsText(data[at + 1]))
        || !isText && (c == '\r' || c == '\n')
        || (c == '\t' || c == ' ') && isEnd
        || c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' '
        || c < 33 && c != '\r' && c != '\n' && quoteTabs;
  }

  private static boolean endsText(byte c) {
    return c == '\n' || c == '\r' || c == 0;
  }

  private static boolean isLineEnd(byte[] data, int at) {
    return data[at] == '\n' || data[at] == '\r' && at + 1 < data.length && data[at + 1] == '\n';
  }

  private static void softBreak(StringBuilder out, boolean crlf) {
    out.append('=');
    if (crlf) {
      out.append('\r');
    }
    out.append('\n');
  }

  private static void quote(StringBuilder out, int c) {
    out.append('=');
    out.append(HEX.charAt(c >> 4));
    out.append(HEX.charAt(c & 15));
  }
}
