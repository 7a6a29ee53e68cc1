package org.krait.parser;

import java.util.function.Supplier;
import org.krait.syntax.Expr;

/**
 * A group of rules that match wrong programs, to say what is wrong with them. Such a rule throws
 * the error if it matches; otherwise it consumes nothing. Each is named as in CPython's
 * python.gram, where its name begins with {@code invalid_}.
 */
abstract class InvalidRules extends Rules {
  InvalidRules(Grammar grammar) {
    super(grammar);
  }

  /** Runs an alternative as far as it fits and then goes back. */
  final void probe(Runnable alternative) {
    int mark = tokens.pos;
    int depth = grammar.depth();
    boolean explaining = grammar.isExplaining();
    try {
      alternative.run();
    } catch (Mismatch e) {
      grammar.restoreDepth(depth);
      grammar.setExplaining(explaining);
    }
    tokens.pos = mark;
  }

  /** Whether a rule fits; consumes nothing. */
  final boolean follows(Supplier<?> rule) {
    int mark = tokens.pos;
    boolean fits = attempt(rule) != null;
    tokens.pos = mark;
    return fits;
  }

  final boolean atEither(int one, int other) {
    int kind = tokens.kind();
    return kind == one || kind == other;
  }

  /** Consumes the token after which a block must follow, and complains if none does. */
  final void requireBlock(String after, int line) {
    tokens.expect(TokenKind.COLON);
    tokens.expect(TokenKind.NEWLINE);
    if (!tokens.at(TokenKind.INDENT)) {
      throw errors.indentation("expected an indented block after " + after + " on line " + line);
    }
    throw mismatch();
  }

  /** Complains if the line ends here, where a colon should stand. */
  final void requireColon() {
    if (tokens.accept(TokenKind.NEWLINE)) {
      throw errors.atLastToken("expected ':'");
    }
    tokens.kind();
  }

  /** Complains if the expression is no target. */
  // CPython: pegen.h RAISE_SYNTAX_ERROR_INVALID_TARGET
  final void requireTarget(Expr expr, InvalidTarget.Use use) {
    Expr wrong = InvalidTarget.find(expr, use);
    if (wrong != null) {
      String verb = use == InvalidTarget.Use.DELETE ? "cannot delete " : "cannot assign to ";
      throw errors.onNode(wrong, verb + ExpressionKind.name(wrong));
    }
    throw mismatch();
  }
}
