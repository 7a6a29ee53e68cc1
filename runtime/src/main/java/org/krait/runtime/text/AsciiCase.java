package org.krait.runtime.text;

/** Case and kinds of bytes, which are those of ASCII. */
// CPython: bytes_methods.c
public final class AsciiCase {
  private AsciiCase() {}

  public static boolean isSpace(int b) {
    return b == ' ' || b >= 9 && b <= 13;
  }

  public static boolean isUpper(int b) {
    return b >= 'A' && b <= 'Z';
  }

  public static boolean isLower(int b) {
    return b >= 'a' && b <= 'z';
  }

  public static boolean isAlpha(int b) {
    return isUpper(b) || isLower(b);
  }

  public static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  private static byte toLower(int b) {
    return (byte) (isUpper(b) ? b | 32 : b);
  }

  private static byte toUpper(int b) {
    return (byte) (isLower(b) ? b & ~32 : b);
  }

  public static byte[] lower(byte[] s) {
    byte[] out = new byte[s.length];
    for (int i = 0; i < s.length; i++) {
      out[i] = toLower(s[i]);
    }
    return out;
  }

  public static byte[] upper(byte[] s) {
    byte[] out = new byte[s.length];
    for (int i = 0; i < s.length; i++) {
      out[i] = toUpper(s[i]);
    }
    return out;
  }

  public static byte[] swap(byte[] s) {
    byte[] out = new byte[s.length];
    for (int i = 0; i < s.length; i++) {
      out[i] = isUpper(s[i]) ? toLower(s[i]) : toUpper(s[i]);
    }
    return out;
  }

  public static byte[] capitalize(byte[] s) {
    byte[] out = lower(s);
    if (out.length > 0) {
      out[0] = toUpper(out[0]);
    }
    return out;
  }

  public static byte[] title(byte[] s) {
    byte[] out = new byte[s.length];
    boolean inWord = false;
    for (int i = 0; i < s.length; i++) {
      out[i] = inWord ? toLower(s[i]) : toUpper(s[i]);
      inWord = isAlpha(s[i]);
    }
    return out;
  }

  /** Whether upper case begins words and lower case goes on with them. */
  public static boolean isTitle(byte[] s) {
    boolean cased = false;
    boolean inWord = false;
    for (byte b : s) {
      if (isUpper(b)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        cased = true;
      } else if (isLower(b)) {
        if (!inWord) {
          return false;
        }
        cased = true;
      } else {
        inWord = false;
      }
    }
    return cased;
  }

  /** Whether there are letters and none is of upper case. */
  public static boolean isLower(byte[] s) {
    boolean cased = false;
    for (byte b : s) {
      if (isUpper(b)) {
        return false;
      }
      cased |= isLower(b);
    }
    return cased;
  }

  /** Whether there are letters and none is of lower case. */
  public static boolean isUpper(byte[] s) {
    boolean cased = false;
    for (byte b : s) {
      if (isLower(b)) {
        return false;
      }
      cased |= isUpper(b);
    }
    return cased;
  }
}
