package org.krait.lower.binary;

/** The bytes that say which constant follows. */
final class ConstantTags {
  static final int NONE = 0;
  static final int ELLIPSIS = 1;
  static final int FALSE = 2;
  static final int TRUE = 3;
  static final int SMALL_INTEGER = 4;
  static final int INTEGER = 5;
  static final int BIG_INTEGER = 6;
  static final int FLOAT = 7;
  static final int IMAGINARY = 8;
  static final int COMPLEX = 9;
  static final int STRING = 10;
  static final int ASTRAL_STRING = 11;
  static final int BYTES = 12;
  static final int TUPLE = 13;
  static final int FROZENSET = 14;
  static final int SLICE = 15;
  static final int CODE = 16;

  private ConstantTags() {}
}
