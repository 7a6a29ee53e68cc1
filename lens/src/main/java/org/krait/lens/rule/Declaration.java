package org.krait.lens.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** The edit that begins a function's body with a {@code nonlocal} or {@code global} statement. */
final class Declaration {
  private Declaration() {}

  /** The edit, or null where the body stands on the line of its {@code def}. */
  static @Nullable Edit edit(Facts facts, Block function, String word, String name) {
    List<Stmt> body = function.statements();
    if (body.isEmpty()) {
      return null;
    }
    Stmt first = body.get(isDocstring(body.get(0)) && body.size() > 1 ? 1 : 0);
    Source source = facts.source();
    int line = firstLine(first);
    String text = source.line(line);
    int start = source.start(first.span()) - source.lineStart(first.span().lineno());
    String indentation = text.substring(0, text.length() - text.stripLeading().length());
    if (line == first.span().lineno() && start != indentation.length()) {
      return null;
    }
    String statement = indentation + word + " " + name;
    return Edit.insert(source.lineStart(line), statement + source.lineBreak(function.line()));
  }

  /** The line where a statement begins, its decorators included. */
  private static int firstLine(Stmt statement) {
    List<Expr> decorators =
        switch (statement) {
          case Stmt.FunctionDef f -> f.decoratorList();
          case Stmt.AsyncFunctionDef f -> f.decoratorList();
          case Stmt.ClassDef c -> c.decoratorList();
          default -> List.of();
        };
    return decorators.isEmpty() ? statement.span().lineno() : decorators.get(0).span().lineno();
  }

  private static boolean isDocstring(Stmt statement) {
    return statement instanceof Stmt.Expr e
        && e.value() instanceof Expr.Constant c
        && c.value() instanceof String;
  }
}
