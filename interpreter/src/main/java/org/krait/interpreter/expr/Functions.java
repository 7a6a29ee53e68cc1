package org.krait.interpreter.expr;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.call.ClassStatement;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** Making functions and classes. */
public final class Functions {
  private Functions() {}

  /** A new function. */
  public static final class Make extends ExprNode {
    private final PyCode code;
    private final @Nullable ExprNode defaults;
    private final @Nullable ExprNode keywordDefaults;
    private final @Nullable ExprNode annotate;
    private final int[] closure;

    public Make(
        PyCode code,
        @Nullable ExprNode defaults,
        @Nullable ExprNode keywordDefaults,
        @Nullable ExprNode annotate,
        int[] closure) {
      this.code = code;
      this.defaults = defaults;
      this.keywordDefaults = keywordDefaults;
      this.annotate = annotate;
      this.closure = closure;
    }

    @Override
    public Object evaluate(Frame f) {
      PyTuple positional = defaults == null ? null : (PyTuple) defaults.value(f);
      PyDict named = keywordDefaults == null ? null : (PyDict) keywordDefaults.value(f);
      Object annotations = annotate == null ? null : annotate.value(f);
      PyFunction outer = f.function;
      PyFunction made = new PyFunction(code, outer.globals(), outer.builtins(), cells(f));
      made.setDefaults(positional);
      made.setKeywordDefaults(named);
      made.setAnnotate(annotations);
      if (f.traced) {
        f.makeTraced(made);
      }
      return made;
    }

    private PyCell[] cells(Frame f) {
      if (closure.length == 0) {
        return PyFunction.NO_CELLS;
      }
      PyCell[] cells = new PyCell[closure.length];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = f.cells[closure[i]];
      }
      return cells;
    }
  }

  /** The function {@code __build_class__} of the builtins. */
  public static final class BuildClass extends ExprNode {
    private final int position;

    public BuildClass(int position) {
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      f.position = position;
      return ClassStatement.builder(f.function);
    }
  }
}
