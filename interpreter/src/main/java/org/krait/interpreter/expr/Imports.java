package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.call.ImportStatement;

/** What import statements evaluate. */
public final class Imports {
  private Imports() {}

  /** What {@code __import__} returns. */
  public static final class Name extends ExprNode {
    private final String name;
    private final ExprNode fromList;
    private final long level;
    private final int position;

    public Name(String name, ExprNode fromList, int level, int position) {
      this.name = name;
      this.fromList = fromList;
      this.level = level;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object names = fromList.value(f);
      f.position = position;
      return ImportStatement.importName(f.function, f.namespace, name, names, level);
    }
  }

  /** An attribute of a module, else the submodule. */
  public static final class From extends ExprNode {
    private final ExprNode module;
    private final String name;
    private final int position;

    public From(ExprNode module, String name, int position) {
      this.module = module;
      this.name = name;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object from = module.value(f);
      f.position = position;
      return ImportStatement.importFrom(f.thread.interpreter(), from, name);
    }
  }
}
