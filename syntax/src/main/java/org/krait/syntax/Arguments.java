package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a function or lambda. */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    @Nullable Arg vararg,
    List<Arg> kwonlyargs,
    List<@Nullable Expr> kwDefaults,
    @Nullable Arg kwarg,
    List<Expr> defaults)
    implements Node {

  @Override
  public Span span() {
    return Span.NONE;
  }
}
