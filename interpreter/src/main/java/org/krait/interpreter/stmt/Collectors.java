package org.krait.interpreter.stmt;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;

/** How comprehensions collect their items. */
public final class Collectors {
  private Collectors() {}

  /** Appends to the list in a temporary. */
  public static final class Append extends StmtNode {
    private final int list;
    private final ExprNode value;

    public Append(int list, ExprNode value, int line) {
      super(line);
      this.list = list;
      this.value = value;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      ((PyList) f.slots[list]).add(o);
      return NEXT;
    }
  }

  /** Adds to the set in a temporary. */
  public static final class Add extends StmtNode {
    private final int set;
    private final ExprNode value;
    private final int position;

    public Add(int set, ExprNode value, int line, int position) {
      super(line);
      this.set = set;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object o = value.value(f);
      f.position = position;
      ((PySet) f.slots[set]).add(o);
      return NEXT;
    }
  }

  /** Puts into the dict in a temporary. */
  public static final class Put extends StmtNode {
    private final int dict;
    private final ExprNode key;
    private final ExprNode value;
    private final int position;

    public Put(int dict, ExprNode key, ExprNode value, int line, int position) {
      super(line);
      this.dict = dict;
      this.key = key;
      this.value = value;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object k = key.value(f);
      Object v = value.value(f);
      f.position = position;
      ((PyDict) f.slots[dict]).put(k, v);
      return NEXT;
    }
  }
}
