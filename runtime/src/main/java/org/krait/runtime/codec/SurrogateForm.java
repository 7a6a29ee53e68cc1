package org.krait.runtime.codec;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyBytes;

/** How an encoding writes a lone surrogate when it is let through. */
// CPython: codecs.c get_standard_encoding_impl
enum SurrogateForm {
  UTF_8(3, true),
  UTF_16_LE(2, false),
  UTF_16_BE(2, true),
  UTF_32_LE(4, false),
  UTF_32_BE(4, true);

  private final int width;
  private final boolean bigEndian;

  SurrogateForm(int width, boolean bigEndian) {
    this.width = width;
    this.bigEndian = bigEndian;
  }

  int width() {
    return width;
  }

  /** The form of an encoding, or null if it has none. */
  static @Nullable SurrogateForm of(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-').replace("utf-", "utf");
    return switch (name) {
      case "utf8", "cp65001" -> UTF_8;
      case "utf16", "utf16-le", "utf16le" -> UTF_16_LE;
      case "utf16-be", "utf16be" -> UTF_16_BE;
      case "utf32", "utf32-le", "utf32le" -> UTF_32_LE;
      case "utf32-be", "utf32be" -> UTF_32_BE;
      default -> null;
    };
  }

  void write(ByteBuilder out, int c) {
    if (this == UTF_8) {
      out.append(0xe0 | c >> 12).append(0x80 | c >> 6 & 63).append(0x80 | c & 63);
      return;
    }
    for (int i = 0; i < width; i++) {
      out.append(c >> 8 * (bigEndian ? width - 1 - i : i));
    }
  }

  /** The character at an index, or -1 if there are not enough bytes. */
  int read(PyBytes bytes, int index) {
    if (bytes.size() - index < width) {
      return -1;
    }
    if (this == UTF_8) {
      int a = bytes.at(index);
      int b = bytes.at(index + 1);
      int c = bytes.at(index + 2);
      boolean wellFormed = (a & 0xf0) == 0xe0 && (b & 0xc0) == 0x80 && (c & 0xc0) == 0x80;
      return wellFormed ? (a & 15) << 12 | (b & 63) << 6 | c & 63 : -1;
    }
    int value = 0;
    for (int i = 0; i < width; i++) {
      value |= bytes.at(index + i) << 8 * (bigEndian ? width - 1 - i : i);
    }
    return value;
  }
}
