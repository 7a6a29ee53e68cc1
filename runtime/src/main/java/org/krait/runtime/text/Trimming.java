package org.krait.runtime.text;

import org.jspecify.annotations.Nullable;

/** Taking characters off the ends of strs. */
public final class Trimming {
  private Trimming() {}

  /** The str without the characters of {@code set} (null: whitespace) at the sides asked for. */
  public static Object strip(Object s, @Nullable Object set, boolean left, boolean right) {
    int length = Text.length(s);
    int start = 0;
    if (left) {
      while (start < length && isIn(set, Text.at(s, start))) {
        start++;
      }
    }
    int end = length;
    if (right) {
      while (end > start && isIn(set, Text.at(s, end - 1))) {
        end--;
      }
    }
    return start == 0 && end == length ? s : Text.slice(s, start, end);
  }

  /** The end of what stands before the whitespace at the end, not before {@code start}. */
  static int end(Object s, int start) {
    int end = Text.length(s);
    while (end > start && Characters.isSpace(Text.at(s, end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isIn(@Nullable Object set, int c) {
    if (set == null) {
      return Characters.isSpace(c);
    }
    for (int i = 0; i < Text.length(set); i++) {
      if (Text.at(set, i) == c) {
        return true;
      }
    }
    return false;
  }
}
