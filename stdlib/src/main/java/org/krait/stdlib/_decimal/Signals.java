package org.krait.stdlib._decimal;

/** The conditions that operations raise, as bits. */
final class Signals {
  static final int CLAMPED = 1;
  static final int CONVERSION_SYNTAX = 2;
  static final int DIVISION_BY_ZERO = 4;
  static final int DIVISION_IMPOSSIBLE = 8;
  static final int DIVISION_UNDEFINED = 0x10;
  static final int FLOAT_OPERATION = 0x80;
  static final int INEXACT = 0x40;
  static final int INVALID_CONTEXT = 0x20;
  static final int INVALID_OPERATION = 0x100;
  static final int OVERFLOW = 0x400;
  static final int ROUNDED = 0x1000;
  static final int SUBNORMAL = 0x2000;
  static final int UNDERFLOW = 0x4000;

  /** All that the signal InvalidOperation stands for. */
  static final int ANY_INVALID =
      CONVERSION_SYNTAX
          | DIVISION_IMPOSSIBLE
          | DIVISION_UNDEFINED
          | INVALID_CONTEXT
          | INVALID_OPERATION;

  /** The signals in the order in which they are shown, and their names. */
  static final int[] SIGNALS = {
    ANY_INVALID,
    FLOAT_OPERATION,
    DIVISION_BY_ZERO,
    OVERFLOW,
    UNDERFLOW,
    SUBNORMAL,
    INEXACT,
    ROUNDED,
    CLAMPED
  };

  static final String[] NAMES = {
    "InvalidOperation",
    "FloatOperation",
    "DivisionByZero",
    "Overflow",
    "Underflow",
    "Subnormal",
    "Inexact",
    "Rounded",
    "Clamped"
  };

  /** The order in which a context prints its signals. */
  static final int[] PRINTED = {8, 0, 2, 6, 1, 3, 7, 5, 4};

  /** The conditions that InvalidOperation stands for, and their names. */
  static final int[] CONDITIONS = {
    INVALID_OPERATION, CONVERSION_SYNTAX, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INVALID_CONTEXT
  };

  static final String[] CONDITION_NAMES = {
    "InvalidOperation",
    "ConversionSyntax",
    "DivisionImpossible",
    "DivisionUndefined",
    "InvalidContext"
  };

  static final int ALL =
      ANY_INVALID
          | FLOAT_OPERATION
          | DIVISION_BY_ZERO
          | OVERFLOW
          | UNDERFLOW
          | SUBNORMAL
          | INEXACT
          | ROUNDED
          | CLAMPED;

  private Signals() {}
}
