package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code case} of a {@code match} statement. */
public record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body) implements Node {

  @Override
  public Span span() {
    return Span.NONE;
  }
}
