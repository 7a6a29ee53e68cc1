package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;

/**
 * The guards of a body: jumps to where an operation is done on objects. They are numbered, so that
 * a test can have each fail.
 */
final class Guards {
  /** The number of no guard. */
  static final int NONE = -1;

  private final CodeBuilder code;
  private final int failing;
  private int count;

  /** The guards of a body, one of which always fails. */
  Guards(CodeBuilder code, int failing) {
    this.code = code;
    this.failing = failing;
  }

  /** How many there are so far. */
  int count() {
    return count;
  }

  /** Writes what comes before the test of the next guard: nothing, or its failing. */
  void begin(Label slow) {
    if (count++ == failing) {
      code.iconst_1().ifne(slow);
    }
  }

  /** Jumps if the operand is an object. */
  void number(Operand operand, Label slow) {
    if (operand.mayBeObject()) {
      begin(slow);
      code.aload(operand.object()).ifnonnull(slow);
    }
  }
}
