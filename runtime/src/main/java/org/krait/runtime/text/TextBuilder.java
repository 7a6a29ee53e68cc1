package org.krait.runtime.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyStr;

/** Collects characters to a str; it keeps code points only once one needs more than a char. */
public final class TextBuilder {
  private final StringBuilder narrow;
  private int @Nullable [] wide;
  private int size;

  public TextBuilder() {
    this(16);
  }

  public TextBuilder(int capacity) {
    narrow = new StringBuilder(capacity);
  }

  public int length() {
    return wide == null ? narrow.length() : size;
  }

  /** Adds one character. */
  public TextBuilder append(int codePoint) {
    if (wide == null) {
      if (codePoint <= 0xFFFF) {
        narrow.append((char) codePoint);
        return this;
      }
      widen();
    }
    room(1)[size++] = codePoint;
    return this;
  }

  /** Adds a str, or text without characters beyond U+FFFF. */
  public TextBuilder append(Object text) {
    if (wide == null && text instanceof String s) {
      narrow.append(s);
      return this;
    }
    return append(text, 0, Text.length(text));
  }

  /** Adds the digits of an int. */
  public TextBuilder appendDecimal(long value) {
    if (wide == null) {
      narrow.append(value);
      return this;
    }
    return append(Long.toString(value));
  }

  /** Adds a part of a str. */
  public TextBuilder append(Object text, int from, int to) {
    if (wide == null && text instanceof String s) {
      narrow.append(s, from, to);
      return this;
    }
    for (int i = from; i < to; i++) {
      append(Text.at(text, i));
    }
    return this;
  }

  /** Adds a character {@code times} over. */
  public TextBuilder repeat(int codePoint, int times) {
    if (wide == null && codePoint <= 0xFFFF) {
      narrow.repeat(codePoint, Math.max(0, times));
      return this;
    }
    for (int i = 0; i < times; i++) {
      append(codePoint);
    }
    return this;
  }

  /** Gives up all but the first characters. */
  public void truncate(int length) {
    if (wide == null) {
      narrow.setLength(length);
    } else {
      size = length;
    }
  }

  /** The character at an index. */
  public int at(int index) {
    return wide == null ? narrow.charAt(index) : wide[index];
  }

  /** The str of all characters. */
  public Object build() {
    return wide == null ? narrow.toString() : PyStr.of(Arrays.copyOf(wide, size));
  }

  private void widen() {
    size = narrow.length();
    wide = new int[Math.max(16, size * 2)];
    for (int i = 0; i < size; i++) {
      wide[i] = narrow.charAt(i);
    }
  }

  private int[] room(int more) {
    int[] all = wide;
    if (size + more > all.length) {
      all = Arrays.copyOf(all, Math.max(size + more, all.length * 2));
      wide = all;
    }
    return all;
  }
}
