package org.krait.syntax;

/** An operator of {@link Expr.Compare}, by ASDL's name. */
public enum Cmpop {
  Eq,
  NotEq,
  Lt,
  LtE,
  Gt,
  GtE,
  Is,
  IsNot,
  In,
  NotIn,
}
