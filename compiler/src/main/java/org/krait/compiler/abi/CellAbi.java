package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** Captured variables. */
public final class CellAbi {
  private static final ClassDesc UNBOUND = function("Unbound");

  public static final RuntimeMethod NEW = RuntimeMethod.ofConstructor(PY_CELL);
  public static final RuntimeMethod NEW_OF = RuntimeMethod.ofConstructor(PY_CELL, OBJECT);
  public static final RuntimeMethod SET = RuntimeMethod.ofVirtual(PY_CELL, "set", VOID, OBJECT);
  public static final RuntimeMethod CONTENTS = RuntimeMethod.ofVirtual(PY_CELL, "contents", OBJECT);
  public static final RuntimeMethod INTEGER = RuntimeMethod.ofVirtual(PY_CELL, "integer", LONG);
  public static final RuntimeMethod REAL = RuntimeMethod.ofVirtual(PY_CELL, "real", DOUBLE);

  public static final RuntimeMethod CHECKED =
      RuntimeMethod.ofStatic(UNBOUND, "checked", OBJECT, PY_CELL, STRING);
  public static final RuntimeMethod FREE_CHECKED =
      RuntimeMethod.ofStatic(UNBOUND, "checkedFree", OBJECT, PY_CELL, STRING);
  public static final RuntimeMethod CHECKED_CONTENTS =
      RuntimeMethod.ofStatic(UNBOUND, "checkedContents", OBJECT, PY_CELL, STRING);
  public static final RuntimeMethod FREE_CHECKED_CONTENTS =
      RuntimeMethod.ofStatic(UNBOUND, "checkedFreeContents", OBJECT, PY_CELL, STRING);

  /** An augmented assignment of a cell whose contents and numbers were read before. */
  public static RuntimeMethod sum(String operation) {
    return RuntimeMethod.ofStatic(
        ops("CellArithmetic"), operation, VOID, PY_CELL, OBJECT, LONG, DOUBLE, OBJECT);
  }

  private CellAbi() {}
}
