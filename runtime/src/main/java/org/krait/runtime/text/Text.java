package org.krait.runtime.text;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;

/** The characters of a str: reading, cutting, joining and comparing. */
public final class Text {
  /** The strings of one character that were asked for, null for others. */
  private static final String[] LATIN_1 = new String[256];

  private Text() {}

  /** The number of characters. */
  public static int length(Object s) {
    return s instanceof String t ? t.length() : ((PyStr) s).length();
  }

  /** The character at an index. */
  public static int at(Object s, int index) {
    return s instanceof String t ? t.charAt(index) : ((PyStr) s).codePointAt(index);
  }

  /** The str of one character. */
  public static Object character(int codePoint) {
    if (codePoint < 256) {
      String known = LATIN_1[codePoint];
      return known != null ? known : latin1(codePoint);
    }
    return codePoint > 0xFFFF ? PyStr.of(new int[] {codePoint}) : String.valueOf((char) codePoint);
  }

  private static String latin1(int codePoint) {
    String made = String.valueOf((char) codePoint).intern();
    LATIN_1[codePoint] = made;
    return made;
  }

  /** The characters {@code from} to {@code to}. */
  public static Object slice(Object s, int from, int to) {
    if (s instanceof String t) {
      return to - from == 1 ? character(t.charAt(from)) : t.substring(from, to);
    }
    PyStr wide = (PyStr) s;
    if (from == 0 && to == wide.length()) {
      return PyStr.exact(s);
    }
    int[] part = new int[to - from];
    for (int i = 0; i < part.length; i++) {
      part[i] = wide.codePointAt(from + i);
    }
    return PyStr.of(part);
  }

  /** Every {@code step}-th character from {@code start} on, {@code count} of them. */
  public static Object slice(Object s, int start, int step, int count) {
    if (s instanceof String t) {
      char[] chars = new char[count];
      for (int i = 0, at = start; i < count; i++, at += step) {
        chars[i] = t.charAt(at);
      }
      return new String(chars);
    }
    int[] part = new int[count];
    for (int i = 0, at = start; i < count; i++, at += step) {
      part[i] = at(s, at);
    }
    return PyStr.of(part);
  }

  public static Object concat(Object a, Object b) {
    if (a instanceof String s && b instanceof String t) {
      if ((long) s.length() + t.length() > Integer.MAX_VALUE - 8) {
        throw Errors.overflowError("strings are too large to concat");
      }
      return s.concat(t);
    }
    if (length(b) == 0) {
      return a;
    }
    return length(a) == 0 ? b : new TextBuilder().append(a).append(b).build();
  }

  /** The str {@code times} over. */
  public static Object repeat(Object s, long times) {
    int length = length(s);
    if (times <= 0 || length == 0) {
      return "";
    }
    if (times == 1) {
      return s;
    }
    if (times > Long.MAX_VALUE / length) {
      throw Errors.overflowError("repeated string is too long");
    }
    if (times > (Integer.MAX_VALUE - 8) / length) {
      throw Errors.memoryError();
    }
    if (s instanceof String t) {
      return t.repeat((int) times);
    }
    int[] all = new int[length * (int) times];
    for (int i = 0; i < all.length; i++) {
      all[i] = at(s, i % length);
    }
    return PyStr.of(all);
  }

  public static boolean equal(Object a, Object b) {
    if (a instanceof String s && b instanceof String t) {
      return s.equals(t);
    }
    int length = length(a);
    return length == length(b) && startsAt(a, b, 0);
  }

  /** Negative, zero or positive as {@code a} sorts before, with or after {@code b}. */
  public static int compare(Object a, Object b) {
    if (a instanceof String s && b instanceof String t) {
      return s.compareTo(t);
    }
    int common = Math.min(length(a), length(b));
    for (int i = 0; i < common; i++) {
      int difference = at(a, i) - at(b, i);
      if (difference != 0) {
        return difference;
      }
    }
    return length(a) - length(b);
  }

  /** Whether {@code part} stands in {@code s} at an index, which is within {@code s}. */
  public static boolean startsAt(Object s, Object part, int index) {
    if (s instanceof String t && part instanceof String p) {
      return t.startsWith(p, index);
    }
    int length = length(part);
    if (index + length > length(s)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (at(s, index + i) != at(part, i)) {
        return false;
      }
    }
    return true;
  }

  /** The code points in an array of their own. */
  public static int[] codePoints(Object s) {
    int[] all = new int[length(s)];
    for (int i = 0; i < all.length; i++) {
      all[i] = at(s, i);
    }
    return all;
  }

  public static boolean isAscii(Object s) {
    for (int i = 0; i < length(s); i++) {
      if (at(s, i) > 127) {
        return false;
      }
    }
    return true;
  }
}
