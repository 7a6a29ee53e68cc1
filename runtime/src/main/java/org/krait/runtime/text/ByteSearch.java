package org.krait.runtime.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finding, counting, replacing and splitting in bytes. A negative limit is none. */
// CPython: stringlib/fastsearch.h, stringlib/split.h
public final class ByteSearch {
  private ByteSearch() {}

  /** The first index of {@code part} that lies within {@code from} and {@code to}, or -1. */
  public static int first(byte[] s, byte[] part, int from, int to) {
    if (to - from < part.length) {
      return -1;
    }
    if (part.length == 0) {
      return from;
    }
    if (LinearSearch.pays(part.length, to - from)) {
      return linear(s, part).first(part.length, from, to);
    }
    byte head = part[0];
    for (int i = from; i <= to - part.length; i++) {
      if (s[i] == head && startsAt(s, part, i)) {
        return i;
      }
    }
    return -1;
  }

  private static LinearSearch linear(byte[] s, byte[] part) {
    return new LinearSearch() {
      @Override
      int text(int index) {
        return s[index];
      }

      @Override
      int part(int index) {
        return part[index];
      }
    };
  }

  /** The last index of {@code part} that lies within {@code from} and {@code to}, or -1. */
  public static int last(byte[] s, byte[] part, int from, int to) {
    for (int i = to - part.length; i >= from; i--) {
      if (startsAt(s, part, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code part} stands at an index. */
  public static boolean startsAt(byte[] s, byte[] part, int index) {
    return index >= 0
        && index + part.length <= s.length
        && Arrays.equals(s, index, index + part.length, part, 0, part.length);
  }

  /** How often {@code part} occurs without overlap. */
  public static int count(byte[] s, byte[] part, int from, int to) {
    if (part.length == 0) {
      return to >= from ? to - from + 1 : 0;
    }
    int count = 0;
    for (int at = first(s, part, from, to); at >= 0; at = first(s, part, at + part.length, to)) {
      count++;
    }
    return count;
  }

  /** The bytes with the first {@code limit} occurrences replaced. */
  public static byte[] replace(byte[] s, byte[] old, byte[] replacement, int limit) {
    List<byte[]> parts = old.length == 0 ? singly(s, limit) : at(s, old, limit);
    return parts.size() == 1 ? s : join(replacement, parts);
  }

  /** Cuts before each byte and after the last, so that the pieces around the cuts can be joined. */
  private static List<byte[]> singly(byte[] s, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int cuts = limit < 0 ? s.length + 1 : Math.min(limit, s.length + 1);
    int done = 0;
    for (int i = 0; i < cuts; i++) {
      parts.add(Arrays.copyOfRange(s, done, i));
      done = i;
    }
    parts.add(Arrays.copyOfRange(s, done, s.length));
    return parts;
  }

  /** All parts with a separator between them. */
  public static byte[] join(byte[] separator, List<byte[]> parts) {
    long size = (long) separator.length * Math.max(0, parts.size() - 1);
    for (byte[] part : parts) {
      size += part.length;
    }
    byte[] all = new byte[Math.toIntExact(size)];
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        System.arraycopy(separator, 0, all, at, separator.length);
        at += separator.length;
      }
      byte[] part = parts.get(i);
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** The parts between occurrences of a separator, which is not empty. */
  public static List<byte[]> at(byte[] s, byte[] separator, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int done = 0;
    int at = first(s, separator, 0, s.length);
    for (int left = limit; at >= 0 && left != 0; left--) {
      parts.add(Arrays.copyOfRange(s, done, at));
      done = at + separator.length;
      at = first(s, separator, done, s.length);
    }
    parts.add(Arrays.copyOfRange(s, done, s.length));
    return parts;
  }

  /** The parts between occurrences of a separator, cut from the right. */
  public static List<byte[]> fromRight(byte[] s, byte[] separator, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int end = s.length;
    int at = last(s, separator, 0, end);
    for (int left = limit; at >= 0 && left != 0; left--) {
      parts.add(Arrays.copyOfRange(s, at + separator.length, end));
      end = at;
      at = last(s, separator, 0, end);
    }
    parts.add(Arrays.copyOfRange(s, 0, end));
    Collections.reverse(parts);
    return parts;
  }

  /** The parts between runs of whitespace. */
  public static List<byte[]> atSpaces(byte[] s, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int at = skipSpaces(s, 0);
    for (int left = limit; at < s.length && left != 0; left--) {
      int end = at;
      while (end < s.length && !AsciiCase.isSpace(s[end])) {
        end++;
      }
      parts.add(Arrays.copyOfRange(s, at, end));
      at = skipSpaces(s, end);
    }
    if (at < s.length) {
      parts.add(Arrays.copyOfRange(s, at, s.length));
    }
    return parts;
  }

  private static int skipSpaces(byte[] s, int from) {
    int at = from;
    while (at < s.length && AsciiCase.isSpace(s[at])) {
      at++;
    }
    return at;
  }

  /** The parts between runs of whitespace, cut from the right. */
  public static List<byte[]> atSpacesFromRight(byte[] s, int limit) {
    List<byte[]> parts = new ArrayList<>();
    int end = skipSpacesBack(s, s.length);
    for (int left = limit; end > 0 && left != 0; left--) {
      int start = end;
      while (start > 0 && !AsciiCase.isSpace(s[start - 1])) {
        start--;
      }
      parts.add(Arrays.copyOfRange(s, start, end));
      end = skipSpacesBack(s, start);
    }
    if (end > 0) {
      parts.add(Arrays.copyOfRange(s, 0, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  private static int skipSpacesBack(byte[] s, int from) {
    int end = from;
    while (end > 0 && AsciiCase.isSpace(s[end - 1])) {
      end--;
    }
    return end;
  }

  /** The lines, with their ends if asked for. */
  public static List<byte[]> lines(byte[] s, boolean keepEnds) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    while (start < s.length) {
      int end = start;
      while (end < s.length && s[end] != '\n' && s[end] != '\r') {
        end++;
      }
      int next = end;
      if (end < s.length) {
        boolean pair = s[end] == '\r' && end + 1 < s.length && s[end + 1] == '\n';
        next = end + (pair ? 2 : 1);
      }
      lines.add(Arrays.copyOfRange(s, start, keepEnds ? next : end));
      start = next;
    }
    return lines;
  }
}
