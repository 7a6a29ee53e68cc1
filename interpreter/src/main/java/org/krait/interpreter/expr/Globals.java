package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.site.GlobalSite;

/** Names of the globals and builtins. */
public final class Globals {
  private Globals() {}

  /** The value of a global name, else of a builtin one. */
  public static final class Get extends ExprNode {
    private final GlobalSite site;
    private final int position;

    public Get(String name, int position) {
      this.site = new GlobalSite(name);
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      f.position = position;
      return site.get(f.function);
    }
  }
}
