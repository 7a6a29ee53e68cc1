package org.krait.interpreter.stmt;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Namespaces;
import org.krait.runtime.ops.Unpacking;
import org.krait.runtime.site.AttributeStore;

/** Assignments, one node per kind of target. */
public final class Stores {
  private Stores() {}

  /** Stores into a local variable or temporary. */
  public static final class Local extends StmtNode {
    private final int slot;
    private final ExprNode value;

    public Local(int slot, ExprNode value, int line) {
      super(line);
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.slots[slot] = value.value(f);
      return NEXT;
    }
  }

  /** Stores into a cell. */
  public static final class Cell extends StmtNode {
    private final int cell;
    private final ExprNode value;

    public Cell(int cell, ExprNode value, int line) {
      super(line);
      this.cell = cell;
      this.value = value;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      f.cells[cell].set(o);
      return NEXT;
    }
  }

  /** Stores into the globals. */
  public static final class Global extends StmtNode {
    private final String name;
    private final ExprNode value;
    private final int position;

    public Global(String name, ExprNode value, int line, int position) {
      super(line);
      this.name = name;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      f.position = position;
      f.function.globals().put(name, o);
      return NEXT;
    }
  }

  /** Stores into the namespace that the code runs in. */
  public static final class Name extends StmtNode {
    private final String name;
    private final ExprNode value;
    private final int position;

    public Name(String name, ExprNode value, int line, int position) {
      super(line);
      this.name = name;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      f.position = position;
      Namespaces.set(f.namespace, name, o);
      return NEXT;
    }
  }

  /** {@code object.name = value}. */
  public static final class Attribute extends StmtNode {
    private final ExprNode object;
    private final ExprNode value;
    private final AttributeStore site;
    private final int position;

    public Attribute(ExprNode object, String name, ExprNode value, int line, int position) {
      super(line);
      this.object = object;
      this.value = value;
      this.site = new AttributeStore(name);
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      Object owner = object.value(f);
      f.position = position;
      site.set(owner, o);
      return NEXT;
    }
  }

  /** {@code object[index] = value}. */
  public static final class Subscript extends StmtNode {
    private final ExprNode object;
    private final ExprNode index;
    private final ExprNode value;
    private final int position;

    public Subscript(ExprNode object, ExprNode index, ExprNode value, int line, int position) {
      super(line);
      this.object = object;
      this.index = index;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      Object container = object.value(f);
      Object key = index.value(f);
      f.position = position;
      Items.set(container, key, o);
      return NEXT;
    }
  }

  /** {@code object[lower:upper] = value}. */
  public static final class Slice extends StmtNode {
    private final ExprNode object;
    private final ExprNode lower;
    private final ExprNode upper;
    private final ExprNode value;
    private final int position;

    public Slice(
        ExprNode object, ExprNode lower, ExprNode upper, ExprNode value, int line, int position) {
      super(line);
      this.object = object;
      this.lower = lower;
      this.upper = upper;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      Object container = object.value(f);
      Object from = lower.value(f);
      Object to = upper.value(f);
      f.position = position;
      Items.set(container, new PySlice(from, to, PySingleton.NONE), o);
      return NEXT;
    }
  }

  /** Unpacks into slots. */
  public static final class Unpack extends StmtNode {
    private final ExprNode value;
    private final int[] slots;
    private final int star;
    private final int position;

    public Unpack(ExprNode value, int[] slots, int star, int line, int position) {
      super(line);
      this.value = value;
      this.slots = slots;
      this.star = star;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      f.position = position;
      Object[] items =
          star < 0
              ? Unpacking.exactly(o, slots.length)
              : Unpacking.starred(o, star, slots.length - star - 1);
      for (int i = 0; i < slots.length; i++) {
        f.slots[slots[i]] = items[i];
      }
      return NEXT;
    }
  }
}
