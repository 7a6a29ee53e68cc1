package org.krait.syntax;

import java.util.Arrays;

/**
 * The value of a string with at least one character beyond U+FFFF, as code points. A string without
 * one is a Java {@code String} whose every {@code char} is a code point (a lone surrogate is
 * itself).
 */
public record AstralString(int[] codePoints) {
  /** The string of these code points in its one representation: String or AstralString. */
  public static Object of(int[] codePoints) {
    char[] chars = new char[codePoints.length];
    for (int i = 0; i < chars.length; i++) {
      if (codePoints[i] > 0xFFFF) {
        return new AstralString(codePoints);
      }
      chars[i] = (char) codePoints[i];
    }
    return new String(chars);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AstralString s && Arrays.equals(codePoints, s.codePoints);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codePoints);
  }
}
