package org.krait.runtime.host;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;

/**
 * File names, arguments and variables between bytes and str: UTF-8, where a byte that is none
 * becomes a lone surrogate and back (PEP 383).
 */
// CPython: fileutils.c, codec "utf-8" with "surrogateescape"
public final class FileNames {
  private FileNames() {}

  /** The bytes of a name. */
  public static byte[] encode(String name) {
    if (isAscii(name)) {
      return name.getBytes(StandardCharsets.ISO_8859_1);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(name.length() + 16);
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (c >= 0xDC80 && c <= 0xDCFF) {
        out.write(c - 0xDC00);
      } else if (c >= 0xD800 && c <= 0xDFFF) {
        throw new PyException(
            "UnicodeEncodeError",
            "utf-8",
            PyStr.ofJava(name),
            (long) i,
            (long) (i + 1),
            "surrogates not allowed");
      } else {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
      i += Character.charCount(c);
    }
    return out.toByteArray();
  }

  /** The Java text of a name: an undecodable byte is a lone surrogate. */
  public static String decode(byte[] name) {
    StringBuilder out = new StringBuilder(name.length);
    for (int i = 0; i < name.length; ) {
      int length = sequenceLength(name, i);
      if (length == 0) {
        out.append((char) (0xDC00 + (name[i] & 0xFF)));
        i++;
      } else if (length == 1) {
        out.append((char) name[i++]);
      } else {
        out.append(new String(name, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return out.toString();
  }

  /** The str of a name. */
  public static Object decodeStr(byte[] name) {
    return PyStr.ofJava(decode(name));
  }

  /** Whether Java's own calls can carry the name in any locale. */
  public static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The length of the well-formed UTF-8 sequence that begins here, or 0. */
  private static int sequenceLength(byte[] b, int i) {
    int first = b[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > b.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((b[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = b[i + 1] & 0xFF;
    boolean overlong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
    boolean surrogate = first == 0xED && second >= 0xA0;
    boolean tooLarge = first == 0xF4 && second >= 0x90;
    return overlong || surrogate || tooLarge ? 0 : length;
  }
}
