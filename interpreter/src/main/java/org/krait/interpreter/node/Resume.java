package org.krait.interpreter.node;

/** The resume registers of statements that may or may not have a yield inside. */
public final class Resume {
  private Resume() {}

  /** Where the statement was, 0 at first; the register is 0 again. */
  public static int take(Frame f, int register) {
    if (register < 0) {
      return 0;
    }
    int[] registers = ((GeneratorFrame) f).registers;
    int at = registers[register];
    registers[register] = 0;
    return at;
  }

  /** Notes where the statement is, if it is suspended; the status. */
  public static int note(Frame f, int register, int at, int status) {
    if (status == StmtNode.YIELD) {
      ((GeneratorFrame) f).registers[register] = at;
    }
    return status;
  }

  /** Whether the statement begins, rather than goes on after a yield. */
  public static boolean begins(Frame f, int register) {
    return register < 0 || !((GeneratorFrame) f).resuming;
  }
}
