package org.krait.runtime.object;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Which strs can be C strings: those that UTF-8 can write, without a null character. */
// CPython: unicodeobject.c PyUnicode_AsUTF8AndSize, and the checks of Argument Clinic
public final class CStrings {
  private CStrings() {}

  /** Throws where a str is no C string. */
  public static void check(String text, Object str) {
    checkSurrogates(text, str);
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
  }

  /** Throws where UTF-8 cannot write a str. */
  public static void checkSurrogates(String text, Object str) {
    int place = 0;
    for (int i = 0; i < text.length(); place++) {
      if (isLoneSurrogate(text, i)) {
        throw unwritable(text, i, str, place);
      }
      i += Character.charCount(text.codePointAt(i));
    }
  }

  private static PyException unwritable(String text, int from, Object str, int place) {
    int end = from + 1;
    while (end < text.length() && isLoneSurrogate(text, end)) {
      end++;
    }
    long start = place;
    return new PyException(
        "UnicodeEncodeError", "utf-8", str, start, start + end - from, "surrogates not allowed");
  }

  private static boolean isLoneSurrogate(String text, int i) {
    int c = text.codePointAt(i);
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
