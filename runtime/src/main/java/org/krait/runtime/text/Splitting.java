package org.krait.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cutting strs into parts. A negative limit means as many cuts as possible. */
// CPython: stringlib/split.h
public final class Splitting {
  private Splitting() {}

  /** The parts between runs of whitespace. */
  public static List<Object> atSpaces(Object s, long limit) {
    List<Object> parts = new ArrayList<>();
    int length = Text.length(s);
    int at = skipSpaces(s, 0);
    for (long left = limit; at < length && left != 0; left--) {
      int end = at;
      while (end < length && !Characters.isSpace(Text.at(s, end))) {
        end++;
      }
      parts.add(Text.slice(s, at, end));
      at = skipSpaces(s, end);
    }
    if (at < length) {
      parts.add(Text.slice(s, at, length));
    }
    return parts;
  }

  /** The parts between runs of whitespace, cut from the right. */
  public static List<Object> atSpacesFromRight(Object s, long limit) {
    List<Object> parts = new ArrayList<>();
    int end = Trimming.end(s, 0);
    for (long left = limit; end > 0 && left != 0; left--) {
      int start = end;
      while (start > 0 && !Characters.isSpace(Text.at(s, start - 1))) {
        start--;
      }
      parts.add(Text.slice(s, start, end));
      end = start;
      while (end > 0 && Characters.isSpace(Text.at(s, end - 1))) {
        end--;
      }
    }
    if (end > 0) {
      parts.add(Text.slice(s, 0, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  private static int skipSpaces(Object s, int from) {
    int at = from;
    while (at < Text.length(s) && Characters.isSpace(Text.at(s, at))) {
      at++;
    }
    return at;
  }

  /** The parts between occurrences of a separator, which is not empty. */
  public static List<Object> at(Object s, Object separator, long limit) {
    List<Object> parts = new ArrayList<>();
    int length = Text.length(s);
    int done = 0;
    int at = Search.first(s, separator, 0, length);
    for (long left = limit; at >= 0 && left != 0; left--) {
      parts.add(Text.slice(s, done, at));
      done = at + Text.length(separator);
      at = Search.first(s, separator, done, length);
    }
    parts.add(Text.slice(s, done, length));
    return parts;
  }

  /** The parts between occurrences of a separator, cut from the right. */
  public static List<Object> fromRight(Object s, Object separator, long limit) {
    List<Object> parts = new ArrayList<>();
    int end = Text.length(s);
    int at = Search.last(s, separator, 0, end);
    for (long left = limit; at >= 0 && left != 0; left--) {
      parts.add(Text.slice(s, at + Text.length(separator), end));
      end = at;
      at = Search.last(s, separator, 0, end);
    }
    parts.add(Text.slice(s, 0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** The lines, with their ends if asked for. */
  public static List<Object> lines(Object s, boolean keepEnds) {
    List<Object> lines = new ArrayList<>();
    int length = Text.length(s);
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && !Characters.isLineBreak(Text.at(s, end))) {
        end++;
      }
      int next = end;
      if (end < length) {
        boolean pair = Text.at(s, end) == '\r' && end + 1 < length && Text.at(s, end + 1) == '\n';
        next = end + (pair ? 2 : 1);
      }
      lines.add(Text.slice(s, start, keepEnds ? next : end));
      start = next;
    }
    return lines;
  }
}
