package org.krait.stdlib.zlib;

/** The header in front of a gzip stream. */
// RFC 1952
final class GzipHeader {
  private static final int FIXED = 10;
  private static final int METHOD = 8;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private GzipHeader() {}

  /** Its length; 0 if it goes on after these bytes, -1 if it is none. */
  static int length(byte[] b) {
    boolean differs =
        b.length > 0 && (b[0] & 0xFF) != 0x1F
            || b.length > 1 && (b[1] & 0xFF) != 0x8B
            || b.length > 2 && b[2] != METHOD;
    if (differs) {
      return -1;
    }
    if (b.length < FIXED) {
      return 0;
    }
    int flags = b[3];
    int at = FIXED;
    if ((flags & HAS_EXTRA) != 0) {
      if (b.length < at + 2) {
        return 0;
      }
      at += 2 + (b[at] & 0xFF) + ((b[at + 1] & 0xFF) << 8);
    }
    at = (flags & HAS_NAME) != 0 ? afterText(b, at) : at;
    at = (flags & HAS_COMMENT) != 0 && at != 0 ? afterText(b, at) : at;
    at = (flags & HAS_CHECKSUM) != 0 && at != 0 ? at + 2 : at;
    return at > b.length ? 0 : at;
  }

  /** What follows a text that ends with a null byte; 0 if its end is not there. */
  private static int afterText(byte[] b, int at) {
    for (int i = at; i < b.length; i++) {
      if (b[i] == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
