package org.krait.interpreter.stmt;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.function.Unbound;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Namespaces;

/** {@code del}, one node per kind of target. */
public final class Deletions {
  private Deletions() {}

  /** Unbinds a local variable. */
  public static final class Local extends StmtNode {
    private final int slot;
    private final int position;

    public Local(int slot, int line, int position) {
      super(line);
      this.slot = slot;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      if (f.slots[slot] == null) {
        f.position = position;
        throw Unbound.local(f.code.heading().varNames()[slot]);
      }
      f.slots[slot] = null;
      return NEXT;
    }
  }

  /** Unbinds a local variable or temporary, bound or not. */
  public static final class Clear extends StmtNode {
    private final int slot;

    public Clear(int slot) {
      super(0);
      this.slot = slot;
    }

    @Override
    public int execute(Frame f) {
      f.slots[slot] = null;
      return NEXT;
    }
  }

  /** Empties a cell. */
  public static final class Cell extends StmtNode {
    private final int cell;
    private final int position;

    public Cell(int cell, int line, int position) {
      super(line);
      this.cell = cell;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      PyCell c = f.cells[cell];
      if (c.get() == null) {
        f.position = position;
        throw Unbound.cell(f.code.heading(), cell);
      }
      c.set(null);
      return NEXT;
    }
  }

  /** Deletes from the globals. */
  public static final class Global extends StmtNode {
    private final String name;
    private final int position;

    public Global(String name, int line, int position) {
      super(line);
      this.name = name;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.position = position;
      Namespaces.deleteGlobal(f.function.globals(), name);
      return NEXT;
    }
  }

  /** Deletes from the namespace that the code runs in. */
  public static final class Name extends StmtNode {
    private final String name;
    private final int position;

    public Name(String name, int line, int position) {
      super(line);
      this.name = name;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.position = position;
      Namespaces.delete(f.namespace, name);
      return NEXT;
    }
  }

  /** {@code del object.name}. */
  public static final class Attribute extends StmtNode {
    private final ExprNode object;
    private final String name;
    private final int position;

    public Attribute(ExprNode object, String name, int line, int position) {
      super(line);
      this.object = object;
      this.name = name;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = object.value(f);
      f.position = position;
      Attributes.delete(o, name);
      return NEXT;
    }
  }

  /** {@code del object[index]}. */
  public static final class Subscript extends StmtNode {
    private final ExprNode object;
    private final ExprNode index;
    private final int position;

    public Subscript(ExprNode object, ExprNode index, int line, int position) {
      super(line);
      this.object = object;
      this.index = index;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = object.value(f);
      Object key = index.value(f);
      f.position = position;
      Items.delete(o, key);
      return NEXT;
    }
  }
}
