package org.krait.stdlib._sre;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Text;

/** What a pattern is matched against: a str, or bytes as their Latin-1 text. */
final class Subject {
  private final Object object;
  private final @Nullable String narrow;
  private final @Nullable PyStr wide;
  private final boolean bytes;
  private final int length;

  private Subject(Object object, Object text, boolean bytes) {
    this.object = object;
    this.narrow = text instanceof String s ? s : null;
    this.wide = text instanceof PyStr s ? s : null;
    this.bytes = bytes;
    this.length = Text.length(text);
  }

  /** The subject that an object is. */
  static Subject of(Object o) {
    if (PyStr.isStr(o)) {
      return new Subject(o, PyStr.exact(o), false);
    }
    byte[] content = Buffers.bytesOrNull(o);
    if (content == null) {
      throw Errors.typeError(
          "expected string or bytes-like object, got '" + Types.of(o).fullName() + "'");
    }
    String text = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
    return new Subject(o, text, true);
  }

  /** The object as it was given. */
  Object object() {
    return object;
  }

  boolean isBytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** The character at an index. */
  int at(int index) {
    return narrow != null ? narrow.charAt(index) : wide.codePointAt(index);
  }

  /** The first index of a character that is not before {@code from}, or -1. */
  int indexOf(int c, int from, int to) {
    if (narrow != null) {
      return c > 0xffff ? -1 : narrow.indexOf((char) c, from, to);
    }
    for (int i = from; i < to; i++) {
      if (wide.codePointAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The first index of a character that a test refuses, or {@code to}. */
  int skip(CharTest test, int from, int to) {
    if (test instanceof CharTable table && narrow != null) {
      return table.find(narrow, from, to, false);
    }
    if (test instanceof CharTest.AnyAll) {
      return to;
    }
    if (test instanceof CharTest.Any || test instanceof CharTest.NotLiteral) {
      int refused = test instanceof CharTest.NotLiteral not ? not.character() : '\n';
      int found = indexOf(refused, from, to);
      return found < 0 ? to : found;
    }
    int i = from;
    while (i < to && test.matches(at(i))) {
      i++;
    }
    return i;
  }

  /** The first index of a character that passes a test, or {@code to}. */
  int find(CharTest test, int from, int to) {
    if (test instanceof CharTable table && narrow != null) {
      return table.find(narrow, from, to, true);
    }
    int i = from;
    while (i < to && !test.matches(at(i))) {
      i++;
    }
    return i;
  }

  /** The first index of some characters that lie within {@code from} and {@code to}, or -1. */
  int indexOf(int[] characters, String text, int from, int to) {
    if (narrow != null) {
      return narrow.indexOf(text, from, to);
    }
    for (int i = from; i <= to - characters.length; i++) {
      if (startsAt(characters, text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether some characters stand at an index; {@code text} is the same as a String. */
  boolean startsAt(int[] characters, String text, int index) {
    if (narrow != null) {
      return narrow.startsWith(text, index);
    }
    if (index + characters.length > length) {
      return false;
    }
    for (int i = 0; i < characters.length; i++) {
      if (wide.codePointAt(index + i) != characters[i]) {
        return false;
      }
    }
    return true;
  }

  /** The part {@code from} to {@code to} as a str or bytes object. */
  Object slice(int from, int to) {
    int end = Math.max(from, to);
    if (!bytes) {
      boolean whole = from == 0 && end == length;
      return whole ? PyStr.exact(object) : Text.slice(narrow != null ? narrow : wide, from, end);
    }
    if (from == 0 && end == length && object instanceof PyBytes b && b.type().isBuiltin()) {
      return b;
    }
    return object instanceof PyBytes
        ? PyBytes.ofLatin1(narrow.substring(from, end))
        : now(from, end);
  }

  /** The part {@code from} to {@code to} of the memory as it is now. */
  private PyBytes now(int from, int to) {
    byte[] content = Buffers.bytes(object);
    int end = Math.min(to, content.length);
    return PyBytes.of(Arrays.copyOfRange(content, Math.min(from, end), end));
  }

  /** The empty str or bytes object. */
  Object empty() {
    return bytes ? PyBytes.EMPTY : "";
  }
}
