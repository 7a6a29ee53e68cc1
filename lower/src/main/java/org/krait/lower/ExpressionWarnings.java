package org.krait.lower;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Singleton;

/** The SyntaxWarnings about expressions that can never do what they say. */
final class ExpressionWarnings {
  private ExpressionWarnings() {}

  /** Warns of {@code is} with a literal. */
  // CPython: codegen.c codegen_check_compare
  static void checkCompare(LoweringContext context, Expr.Compare node) {
    Expr left = node.left();
    for (int i = 0; i < node.ops().size(); i++) {
      Cmpop op = node.ops().get(i);
      Expr right = node.comparators().get(i);
      if ((op == Cmpop.Is || op == Cmpop.IsNot) && (isLiteral(left) || isLiteral(right))) {
        String type = typeName(isLiteral(left) ? left : right);
        String message =
            op == Cmpop.Is
                ? "\"is\" with '" + type + "' literal. Did you mean \"==\"?"
                : "\"is not\" with '" + type + "' literal. Did you mean \"!=\"?";
        context.warn(message, node.span());
        return;
      }
      left = right;
    }
  }

  // CPython: codegen.c check_is_arg
  private static boolean isLiteral(Expr node) {
    if (node instanceof Expr.Tuple tuple) {
      for (Expr element : tuple.elts()) {
        if (!(element instanceof Expr.Constant)) {
          return false;
        }
      }
      return true;
    }
    return node instanceof Expr.Constant constant
        && !(constant.value() instanceof Singleton)
        && !(constant.value() instanceof Boolean);
  }

  /** Warns of a call of what is no function. */
  // CPython: codegen.c check_caller
  static void checkCaller(LoweringContext context, Expr function) {
    String type = typeName(function);
    if (type != null && !(function instanceof Expr.Lambda)) {
      context.warn(
          "'" + type + "' object is not callable; perhaps you missed a comma?", function.span());
    }
  }

  /** Warns of a subscript of what has none, or with an index of the wrong type. */
  // CPython: codegen.c check_subscripter
  static void checkSubscript(LoweringContext context, Expr.Subscript node) {
    Expr value = node.value();
    String type = typeName(value);
    if (type == null) {
      return;
    }
    if (hasNoSubscripts(value)) {
      context.warn(
          "'" + type + "' object is not subscriptable; perhaps you missed a comma?", value.span());
    }
    String index = typeName(node.slice());
    if (index != null && !isIntegerOrSlice(node.slice()) && isSequence(value)) {
      String message =
          type
              + " indices must be integers or slices, not "
              + index
              + "; perhaps you missed a comma?";
      context.warn(message, value.span());
    }
  }

  private static boolean hasNoSubscripts(Expr node) {
    if (node instanceof Expr.Constant constant) {
      Object value = constant.value();
      return value instanceof Singleton
          || value instanceof Boolean
          || value instanceof Long
          || value instanceof BigInteger
          || value instanceof Double
          || value instanceof Imaginary;
    }
    return node instanceof Expr.Set
        || node instanceof Expr.SetComp
        || node instanceof Expr.GeneratorExp
        || node instanceof Expr.Lambda
        || isTemplate(node);
  }

  private static boolean isIntegerOrSlice(Expr node) {
    return node instanceof Expr.Constant constant
        && (constant.value() instanceof Long
            || constant.value() instanceof BigInteger
            || constant.value() instanceof Boolean);
  }

  private static boolean isSequence(Expr node) {
    if (node instanceof Expr.Constant constant) {
      Object value = constant.value();
      return value instanceof String
          || value instanceof AstralString
          || value instanceof BytesLiteral;
    }
    return node instanceof Expr.Tuple
        || node instanceof Expr.List
        || node instanceof Expr.ListComp
        || isString(node);
  }

  private static boolean isString(Expr node) {
    return node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue;
  }

  private static boolean isTemplate(Expr node) {
    return node instanceof Expr.TemplateStr || node instanceof Expr.Interpolation;
  }

  /** The type that the expression is known to have, or null. */
  // CPython: codegen.c infer_type
  private static @Nullable String typeName(Expr node) {
    if (node instanceof Expr.Name || node instanceof Expr.Attribute || node instanceof Expr.Call) {
      return null;
    }
    if (node instanceof Expr.Constant constant) {
      return typeName(constant.value());
    }
    if (node instanceof Expr.Tuple) {
      return "tuple";
    }
    if (node instanceof Expr.List || node instanceof Expr.ListComp) {
      return "list";
    }
    if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
      return "dict";
    }
    if (node instanceof Expr.Set || node instanceof Expr.SetComp) {
      return "set";
    }
    if (node instanceof Expr.GeneratorExp) {
      return "generator";
    }
    if (node instanceof Expr.Lambda) {
      return "function";
    }
    if (node instanceof Expr.TemplateStr) {
      return "string.templatelib.Template";
    }
    if (node instanceof Expr.Interpolation) {
      return "string.templatelib.Interpolation";
    }
    return isString(node) ? "str" : null;
  }

  private static String typeName(Object value) {
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof Long || value instanceof BigInteger) {
      return "int";
    }
    if (value instanceof Double) {
      return "float";
    }
    if (value instanceof Imaginary) {
      return "complex";
    }
    if (value instanceof BytesLiteral) {
      return "bytes";
    }
    return value == Singleton.NONE ? "NoneType" : value == Singleton.ELLIPSIS ? "ellipsis" : "str";
  }
}
