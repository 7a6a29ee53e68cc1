package org.krait.syntax;

import java.util.List;

/** One {@code for} clause of a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync)
    implements Node {

  @Override
  public Span span() {
    return Span.NONE;
  }
}
