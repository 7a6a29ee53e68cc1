package org.krait.syntax;

/** The operator of {@link Expr.BoolOp}, by ASDL's name. */
public enum Boolop {
  And,
  Or,
}
