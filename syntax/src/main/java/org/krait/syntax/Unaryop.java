package org.krait.syntax;

/** The operator of {@link Expr.UnaryOp}, by ASDL's name. */
public enum Unaryop {
  Invert,
  Not,
  UAdd,
  USub,
}
