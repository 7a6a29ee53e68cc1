package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.object.PyCell;

/** An inlined comprehension: its variables are its own, and those they hide come back after. */
public final class Isolate extends StmtNode {
  private final int[] slots;
  private final int[] cells;
  private final int[] saved;
  private final StmtNode body;
  private final int resume;

  public Isolate(int[] slots, int[] cells, int[] saved, StmtNode body, int resume) {
    super(0);
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
      return Resume.note(f, resume, 1, status);
    } finally {
      if (status != YIELD) {
        restore(f);
      }
    }
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
