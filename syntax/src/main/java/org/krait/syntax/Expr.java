package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** An expression. Records carry ASDL's names; visit them with a {@link Visitor}. */
public sealed interface Expr extends Node {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of expr node. */
  interface Visitor<R extends @Nullable Object> {
    R visitBoolOp(BoolOp node);

    R visitNamedExpr(NamedExpr node);

    R visitBinOp(BinOp node);

    R visitUnaryOp(UnaryOp node);

    R visitLambda(Lambda node);

    R visitIfExp(IfExp node);

    R visitDict(Dict node);

    R visitSet(Set node);

    R visitListComp(ListComp node);

    R visitSetComp(SetComp node);

    R visitDictComp(DictComp node);

    R visitGeneratorExp(GeneratorExp node);

    R visitAwait(Await node);

    R visitYield(Yield node);

    R visitYieldFrom(YieldFrom node);

    R visitCompare(Compare node);

    R visitCall(Call node);

    R visitFormattedValue(FormattedValue node);

    R visitInterpolation(Interpolation node);

    R visitJoinedStr(JoinedStr node);

    R visitTemplateStr(TemplateStr node);

    R visitConstant(Constant node);

    R visitAttribute(Attribute node);

    R visitSubscript(Subscript node);

    R visitStarred(Starred node);

    R visitName(Name node);

    R visitList(List node);

    R visitTuple(Tuple node);

    R visitSlice(Slice node);
  }

  record BoolOp(Boolop op, java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  record NamedExpr(Expr target, Expr value, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  record UnaryOp(Unaryop op, Expr operand, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  record Lambda(Arguments args, Expr body, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  record Dict(java.util.List<@Nullable Expr> keys, java.util.List<Expr> values, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitDict(this);
    }
  }

  record Set(java.util.List<Expr> elts, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSet(this);
    }
  }

  record ListComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitListComp(this);
    }
  }

  record SetComp(Expr elt, java.util.List<Comprehension> generators, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSetComp(this);
    }
  }

  record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitGeneratorExp(this);
    }
  }

  record Await(Expr value, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  record Yield(@Nullable Expr value, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  record YieldFrom(Expr value, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  record Compare(Expr left, java.util.List<Cmpop> ops, java.util.List<Expr> comparators, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  record FormattedValue(Expr value, int conversion, @Nullable Expr formatSpec, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  record Interpolation(Expr value, String str, int conversion, @Nullable Expr formatSpec, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitInterpolation(this);
    }
  }

  record JoinedStr(java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitJoinedStr(this);
    }
  }

  record TemplateStr(java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTemplateStr(this);
    }
  }

  record Constant(Object value, @Nullable String kind, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  record Starred(Expr value, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  record Name(String id, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  record List(java.util.List<Expr> elts, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitList(this);
    }
  }

  record Tuple(java.util.List<Expr> elts, ExprContext ctx, Span span) implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span)
      implements Expr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }
}
