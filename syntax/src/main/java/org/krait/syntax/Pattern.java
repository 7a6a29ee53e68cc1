package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a {@code match} statement. Records carry ASDL's names; visit them with a {@link
 * Visitor}.
 */
public sealed interface Pattern extends Node {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of pattern node. */
  interface Visitor<R extends @Nullable Object> {
    R visitMatchValue(MatchValue node);

    R visitMatchSingleton(MatchSingleton node);

    R visitMatchSequence(MatchSequence node);

    R visitMatchMapping(MatchMapping node);

    R visitMatchClass(MatchClass node);

    R visitMatchStar(MatchStar node);

    R visitMatchAs(MatchAs node);

    R visitMatchOr(MatchOr node);
  }

  record MatchValue(Expr value, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchValue(this);
    }
  }

  record MatchSingleton(Object value, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSingleton(this);
    }
  }

  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSequence(this);
    }
  }

  record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Span span)
      implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchMapping(this);
    }
  }

  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }

  record MatchStar(@Nullable String name, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchStar(this);
    }
  }

  record MatchAs(@Nullable Pattern pattern, @Nullable String name, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchAs(this);
    }
  }

  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchOr(this);
    }
  }
}
