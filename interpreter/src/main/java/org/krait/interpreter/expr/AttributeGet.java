package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.site.AttributeSite;

/** {@code value.name}. */
public final class AttributeGet extends ExprNode {
  private final ExprNode value;
  private final AttributeSite site;
  private final int position;

  public AttributeGet(ExprNode value, String name, int position) {
    this.value = value;
    this.site = new AttributeSite(name);
    this.position = position;
  }

  @Override
  public Object evaluate(Frame f) {
    Object o = value.value(f);
    f.position = position;
    return site.get(o);
  }
}
