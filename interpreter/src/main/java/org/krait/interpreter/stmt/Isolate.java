package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;

/** An inlined comprehension: its variables are its own, and those they hide come back after. */
public final class Isolate extends StmtNode {
  private final int[] slots;
  private final int[] cells;
  private final int[] saved;
  private final StmtNode body;
  private final int line;
  private final boolean told;
  private final int resume;

  /**
   * In trees that are traced, the body ends on a line, which is told of, or not, and so does an
   * exception that leaves it; 0 in others.
   */
  public Isolate(
      int[] slots, int[] cells, int[] saved, StmtNode body, int line, boolean told, int resume) {
    super(0);
    this.line = line;
    this.told = told;
    this.slots = slots;
    this.cells = cells;
    this.saved = saved;
    this.body = body;
    this.resume = resume;
  }

  @Override
  public int execute(Frame f) {
    if (Resume.take(f, resume) == 0) {
      save(f);
    }
    int status = NEXT;
    try {
      status = body.execute(f);
      if (f.traced && line > 0 && status == NEXT) {
        f.reach(line, told);
      }
      return Resume.note(f, resume, 1, status);
    } catch (PyException e) {
      throw f.traced && line > 0 ? leaving(e, f) : e;
    } finally {
      if (status != YIELD) {
        restore(f);
      }
    }
  }

  /** An exception that a handler has been told of, which gives back and raises it again. */
  private PyException leaving(PyException e, Frame f) {
    PyBaseException raised = Unwinding.arrive(e, f, f.thread);
    f.handleTraced(raised, line);
    return Unwinding.again(raised, f);
  }

  private void save(Frame f) {
    for (int i = 0; i < slots.length; i++) {
      f.slots[saved[i]] = f.slots[slots[i]];
      f.slots[slots[i]] = null;
    }
    for (int i = 0; i < cells.length; i++) {
      f.slots[saved[slots.length + i]] = f.cells[cells[i]];
      f.cells[cells[i]] = new PyCell();
    }
  }

  private void restore(Frame f) {
    for (int i = 0; i < slots.length; i++) {
      f.slots[slots[i]] = f.slots[saved[i]];
      f.slots[saved[i]] = null;
    }
    for (int i = 0; i < cells.length; i++) {
      f.cells[cells[i]] = (PyCell) f.slots[saved[slots.length + i]];
      f.slots[saved[slots.length + i]] = null;
    }
  }
}
