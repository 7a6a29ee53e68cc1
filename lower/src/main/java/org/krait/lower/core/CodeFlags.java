package org.krait.lower.core;

/** The bits of {@code co_flags}, with CPython's names and values. */
public final class CodeFlags {
  public static final int CO_OPTIMIZED = 0x0001;
  public static final int CO_NEWLOCALS = 0x0002;
  public static final int CO_VARARGS = 0x0004;
  public static final int CO_VARKEYWORDS = 0x0008;
  public static final int CO_NESTED = 0x0010;
  public static final int CO_GENERATOR = 0x0020;
  public static final int CO_COROUTINE = 0x0080;
  public static final int CO_ITERABLE_COROUTINE = 0x0100;
  public static final int CO_ASYNC_GENERATOR = 0x0200;
  public static final int CO_FUTURE_DIVISION = 0x20000;
  public static final int CO_FUTURE_ABSOLUTE_IMPORT = 0x40000;
  public static final int CO_FUTURE_WITH_STATEMENT = 0x80000;
  public static final int CO_FUTURE_PRINT_FUNCTION = 0x100000;
  public static final int CO_FUTURE_UNICODE_LITERALS = 0x200000;
  public static final int CO_FUTURE_BARRY_AS_BDFL = 0x400000;
  public static final int CO_FUTURE_GENERATOR_STOP = 0x800000;
  public static final int CO_FUTURE_ANNOTATIONS = 0x1000000;
  public static final int CO_NO_MONITORING_EVENTS = 0x2000000;
  public static final int CO_HAS_DOCSTRING = 0x4000000;
  public static final int CO_METHOD = 0x8000000;

  /** All the {@code CO_FUTURE_} bits. */
  public static final int FUTURE_MASK =
      CO_FUTURE_DIVISION
          | CO_FUTURE_ABSOLUTE_IMPORT
          | CO_FUTURE_WITH_STATEMENT
          | CO_FUTURE_PRINT_FUNCTION
          | CO_FUTURE_UNICODE_LITERALS
          | CO_FUTURE_BARRY_AS_BDFL
          | CO_FUTURE_GENERATOR_STOP
          | CO_FUTURE_ANNOTATIONS;

  /** The bits that make a call return a suspended generator, coroutine or async generator. */
  public static final int RESUMABLE_MASK = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR;

  private CodeFlags() {}
}
