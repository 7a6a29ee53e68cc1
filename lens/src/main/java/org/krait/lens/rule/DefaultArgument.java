package org.krait.lens.rule;

import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.facts.Variable;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** The edit that hands a captured variable's value to a function as a default argument. */
final class DefaultArgument {
  private DefaultArgument() {}

  /** The edit, or null where the parameter list leaves no safe place for one. */
  static @Nullable Edit edit(Facts facts, Block closure, Variable variable) {
    Arguments args = closure.arguments();
    if (args == null || args.args().isEmpty() && !args.posonlyargs().isEmpty()) {
      return null;
    }
    String argument = variable.identifier() + "=" + variable.identifier();
    Source source = facts.source();
    if (args.kwarg() != null) {
      int stars = source.text().lastIndexOf("**", source.start(args.kwarg().span()));
      String star = args.vararg() == null && args.kwonlyargs().isEmpty() ? "*, " : "";
      return Edit.insert(stars, star + argument + ", ");
    }
    Node last = last(args);
    if (last == null) {
      return first(source, closure.node(), argument);
    }
    boolean keywordOnly = args.vararg() != null || !args.kwonlyargs().isEmpty();
    String separator = keywordOnly ? ", " : ", *, ";
    return Edit.insert(end(source, last), separator + argument);
  }

  /** The parameter or default that ends a parameter list without {@code **}, or null. */
  private static @Nullable Node last(Arguments args) {
    if (!args.kwonlyargs().isEmpty()) {
      Expr value = args.kwDefaults().getLast();
      return value != null ? value : args.kwonlyargs().getLast();
    }
    if (args.vararg() != null) {
      return args.vararg();
    }
    if (!args.defaults().isEmpty()) {
      return args.defaults().getLast();
    }
    return args.args().isEmpty() ? null : args.args().getLast();
  }

  /** Where a parameter ends; a default in brackets ends with them. */
  private static int end(Source source, Node last) {
    int end = source.end(last.span());
    if (last instanceof Arg) {
      return end;
    }
    int equals = source.text().lastIndexOf('=', source.start(last.span()) - 1);
    boolean bracketed = source.text().substring(equals, source.start(last.span())).contains("(");
    return bracketed ? source.text().indexOf(')', end) + 1 : end;
  }

  private static @Nullable Edit first(Source source, Node function, String argument) {
    int start = source.start(function.span());
    if (function instanceof Expr.Lambda) {
      return Edit.insert(start + "lambda".length(), " " + argument);
    }
    String name =
        function instanceof Stmt.FunctionDef f
            ? f.name()
            : ((Stmt.AsyncFunctionDef) function).name();
    int bracket = source.text().indexOf('(', source.firstWord(name, start, source.text().length()));
    return Edit.insert(bracket + 1, argument);
  }
}
