package org.krait.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.SuperCall;
import org.krait.scope.Resolution;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;
import org.krait.syntax.Span;

/** Lowers calls: of functions, of methods, and through super. */
final class CallLowering {
  private static final String[] NO_NAMES = {};

  private final CodeUnit unit;

  CallLowering(CodeUnit unit) {
    this.unit = unit;
  }

  CoreExpr call(Expr.Call node) {
    checkKeywords(unit.context, node.keywords());
    if (hasStars(node.args(), node.keywords())) {
      ExpressionWarnings.checkCaller(unit.context, node.func());
      return callParts(node);
    }
    if (node.func() instanceof Expr.Attribute method) {
      return methodCall(node, method);
    }
    ExpressionWarnings.checkCaller(unit.context, node.func());
    CoreExpr[] operands = unit.spiller.lowerItems(operands(node.func(), node));
    CoreExpr function = operands[0];
    CoreExpr[] args = tail(operands);
    int position = unit.at(node.span());
    return node.keywords().isEmpty()
        ? new CoreExpr.Call(function, args, position)
        : new CoreExpr.CallKeywords(function, args, names(node.keywords()), position);
  }

  // CPython: codegen.c maybe_optimize_method_call
  private CoreExpr methodCall(Expr.Call node, Expr.Attribute method) {
    int attribute = unit.at(ExpressionLowering.attributeSpan(method.span(), method));
    int position = unit.at(ExpressionLowering.attributeSpan(node.span(), method));
    String name = unit.scope.mangle(method.attr());
    if (isSuperCall(method) && !anyArgumentYields(node)) {
      SuperCall target = superCall(method);
      CoreExpr[] args = unit.spiller.lowerItems(arguments(node));
      String[] names = names(node.keywords());
      int superPosition = unit.at(method.span());
      return new CoreExpr.SuperMethodCall(target, name, args, names, superPosition, position);
    }
    if (anyArgumentYields(node)) {
      CoreExpr function = unit.spiller.keep(unit.expressions.lower(method));
      CoreExpr[] args = unit.spiller.lowerItems(arguments(node));
      return new CoreExpr.CallKeywords(function, args, names(node.keywords()), position);
    }
    CoreExpr[] operands = unit.spiller.lowerItems(operands(method.value(), node));
    CoreExpr[] args = tail(operands);
    return node.keywords().isEmpty()
        ? new CoreExpr.MethodCall(operands[0], name, args, attribute, position)
        : new CoreExpr.MethodCallKeywords(
            operands[0], name, args, names(node.keywords()), attribute, position);
  }

  private boolean anyArgumentYields(Expr.Call node) {
    return unit.isResumable() && unit.spiller.anyYields(arguments(node));
  }

  private static List<Expr> operands(Expr function, Expr.Call node) {
    List<Expr> operands = new ArrayList<>(1 + node.args().size() + node.keywords().size());
    operands.add(function);
    operands.addAll(arguments(node));
    return operands;
  }

  private static List<Expr> arguments(Expr.Call node) {
    if (node.keywords().isEmpty()) {
      return node.args();
    }
    List<Expr> arguments = new ArrayList<>(node.args());
    for (Keyword keyword : node.keywords()) {
      arguments.add(keyword.value());
    }
    return arguments;
  }

  private static CoreExpr[] tail(CoreExpr[] operands) {
    CoreExpr[] tail = new CoreExpr[operands.length - 1];
    System.arraycopy(operands, 1, tail, 0, tail.length);
    return tail;
  }

  /** The names of keyword arguments, none of which is unpacked. */
  static String[] names(List<Keyword> keywords) {
    String[] names = keywords.isEmpty() ? NO_NAMES : new String[keywords.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = Objects.requireNonNull(keywords.get(i).arg());
    }
    return names;
  }

  private CoreExpr callParts(Expr.Call node) {
    CoreExpr[] operands = unit.spiller.lowerItems(operands(node.func(), node));
    Argument[] arguments = parts(tail(operands), node.args().size(), node.keywords());
    return new CoreExpr.CallParts(operands[0], arguments, unit.at(node.span()));
  }

  /** The arguments of a call with stars, given the lowered operands. */
  static Argument[] parts(CoreExpr[] operands, int positional, List<Keyword> keywords) {
    Argument[] arguments = new Argument[operands.length];
    for (int i = 0; i < operands.length; i++) {
      if (i < positional) {
        arguments[i] = positional(operands[i]);
      } else {
        String name = keywords.get(i - positional).arg();
        Argument.Kind kind = name == null ? Argument.Kind.DOUBLE_STAR : Argument.Kind.KEYWORD;
        arguments[i] = new Argument(kind, name, operands[i]);
      }
    }
    return arguments;
  }

  private static Argument positional(CoreExpr operand) {
    return operand instanceof CoreExpr.Starred starred
        ? new Argument(Argument.Kind.STAR, null, starred.value())
        : new Argument(Argument.Kind.POSITIONAL, null, operand);
  }

  static boolean hasStars(List<Expr> args, List<Keyword> keywords) {
    for (Expr arg : args) {
      if (arg instanceof Expr.Starred) {
        return true;
      }
    }
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        return true;
      }
    }
    return false;
  }

  // CPython: codegen.c codegen_validate_keywords
  static void checkKeywords(LoweringContext context, List<Keyword> keywords) {
    if (keywords.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null && !seen.add(keyword.arg())) {
        throw context.error("keyword argument repeated: " + keyword.arg(), keyword.span());
      }
    }
  }

  /** Whether the attribute is one of {@code super()} or {@code super(type, self)}. */
  // CPython: codegen.c can_optimize_super_call
  boolean isSuperCall(Expr.Attribute node) {
    if (!(node.value() instanceof Expr.Call call)
        || !(call.func() instanceof Expr.Name function)
        || !function.id().equals("super")
        || node.attr().equals("__class__")
        || !call.keywords().isEmpty()) {
      return false;
    }
    NameResolver resolver = unit.names.resolver;
    if (!resolver.isSuperBuiltin(unit.context.symbols.top())) {
      return false;
    }
    return switch (call.args().size()) {
      case 0 -> unit.firstParameter() != null && resolver.is("__class__", Resolution.FREE);
      case 2 -> !hasStars(call.args(), List.of()) && !unit.spiller.anyYields(call.args());
      default -> false;
    };
  }

  CoreExpr superAttribute(Expr.Attribute node) {
    return new CoreExpr.SuperAttribute(
        superCall(node), unit.scope.mangle(node.attr()), unit.at(node.span()));
  }

  // CPython: codegen.c load_args_for_super
  private SuperCall superCall(Expr.Attribute node) {
    Expr.Call call = (Expr.Call) node.value();
    Span where = call.span();
    int position = unit.at(where);
    CoreExpr function = unit.expressions.lower(call.func());
    if (!call.args().isEmpty()) {
      CoreExpr type = unit.expressions.lower(call.args().get(0));
      CoreExpr self = unit.expressions.lower(call.args().get(1));
      return new SuperCall(function, type, self, false, position);
    }
    CoreExpr type = unit.names.load("__class__", where);
    CoreExpr self = unit.names.load(firstParameter(), where);
    return new SuperCall(function, type, self, true, position);
  }

  private String firstParameter() {
    @Nullable String name = unit.firstParameter();
    return java.util.Objects.requireNonNull(name);
  }
}
