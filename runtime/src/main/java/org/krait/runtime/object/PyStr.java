package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A str that a Java {@code String} cannot be: one with characters beyond U+FFFF, or an instance of
 * a subclass of str.
 *
 * <p>Every other str is a plain {@code String} in which each {@code char} is one character (a lone
 * surrogate is itself).
 */
public class PyStr extends PyInstance {
  private final @Nullable String text;
  private final int @Nullable [] codePoints;

  private PyStr(PyType type, @Nullable String text, int @Nullable [] codePoints) {
    super(type);
    this.text = text;
    this.codePoints = codePoints;
  }

  /** An instance of a subclass, with the value of an exact str. */
  public static PyStr subclass(PyType type, Object value) {
    return value instanceof PyStr s
        ? new PyStr(type, s.text, s.codePoints)
        : new PyStr(type, (String) value, null);
  }

  /** The str of these code points (given away) in its one representation. */
  public static Object of(int[] codePoints) {
    char[] chars = new char[codePoints.length];
    for (int i = 0; i < chars.length; i++) {
      if (codePoints[i] > 0xFFFF) {
        return new PyStr(BuiltinTypes.STR, null, codePoints);
      }
      chars[i] = (char) codePoints[i];
    }
    return new String(chars);
  }

  /** The str of a Java text, in which a surrogate pair is one character. */
  public static Object ofJava(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        return of(text.codePoints().toArray());
      }
    }
    return text;
  }

  /** Whether the object is a str or an instance of a subclass. */
  public static boolean isStr(Object o) {
    return o instanceof String || o instanceof PyStr;
  }

  /** The Java text of any str object. */
  public static String toJava(Object str) {
    return str.toString();
  }

  /** The exact str with the same characters: a String, or a PyStr of type str. */
  public static Object exact(Object str) {
    if (!(str instanceof PyStr s)) {
      return str;
    }
    if (s.text != null) {
      return s.text;
    }
    return s.type() == BuiltinTypes.STR ? s : new PyStr(BuiltinTypes.STR, null, s.codePoints);
  }

  /** The number of characters. */
  public int length() {
    return text != null ? text.length() : codePoints.length;
  }

  /** The character at an index. */
  public int codePointAt(int index) {
    return text != null ? text.charAt(index) : codePoints[index];
  }

  /** The value as a String if all its characters fit in one char each, else null. */
  public @Nullable String basicText() {
    return text;
  }

  @Override
  public String toString() {
    return text != null ? text : new String(codePoints, 0, codePoints.length);
  }
}
