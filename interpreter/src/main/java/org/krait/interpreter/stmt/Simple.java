package org.krait.interpreter.stmt;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.ops.Namespaces;

/** Statements without parts that are statements. */
public final class Simple {
  private Simple() {}

  /** Evaluates for the effects. */
  public static final class Evaluate extends StmtNode {
    private final ExprNode value;

    public Evaluate(ExprNode value, int line) {
      super(line);
      this.value = value;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      value.value(f);
      if (f.traced) {
        f.step();
      }
      return NEXT;
    }
  }

  /** Does nothing, at a line. */
  public static final class Nothing extends StmtNode {
    public Nothing(int line) {
      super(line);
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      return NEXT;
    }
  }

  /** Leaves the innermost loop's body. */
  public static final class Signal extends StmtNode {
    private final int signal;
    private final int position;

    public Signal(int signal, int line, int position) {
      super(line);
      this.signal = signal;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.position = position;
      return signal;
    }

    @Override
    public boolean completes() {
      return false;
    }
  }

  /** Leaves the code. */
  public static final class Return extends StmtNode {
    private final ExprNode value;

    public Return(ExprNode value, int line) {
      super(line);
      this.value = value;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.result = value.value(f);
      return RETURN;
    }

    @Override
    public boolean completes() {
      return false;
    }
  }

  /** Makes sure that the namespace has {@code __annotations__}. */
  public static final class SetupAnnotations extends StmtNode {
    private final int position;

    public SetupAnnotations(int line, int position) {
      super(line);
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.position = position;
      if (Namespaces.find(f.namespace, "__annotations__") == null) {
        Namespaces.set(f.namespace, "__annotations__", new PyDict());
      }
      return NEXT;
    }
  }
}
