package org.krait.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Base 64, read as leniently as CPython does. */
// CPython: binascii.c binascii_a2b_base64_impl
final class Base64 {
  private static final byte PAD = '=';
  private static final byte[] VALUES = values();

  private Base64() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    return values;
  }

  static byte[] encode(byte[] data, boolean newline) {
    byte[] text = java.util.Base64.getEncoder().encode(data);
    if (!newline) {
      return text;
    }
    byte[] line = Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  static byte[] decode(byte[] text, boolean strict) {
    if (strict && text.length > 0 && text[0] == PAD) {
      throw BinasciiError.because("Leading padding not allowed");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length * 3 / 4 + 1);
    int inQuad = 0;
    int left = 0;
    int pads = 0;
    boolean padded = false;
    for (int i = 0; i < text.length; i++) {
      byte c = text[i];
      if (c == PAD) {
        padded = true;
        pads++;
        if (strict && inQuad == 0) {
          throw BinasciiError.because("Excess padding not allowed");
        }
        if (inQuad >= 2 && inQuad + pads >= 4) {
          if (strict && i + 1 < text.length) {
            throw BinasciiError.because("Excess data after padding");
          }
          return out.toByteArray();
        }
        continue;
      }
      int value = VALUES[c & 0xff];
      if (value < 0) {
        if (strict) {
          throw BinasciiError.because("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padded) {
        throw BinasciiError.because("Discontinuous padding not allowed");
      }
      pads = 0;
      switch (inQuad) {
        case 0 -> left = value;
        case 1 -> {
          out.write(left << 2 | value >> 4);
          left = value & 0x0f;
        }
        case 2 -> {
          out.write(left << 4 | value >> 2);
          left = value & 0x03;
        }
        default -> out.write(left << 6 | value);
      }
      inQuad = inQuad + 1 & 3;
    }
    checkComplete(inQuad, out.size());
    return out.toByteArray();
  }

  private static void checkComplete(int inQuad, int written) {
    if (inQuad == 1) {
      throw BinasciiError.because(
          "Invalid base64-encoded string: number of data characters ("
              + (written / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (inQuad != 0) {
      throw BinasciiError.because("Incorrect padding");
    }
  }
}
