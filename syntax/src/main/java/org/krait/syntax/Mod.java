package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed source: the root of a syntax tree. Records carry ASDL's names; visit them with a {@link
 * Visitor}.
 */
public sealed interface Mod extends Node {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of mod node. */
  interface Visitor<R extends @Nullable Object> {
    R visitModule(Module node);

    R visitInteractive(Interactive node);

    R visitExpression(Expression node);

    R visitFunctionType(FunctionType node);
  }

  record Module(List<Stmt> body, List<TypeIgnore> typeIgnores) implements Mod {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitModule(this);
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }

  record Interactive(List<Stmt> body) implements Mod {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitInteractive(this);
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }

  record Expression(Expr body) implements Mod {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitExpression(this);
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }

  record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionType(this);
    }

    @Override
    public Span span() {
      return Span.NONE;
    }
  }
}
