package org.krait.stdlib._ssl;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A value in DER: its tag and its content. What is cut short or nested wrongly raises. */
record Der(int tag, byte[] content) {
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int UTF8_STRING = 0x0C;
  static final int PRINTABLE_STRING = 0x13;
  static final int T61_STRING = 0x14;
  static final int IA5_STRING = 0x16;
  static final int UNIVERSAL_STRING = 0x1C;
  static final int BMP_STRING = 0x1E;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  private static final int LONG_FORM = 0x80;
  private static final int NUMBER = 0x1F;

  /** Where a value is no DER. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super("malformed DER", null, false, false);
    }
  }

  /** A tag that stands for the context's own type number {@code n}. */
  static int context(int n, boolean constructed) {
    return (constructed ? 0xA0 : 0x80) + n;
  }

  /** The value at the beginning of some bytes, whatever follows it. */
  static Der read(byte[] bytes) {
    return new Reader(bytes).next();
  }

  /** The values that this one holds. */
  List<Der> children() {
    Reader reader = new Reader(content);
    List<Der> all = new ArrayList<>();
    while (reader.hasNext()) {
      all.add(reader.next());
    }
    return all;
  }

  /** How many bytes the value at the beginning takes, with its tag and length; -1 for no DER. */
  static int length(byte[] bytes, int from) {
    try {
      Reader reader = new Reader(Arrays.copyOfRange(bytes, from, bytes.length));
      reader.next();
      return reader.at;
    } catch (Malformed e) {
      return -1;
    }
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return at < bytes.length;
    }

    private int octet() {
      if (at >= bytes.length) {
        throw new Malformed();
      }
      return bytes[at++] & 0xFF;
    }

    Der next() {
      int tag = octet();
      if ((tag & NUMBER) == NUMBER) {
        throw new Malformed();
      }
      int length = octet();
      if (length >= LONG_FORM) {
        int octets = length - LONG_FORM;
        if (octets == 0 || octets > 4) {
          throw new Malformed();
        }
        long n = 0;
        for (int i = 0; i < octets; i++) {
          n = n << 8 | octet();
        }
        length = (int) Math.min(n, Integer.MAX_VALUE);
      }
      if (length > bytes.length - at) {
        throw new Malformed();
      }
      at += length;
      return new Der(tag, Arrays.copyOfRange(bytes, at - length, at));
    }
  }

  /** The value of an OBJECT IDENTIFIER, with dots. */
  String objectIdentifier() {
    if (content.length == 0) {
      throw new Malformed();
    }
    StringBuilder text = new StringBuilder();
    BigInteger part = BigInteger.ZERO;
    for (byte b : content) {
      part = part.shiftLeft(7).or(BigInteger.valueOf(b & 0x7F));
      if (b >= 0) {
        append(text, part);
        part = BigInteger.ZERO;
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, BigInteger part) {
    if (!text.isEmpty()) {
      text.append('.').append(part);
      return;
    }
    int first = Math.min(2, part.divide(BigInteger.valueOf(40)).min(BigInteger.TWO).intValue());
    text.append(first).append('.').append(part.subtract(BigInteger.valueOf(40L * first)));
  }

  /** The text of a string, whatever its kind. */
  String text() {
    return switch (tag) {
      case UTF8_STRING -> new String(content, StandardCharsets.UTF_8);
      case BMP_STRING -> new String(content, StandardCharsets.UTF_16BE);
      case UNIVERSAL_STRING -> new String(content, java.nio.charset.Charset.forName("UTF-32BE"));
      default -> new String(content, StandardCharsets.ISO_8859_1);
    };
  }

  /** The bytes of a value with the given tag around some content. */
  static byte[] encode(int tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    int octets = length < LONG_FORM ? 0 : (39 - Integer.numberOfLeadingZeros(length)) / 8;
    byte[] bytes = new byte[2 + octets + length];
    bytes[0] = (byte) tag;
    bytes[1] = (byte) (octets == 0 ? length : LONG_FORM + octets);
    for (int i = 0; i < octets; i++) {
      bytes[2 + i] = (byte) (length >> 8 * (octets - 1 - i));
    }
    int at = 2 + octets;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    return bytes;
  }

  byte[] encoded() {
    return encode(tag, content);
  }
}
