package org.krait.syntax;

/** The operator of {@link Expr.BinOp} and {@link Stmt.AugAssign}, by ASDL's name. */
public enum Operator {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv,
}
