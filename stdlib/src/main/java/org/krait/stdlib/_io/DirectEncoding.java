package org.krait.stdlib._io;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.SingleByte;
import org.krait.runtime.codec.Utf8;

/** The encodings that text streams handle without a codec object. */
enum DirectEncoding {
  UTF_8,
  ASCII,
  LATIN_1;

  /** The encoding of this name, or null. */
  static @Nullable DirectEncoding find(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8", "utf8" -> UTF_8;
      case "ascii", "us-ascii" -> ASCII;
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> LATIN_1;
      default -> null;
    };
  }

  byte[] encode(Object text, String errors) {
    return switch (this) {
      case UTF_8 -> Utf8.encode(text, errors);
      case ASCII -> SingleByte.ASCII.encode(text, errors);
      case LATIN_1 -> SingleByte.LATIN_1.encode(text, errors);
    };
  }
}
