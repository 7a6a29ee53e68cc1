package org.krait.stdlib.marshal;

/** The letters that say what comes next. */
// CPython: marshal.c TYPE_*
final class Tags {
  static final int NULL = '0';
  static final int NONE = 'N';
  static final int FALSE = 'F';
  static final int TRUE = 'T';
  static final int STOP_ITERATION = 'S';
  static final int ELLIPSIS = '.';
  static final int INT = 'i';
  static final int INT64 = 'I';
  static final int LONG = 'l';
  static final int FLOAT_TEXT = 'f';
  static final int FLOAT = 'g';
  static final int COMPLEX_TEXT = 'x';
  static final int COMPLEX = 'y';
  static final int BYTES = 's';
  static final int INTERNED = 't';
  static final int UNICODE = 'u';
  static final int ASCII = 'a';
  static final int ASCII_INTERNED = 'A';
  static final int SHORT_ASCII = 'z';
  static final int SHORT_ASCII_INTERNED = 'Z';
  static final int TUPLE = '(';
  static final int SMALL_TUPLE = ')';
  static final int LIST = '[';
  static final int DICT = '{';
  static final int SET = '<';
  static final int FROZENSET = '>';
  static final int SLICE = ':';
  static final int CODE = 'c';
  static final int REFERENCE = 'r';

  /** Added to a letter: the object may be referred to by number from here on. */
  static final int NUMBERED = 0x80;

  /** How deep containers may stand in each other. */
  static final int DEEPEST = 2000;

  private Tags() {}
}
