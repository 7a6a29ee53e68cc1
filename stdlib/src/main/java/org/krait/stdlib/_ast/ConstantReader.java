package org.krait.stdlib._ast;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Span;

/** Reads the value of {@code ast.Constant}, which need not be one that a source could hold. */
final class ConstantReader {
  private ConstantReader() {}

  /** A value of the front end's tree, or the complex or tuple itself where it has no such value. */
  // CPython: ast.c validate_constant
  static Object value(Object value) {
    if (value == PySingleton.NONE) {
      return Singleton.NONE;
    }
    if (value == PySingleton.ELLIPSIS) {
      return Singleton.ELLIPSIS;
    }
    if (value instanceof Boolean
        || value instanceof Long
        || value instanceof BigInteger
        || value instanceof Double
        || value instanceof String) {
      return value;
    }
    if (Types.of(value) == BuiltinTypes.STR) {
      return AstralString.of(((PyStr) value).toString().codePoints().toArray());
    }
    if (Types.of(value) == BuiltinTypes.BYTES) {
      return new BytesLiteral(((PyBytes) value).array());
    }
    if (Types.of(value) == BuiltinTypes.COMPLEX) {
      PyComplex complex = (PyComplex) value;
      boolean imaginary = Double.doubleToRawLongBits(complex.real()) == 0;
      return imaginary ? new Imaginary(complex.imag()) : complex;
    }
    if (Types.of(value) == BuiltinTypes.TUPLE) {
      return value;
    }
    if (Types.of(value) == BuiltinTypes.FROZENSET) {
      throw Errors.notImplementedError("a frozenset in ast.Constant");
    }
    throw Errors.typeError("got an invalid type in Constant: " + Types.of(value).fullName());
  }

  /**
   * The node of a constant: what no source can write as one becomes the expression that makes it.
   */
  static Expr node(Object value, @Nullable String kind, Span span) {
    if (value instanceof PyComplex complex) {
      return new Expr.BinOp(
          new Expr.Constant(complex.real(), null, span),
          Operator.Add,
          new Expr.Constant(new Imaginary(complex.imag()), null, span),
          span);
    }
    if (value instanceof PyTuple tuple) {
      List<Expr> items = new ArrayList<>();
      for (Object item : tuple.items()) {
        items.add(node(value(item), null, span));
      }
      return new Expr.Tuple(items, ExprContext.Load, span);
    }
    return new Expr.Constant(value, kind, span);
  }
}
