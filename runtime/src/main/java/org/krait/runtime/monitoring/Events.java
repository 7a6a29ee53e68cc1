package org.krait.runtime.monitoring;

/** The events of {@code sys.monitoring} by number; a set of them has a bit for each. */
// CPython: pycore_instruments.h
public final class Events {
  public static final int PY_START = 0;
  public static final int PY_RESUME = 1;
  public static final int PY_RETURN = 2;
  public static final int PY_YIELD = 3;
  public static final int CALL = 4;
  public static final int LINE = 5;
  public static final int INSTRUCTION = 6;
  public static final int JUMP = 7;
  public static final int BRANCH_LEFT = 8;
  public static final int BRANCH_RIGHT = 9;
  public static final int STOP_ITERATION = 10;
  public static final int RAISE = 11;
  public static final int EXCEPTION_HANDLED = 12;
  public static final int PY_UNWIND = 13;
  public static final int PY_THROW = 14;
  public static final int RERAISE = 15;
  public static final int C_RETURN = 16;
  public static final int C_RAISE = 17;
  public static final int BRANCH = 18;

  /** Events below this happen at places of a code object and can be wanted of one code. */
  public static final int LOCAL = 11;

  /** Events below this can be in a set. */
  public static final int COUNT = 19;

  /** Those that come with CALL and not alone. */
  public static final int WITH_CALL = 1 << C_RETURN | 1 << C_RAISE;

  private static final String[] NAMES = {
    "PY_START",
    "PY_RESUME",
    "PY_RETURN",
    "PY_YIELD",
    "CALL",
    "LINE",
    "INSTRUCTION",
    "JUMP",
    "BRANCH_LEFT",
    "BRANCH_RIGHT",
    "STOP_ITERATION",
    "RAISE",
    "EXCEPTION_HANDLED",
    "PY_UNWIND",
    "PY_THROW",
    "RERAISE",
    "C_RETURN",
    "C_RAISE",
    "BRANCH"
  };

  private Events() {}

  /** The names of all events, in their order. */
  public static String[] names() {
    return NAMES.clone();
  }

  /** The event of a branch's other way. */
  static int otherWay(int event) {
    return event == BRANCH_LEFT ? BRANCH_RIGHT : BRANCH_LEFT;
  }

  /** What an event is to whoever sets {@code f_lineno} meanwhile. */
  // CPython: frameobject.c frame_lineno_set_impl
  static String kind(int event) {
    return switch (event) {
      case LINE, JUMP, BRANCH_LEFT, BRANCH_RIGHT -> "line";
      case PY_YIELD -> "yield";
      case PY_START -> "call";
      case CALL, C_RETURN -> "during call";
      default -> "other";
    };
  }

  static String name(int event) {
    return NAMES[event];
  }
}
