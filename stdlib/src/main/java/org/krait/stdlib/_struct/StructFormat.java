package org.krait.stdlib._struct;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A format string taken apart: where each item of the packed bytes is. */
// CPython: _struct.c prepare_s
final class StructFormat {
  private static final long MOST = Integer.MAX_VALUE;

  private final List<StructField> fields = new ArrayList<>();
  private long size;
  private long items;

  private StructFormat() {}

  int size() {
    return (int) size;
  }

  /** How many values are packed. */
  long items() {
    return items;
  }

  List<StructField> fields() {
    return fields;
  }

  static StructFormat parse(String text) {
    if (text.indexOf('\0') >= 0) {
      throw StructError.because("embedded null character");
    }
    StructFormat format = new StructFormat();
    int at = 0;
    boolean aligned = true;
    boolean isNative = true;
    ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    if (!text.isEmpty() && "@=<>!".indexOf(text.charAt(0)) >= 0) {
      char first = text.charAt(at++);
      aligned = first == '@';
      isNative = first == '@';
      order = first == '>' || first == '!' ? ByteOrder.BIG_ENDIAN : order;
    }
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (Character.isWhitespace(c)) {
        continue;
      }
      long count = 1;
      if (c >= '0' && c <= '9') {
        count = c - '0';
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
          count = count * 10 + text.charAt(at++) - '0';
          if (count > Long.MAX_VALUE / 20) {
            throw tooLong();
          }
        }
        if (at == text.length()) {
          throw StructError.because("repeat count given without format specifier");
        }
        c = text.charAt(at++);
      }
      format.add(c, count, order, isNative, aligned);
    }
    return format;
  }

  private static RuntimeException tooLong() {
    return StructError.because("total struct size too long");
  }

  private void add(char code, long count, ByteOrder order, boolean isNative, boolean aligned) {
    int each = size(code, isNative);
    if (aligned) {
      int alignment = alignment(code, each);
      size = (size + alignment - 1) / alignment * alignment;
    }
    long offset = size;
    size += each * count;
    if (size > MOST) {
      throw tooLong();
    }
    if (code == 's' || code == 'p') {
      items++;
      fields.add(new StructField(code, (int) offset, (int) count, 1, order, isNative));
    } else if (code != 'x' && count > 0) {
      items += count;
      fields.add(new StructField(code, (int) offset, each, (int) count, order, isNative));
    }
  }

  private static int size(char code, boolean isNative) {
    return switch (code) {
      case 'x', 'b', 'B', 'c', 's', 'p', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> isNative ? 8 : 4;
      case 'q', 'Q', 'd', 'F' -> 8;
      case 'D' -> 16;
      case 'n', 'N', 'P' -> {
        if (!isNative) {
          throw badCharacter();
        }
        yield 8;
      }
      default -> throw badCharacter();
    };
  }

  private static RuntimeException badCharacter() {
    return StructError.because("bad char in struct format");
  }

  private static int alignment(char code, int size) {
    return switch (code) {
      case 'F' -> 4;
      case 'D' -> 8;
      default -> size;
    };
  }
}
