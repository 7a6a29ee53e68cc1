package org.krait.runtime.text;

/** Finding, counting and replacing strs in strs. */
public final class Search {
  private Search() {}

  /** The first index of {@code part} that lies within {@code from} and {@code to}, or -1. */
  public static int first(Object s, Object part, int from, int to) {
    int length = Text.length(part);
    if (to - from < length) {
      return -1;
    }
    if (LinearSearch.pays(length, to - from)) {
      return linear(s, part).first(length, from, to);
    }
    if (s instanceof String t) {
      return part instanceof String p ? t.indexOf(p, from, to) : -1;
    }
    if (length == 0) {
      return from;
    }
    int head = Text.at(part, 0);
    for (int i = from; i <= to - length; i++) {
      if (Text.at(s, i) == head && Text.startsAt(s, part, i)) {
        return i;
      }
    }
    return -1;
  }

  private static LinearSearch linear(Object s, Object part) {
    return new LinearSearch() {
      @Override
      int text(int index) {
        return Text.at(s, index);
      }

      @Override
      int part(int index) {
        return Text.at(part, index);
      }
    };
  }

  /** The last index of {@code part} that lies within {@code from} and {@code to}, or -1. */
  public static int last(Object s, Object part, int from, int to) {
    int length = Text.length(part);
    if (to - from < length) {
      return -1;
    }
    if (s instanceof String t) {
      int at = part instanceof String p ? t.lastIndexOf(p, to - length) : -1;
      return at >= from ? at : -1;
    }
    for (int i = to - length; i >= from; i--) {
      if (Text.startsAt(s, part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** How often {@code part} occurs without overlap. */
  public static int count(Object s, Object part, int from, int to) {
    int length = Text.length(part);
    if (length == 0) {
      return to >= from ? to - from + 1 : 0;
    }
    if (length == 1 && s instanceof String t && part instanceof String p) {
      return count(t, p.charAt(0), from, to);
    }
    int count = 0;
    for (int at = first(s, part, from, to); at >= 0; at = first(s, part, at + length, to)) {
      count++;
    }
    return count;
  }

  private static int count(String s, char c, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (s.charAt(i) == c) {
        count++;
      }
    }
    return count;
  }

  /** The str with the first {@code limit} occurrences replaced (all, if negative). */
  // CPython: unicodeobject.c replace
  public static Object replace(Object s, Object old, Object replacement, long limit) {
    if (limit == 0 || Text.length(old) > Text.length(s)) {
      return s;
    }
    if (Text.length(old) == 0) {
      return interleave(s, replacement, limit);
    }
    if (limit < 0
        && s instanceof String t
        && old instanceof String o
        && replacement instanceof String r) {
      return t.replace(o, r);
    }
    return replaceSome(s, old, replacement, limit);
  }

  private static Object replaceSome(Object s, Object old, Object replacement, long limit) {
    int end = Text.length(s);
    int at = first(s, old, 0, end);
    if (at < 0) {
      return s;
    }
    TextBuilder out = new TextBuilder(end);
    int done = 0;
    for (long left = limit; at >= 0 && left != 0; left--) {
      out.append(s, done, at).append(replacement);
      done = at + Text.length(old);
      at = first(s, old, done, end);
    }
    return out.append(s, done, end).build();
  }

  /** Puts {@code replacement} before each character and at the end, at most {@code limit} times. */
  private static Object interleave(Object s, Object replacement, long limit) {
    int length = Text.length(s);
    TextBuilder out = new TextBuilder(length * 2);
    long left = limit;
    for (int i = 0; i <= length; i++) {
      if (left-- != 0) {
        out.append(replacement);
      } else {
        return out.append(s, i, length).build();
      }
      if (i < length) {
        out.append(Text.at(s, i));
      }
    }
    return out.build();
  }
}
