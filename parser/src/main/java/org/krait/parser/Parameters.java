package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;

/** The parameters of functions and lambdas. */
final class Parameters extends Rules {
  private static final Arguments EMPTY =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

  Parameters(Grammar grammar) {
    super(grammar);
  }

  /** The parameters of a function, up to the closing parenthesis. */
  Arguments ofFunction() {
    return new Reader(TokenKind.RPAR).read();
  }

  /** The parameters of a lambda, up to the colon. */
  Arguments ofLambda() {
    return new Reader(TokenKind.COLON).read();
  }

  /** Reads one list of parameters. */
  private final class Reader {
    private final int closing;
    private List<Arg> posonlyargs = List.of();
    private List<Arg> args = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>();
    private final List<Arg> kwonlyargs = new ArrayList<>();
    private final List<@Nullable Expr> kwDefaults = new ArrayList<>();
    private @Nullable Arg vararg;
    private @Nullable Arg kwarg;
    private boolean slash;

    Reader(int closing) {
      this.closing = closing;
    }

    Arguments read() {
      if (tokens.at(closing)) {
        return EMPTY;
      }
      if (grammar.isDiagnosing()) {
        grammar.invalidParameters.check(closing);
      }
      positional();
      if (tokens.accept(TokenKind.STAR)) {
        afterStar();
      }
      if (tokens.accept(TokenKind.DOUBLESTAR)) {
        kwarg = parameter(false);
        separator();
        kwarg = withTypeComment(kwarg);
      }
      require(tokens.at(closing));
      if (slash) {
        grammar.requireVersion(8, "Positional-only parameters are");
      }
      return new Arguments(
          List.copyOf(posonlyargs),
          List.copyOf(args),
          vararg,
          List.copyOf(kwonlyargs),
          Atoms.nullable(kwDefaults),
          kwarg,
          List.copyOf(defaults));
    }

    private void positional() {
      while (true) {
        if (tokens.at(TokenKind.NAME)) {
          Arg arg = parameter(false);
          if (tokens.accept(TokenKind.EQUAL)) {
            defaults.add(grammar.expressions.expression());
          } else if (!defaults.isEmpty()) {
            throw mismatch();
          }
          boolean more = separator();
          args.add(withTypeComment(arg));
          if (!more) {
            return;
          }
        } else if (tokens.at(TokenKind.SLASH) && !slash && !args.isEmpty()) {
          tokens.pos++;
          slash = true;
          posonlyargs = args;
          args = new ArrayList<>();
          if (!separator()) {
            return;
          }
        } else {
          return;
        }
      }
    }

    private void afterStar() {
      boolean more = true;
      if (tokens.at(TokenKind.COMMA)) {
        tokens.pos++;
        if (!tokens.at(TokenKind.NAME)) {
          throw mismatch();
        }
      } else {
        Arg arg = parameter(closing == TokenKind.RPAR);
        more = separator();
        vararg = withTypeComment(arg);
      }
      while (more && tokens.at(TokenKind.NAME)) {
        Arg arg = parameter(false);
        kwDefaults.add(tokens.accept(TokenKind.EQUAL) ? grammar.expressions.expression() : null);
        more = separator();
        kwonlyargs.add(withTypeComment(arg));
      }
    }

    /** Consumes the comma behind a parameter; without one the list must end. */
    private boolean separator() {
      if (tokens.accept(TokenKind.COMMA)) {
        return true;
      }
      if (!tokens.at(closing) && !tokens.at(TokenKind.TYPE_COMMENT)) {
        throw mismatch();
      }
      return false;
    }

    private Arg withTypeComment(Arg arg) {
      if (closing != TokenKind.RPAR || !tokens.at(TokenKind.TYPE_COMMENT)) {
        return arg;
      }
      return new Arg(arg.arg(), arg.annotation(), tokens.text(tokens.pos++), arg.span());
    }

    private Arg parameter(boolean starAnnotation) {
      int start = tokens.pos;
      String name = tokens.expectName();
      Expr annotation = null;
      if (closing == TokenKind.RPAR && tokens.accept(TokenKind.COLON)) {
        annotation =
            starAnnotation
                ? grammar.expressions.starExpression()
                : grammar.expressions.expression();
      }
      return new Arg(name, annotation, null, span(start));
    }
  }
}
