package org.krait.parser;

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

  static Mismatch mismatch() {
    return Mismatch.INSTANCE;
  }
}
