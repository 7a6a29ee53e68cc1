package org.krait.syntax;

/** The constants that exist once: {@code None} and {@code ...}. */
public enum Singleton {
  NONE,
  ELLIPSIS
}
