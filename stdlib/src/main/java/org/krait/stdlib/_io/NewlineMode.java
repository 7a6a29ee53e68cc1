package org.krait.stdlib._io;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Search;
import org.krait.runtime.text.Text;

/**
 * The {@code newline} argument of text streams.
 *
 * @param text what was given, null for None
 */
record NewlineMode(@Nullable String text) {
  static final NewlineMode UNIVERSAL = new NewlineMode(null);

  static NewlineMode of(Object newline, String function) {
    if (newline == PySingleton.NONE) {
      return UNIVERSAL;
    }
    if (!PyStr.isStr(newline)) {
      throw Errors.typeError(
          function + "argument 'newline' must be str or None, not " + Types.of(newline).fullName());
    }
    String text = newline.toString();
    return switch (text) {
      case "", "\n", "\r", "\r\n" -> new NewlineMode(text);
      default -> throw Errors.valueError("illegal newline value: " + text);
    };
  }

  /** The argument of {@code StringIO}, whose errors have words of their own. */
  // CPython: stringio.c _io_StringIO___init___impl
  static NewlineMode ofStringIo(Object newline) {
    if (newline != PySingleton.NONE && !PyStr.isStr(newline)) {
      throw Errors.typeError("newline must be str or None, not " + Types.of(newline).fullName());
    }
    return switch (newline == PySingleton.NONE ? "" : newline.toString()) {
      case "", "\n", "\r", "\r\n" -> of(newline, "");
      default ->
          throw Errors.valueError("illegal newline value: " + Representation.javaRepr(newline));
    };
  }

  /** Whether all three line ends are recognized. */
  boolean isUniversal() {
    return text == null || text.isEmpty();
  }

  /** Whether all line ends are read as {@code \n}. */
  boolean translates() {
    return text == null;
  }

  /** What {@code \n} is written as, or null for itself. */
  @Nullable String written() {
    return text == null || text.isEmpty() || text.equals("\n") ? null : text;
  }

  /** Whether a line's end may begin with this last character of a chunk. */
  boolean isSplit(int last) {
    return last == '\r' && text != null && text.length() == 2;
  }

  /** The index after the end of the line that begins at {@code from}, or -1. */
  int end(Object s, int from) {
    if (text == null) {
      return after(s, "\n", from);
    }
    return text.isEmpty() ? universalEnd(s, from) : after(s, text, from);
  }

  private static int after(Object s, String end, int from) {
    int i = Search.first(s, end, from, Text.length(s));
    return i < 0 ? -1 : i + end.length();
  }

  private static int universalEnd(Object s, int from) {
    int length = Text.length(s);
    for (int i = from; i < length; i++) {
      int c = Text.at(s, i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < length && Text.at(s, i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }
}
