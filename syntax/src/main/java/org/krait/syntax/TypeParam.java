package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A type parameter (PEP 695, 696). Records carry ASDL's names; visit them with a {@link Visitor}.
 */
public sealed interface TypeParam extends Node {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of typeparam node. */
  interface Visitor<R extends @Nullable Object> {
    R visitTypeVar(TypeVar node);

    R visitParamSpec(ParamSpec node);

    R visitTypeVarTuple(TypeVarTuple node);
  }

  record TypeVar(String name, @Nullable Expr bound, @Nullable Expr defaultValue, Span span)
      implements TypeParam {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTypeVar(this);
    }
  }

  record ParamSpec(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitParamSpec(this);
    }
  }

  record TypeVarTuple(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTypeVarTuple(this);
    }
  }
}
