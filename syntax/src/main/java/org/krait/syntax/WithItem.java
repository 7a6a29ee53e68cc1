package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** One item of a {@code with} statement. */
public record WithItem(Expr contextExpr, @Nullable Expr optionalVars) implements Node {

  @Override
  public Span span() {
    return Span.NONE;
  }
}
