package org.krait.parser;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Span;

/** A group of rules of the grammar. A rule consumes what it parses, or throws a Mismatch. */
abstract class Rules {
  final Grammar grammar;
  final TokenStream tokens;
  final ErrorReporter errors;

  Rules(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.errors = grammar.errors;
  }

  /** The span from a token to the last consumed one. */
  final Span span(int firstToken) {
    return tokens.spanFrom(firstToken);
  }

  /** The result of a rule, or null with nothing consumed if it does not fit. */
  final <T> @Nullable T attempt(Supplier<T> rule) {
    int mark = tokens.pos;
    int depth = grammar.depth();
    boolean explaining = grammar.isExplaining();
    try {
      return rule.get();
    } catch (Mismatch e) {
      tokens.pos = mark;
      grammar.restoreDepth(depth);
      grammar.setExplaining(explaining);
      return null;
    }
  }

  static void require(boolean condition) {
    if (!condition) {
      throw mismatch();
    }
  }

  static Mismatch mismatch() {
    return Mismatch.INSTANCE;
  }
}
