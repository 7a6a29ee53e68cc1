package org.krait.stdlib.array;

import java.math.BigInteger;
import org.krait.runtime.codec.Utf16;
import org.krait.runtime.codec.Utf32;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyList;

/**
 * How items are written in a pickle, whatever machine wrote it: by a number from 0 to 21, whose odd
 * ones from 3 on put the greatest byte first.
 */
// CPython: arraymodule.c enum machine_format_code, mformat_descriptors
record MachineFormat(int code) {
  private static final int MOST = 21;
  private static final int FLOAT = 14;
  private static final int DOUBLE = 16;
  private static final int UTF16 = 18;
  private static final int UTF32 = 20;

  boolean isValid() {
    return code >= 0 && code <= MOST;
  }

  private int size() {
    return switch (code >> 1) {
      case 0 -> 1;
      case 1, 2 -> 2;
      case 3, 4, FLOAT / 2, UTF16 / 2, UTF32 / 2 -> 4;
      default -> 8;
    };
  }

  private boolean isBig() {
    return code > 1 && (code & 1) == 1;
  }

  private boolean isSigned() {
    return code == 1 || code > 1 && (code >> 1) % 2 == 0;
  }

  /** The type code of an array for such items: that of the last type which fits, for ints. */
  int typeCode(int asked) {
    return switch (code < FLOAT ? size() : 0) {
      case 1 -> isSigned() ? 'b' : 'B';
      case 2 -> isSigned() ? 'h' : 'H';
      case 4 -> isSigned() ? 'i' : 'I';
      case 8 -> isSigned() ? 'q' : 'Q';
      default -> asked;
    };
  }

  /** The items that bytes stand for: a list of numbers, or a str. */
  Object read(byte[] bytes) {
    int size = size();
    if (bytes.length % size != 0) {
      throw Errors.valueError("string length not a multiple of item size");
    }
    int order = isBig() ? 1 : -1;
    if (code >= UTF32) {
      return Utf32.decode(bytes, 0, "utf-32", "strict", order, true).text();
    }
    if (code >= UTF16) {
      return Utf16.decode(bytes, 0, "utf-16", "strict", order, true).text();
    }
    PyList items = new PyList();
    for (int at = 0; at < bytes.length; at += size) {
      items.add(number(bits(bytes, at, size)));
    }
    return items;
  }

  private long bits(byte[] bytes, int at, int size) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits = bits << 8 | bytes[isBig() ? at + i : at + size - 1 - i] & 0xff;
    }
    return bits;
  }

  private Object number(long bits) {
    if (code >= DOUBLE) {
      return Double.longBitsToDouble(bits);
    }
    if (code >= FLOAT) {
      return (double) Float.intBitsToFloat((int) bits);
    }
    int unused = 64 - size() * 8;
    if (isSigned()) {
      return bits << unused >> unused;
    }
    return bits >= 0 ? bits : Ints.normal(new BigInteger(Long.toUnsignedString(bits)));
  }
}
