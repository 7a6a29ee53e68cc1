package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.function.Unbound;

/** Local variables and temporaries. */
public final class Locals {
  private Locals() {}

  /** The value of a local variable. */
  public static final class Get extends ExprNode {
    private final int slot;
    private final int position;

    public Get(int slot, int position) {
      super(slot, null);
      this.slot = slot;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object value = f.slots[slot];
      if (value == null) {
        throw unbound(f);
      }
      return value;
    }

    private RuntimeException unbound(Frame f) {
      f.position = position;
      return Unbound.local(f.code.heading().varNames()[slot]);
    }
  }

  /** The value of a temporary. */
  public static final class Temp extends ExprNode {
    private final int slot;

    public Temp(int slot) {
      super(slot, null);
      this.slot = slot;
    }

    @Override
    public Object evaluate(Frame f) {
      return f.slots[slot];
    }
  }

  /** The value of a temporary, which is cleared. */
  public static final class Take extends ExprNode {
    private final int slot;

    public Take(int slot) {
      this.slot = slot;
    }

    @Override
    public Object evaluate(Frame f) {
      Object value = f.slots[slot];
      f.slots[slot] = null;
      return value;
    }
  }

  /** Stores a value into a slot and is the value. */
  public static final class Keep extends ExprNode {
    private final int slot;
    private final ExprNode value;

    public Keep(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public Object evaluate(Frame f) {
      return f.slots[slot] = value.value(f);
    }
  }

  /** Runs statements, then is a value. */
  public static final class Do extends ExprNode {
    private final StmtNode body;
    private final ExprNode value;

    public Do(StmtNode body, ExprNode value) {
      this.body = body;
      this.value = value;
    }

    @Override
    public Object evaluate(Frame f) {
      body.execute(f);
      return value.value(f);
    }

    @Override
    public boolean test(Frame f) {
      body.execute(f);
      return value.test(f);
    }
  }
}
