package org.krait.runtime.text;

import org.krait.runtime.error.Errors;

/** Filling strs up to a width. */
public final class Padding {
  private Padding() {}

  /** The str with {@code left} and {@code right} fill characters around it. */
  public static Object pad(Object s, long left, long right, int fill) {
    if (left <= 0 && right <= 0) {
      return s;
    }
    if (left + right + Text.length(s) > Integer.MAX_VALUE - 8) {
      throw Errors.overflowError("padded string is too long");
    }
    return new TextBuilder(Text.length(s) + (int) (left + right))
        .repeat(fill, (int) left)
        .append(s)
        .repeat(fill, (int) right)
        .build();
  }

  public static Object left(Object s, long width, int fill) {
    return pad(s, 0, width - Text.length(s), fill);
  }

  public static Object right(Object s, long width, int fill) {
    return pad(s, width - Text.length(s), 0, fill);
  }

  public static Object center(Object s, long width, int fill) {
    long margin = width - Text.length(s);
    if (margin <= 0) {
      return s;
    }
    long left = margin / 2 + (margin & width & 1);
    return pad(s, left, margin - left, fill);
  }

  /** The str filled with zeros after its sign. */
  public static Object zeros(Object s, long width) {
    long fill = width - Text.length(s);
    if (fill <= 0) {
      return s;
    }
    boolean signed = Text.length(s) > 0 && (Text.at(s, 0) == '+' || Text.at(s, 0) == '-');
    if (!signed) {
      return pad(s, fill, 0, '0');
    }
    Object rest = pad(Text.slice(s, 1, Text.length(s)), fill, 0, '0');
    return Text.concat(Text.slice(s, 0, 1), rest);
  }

  /** The str with each tab replaced by spaces up to the next multiple of {@code size}. */
  // CPython: unicodeobject.c unicode_expandtabs_impl
  public static Object expandTabs(Object s, int size) {
    TextBuilder out = new TextBuilder(Text.length(s));
    long column = 0;
    for (int i = 0; i < Text.length(s); i++) {
      int c = Text.at(s, i);
      if (c == '\t') {
        if (size > 0) {
          int spaces = (int) (size - column % size);
          column += spaces;
          if (out.length() > Integer.MAX_VALUE - 8 - spaces) {
            throw Errors.overflowError("new string is too long");
          }
          out.repeat(' ', spaces);
        }
      } else {
        column = c == '\n' || c == '\r' ? 0 : column + 1;
        out.append(c);
      }
    }
    return out.build();
  }
}
