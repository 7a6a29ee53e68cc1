package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;

/** The names that an expression mentions, those of definitions inside it included. */
public final class NamesIn extends TreeWalker {
  private final List<Expr.Name> names = new ArrayList<>();

  private NamesIn() {}

  public static List<Expr.Name> of(Expr expression) {
    NamesIn walker = new NamesIn();
    walker.walk(expression);
    return walker.names;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    names.add(node);
    return null;
  }
}
