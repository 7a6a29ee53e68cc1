package org.krait.runtime.number;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** An interpreter's limit on the digits of ints converted from and to text; 0 is none. */
// CPython: longobject.c _PY_LONG_DEFAULT_MAX_STR_DIGITS
public final class DigitsLimit {
  public static final int DEFAULT = 4300;

  /** No limit may be lower, so that shorter texts need no look at it. */
  public static final int THRESHOLD = 640;

  private volatile int digits = DEFAULT;

  /** The limit of an interpreter. */
  public static DigitsLimit of(Interpreter interpreter) {
    DigitsLimit limit = interpreter.state(DigitsLimit.class);
    if (limit == null) {
      limit = new DigitsLimit();
      interpreter.setState(DigitsLimit.class, limit);
    }
    return limit;
  }

  public int digits() {
    return digits;
  }

  public void setDigits(int digits) {
    this.digits = digits;
  }

  private static int current() {
    return of(ThreadState.current().interpreter()).digits;
  }

  /** Checks a text of so many digits before it is parsed. */
  static void checkParsed(int count) {
    if (count > THRESHOLD) {
      int limit = current();
      if (limit > 0 && count > limit) {
        throw Errors.valueError(
            "Exceeds the limit ("
                + limit
                + " digits) for integer string conversion: value has "
                + count
                + " digits; use sys.set_int_max_str_digits() to increase the limit");
      }
    }
  }

  /** Checks the bits of an int before it is printed; what is let through may be printed. */
  static void checkBits(int bits) {
    if (bits > THRESHOLD * 3) {
      int limit = current();
      if (limit > 0 && bits / 4 > limit) {
        throw exceeded(limit);
      }
    }
  }

  /** Checks the digits of a printed int. */
  static void checkPrinted(int count) {
    if (count > THRESHOLD) {
      int limit = current();
      if (limit > 0 && count > limit) {
        throw exceeded(limit);
      }
    }
  }

  private static PyException exceeded(int limit) {
    return Errors.valueError(
        "Exceeds the limit ("
            + limit
            + " digits) for integer string conversion; use sys.set_int_max_str_digits() to"
            + " increase the limit");
  }
}
