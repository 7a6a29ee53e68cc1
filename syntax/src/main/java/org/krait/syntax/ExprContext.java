package org.krait.syntax;

/** Whether an expression is read, bound or deleted. */
public enum ExprContext {
  Load,
  Store,
  Del,
}
