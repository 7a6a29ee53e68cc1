package org.krait.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Expr;
import org.krait.syntax.Operator;

/** Lowers f-strings and t-strings. */
final class StringLowering {
  private static final CoreExpr EMPTY = new CoreExpr.Const("");

  private final CodeUnit unit;

  StringLowering(CodeUnit unit) {
    this.unit = unit;
  }

  CoreExpr joinedStr(Expr.JoinedStr node) {
    CoreExpr[] parts = unit.spiller.lowerAll(node.values());
    return switch (parts.length) {
      case 0 -> EMPTY;
      case 1 -> parts[0];
      default -> new CoreExpr.JoinStrings(parts, unit.at(node.span()));
    };
  }

  CoreExpr formattedValue(Expr.FormattedValue node) {
    CoreExpr[] parts = unit.spiller.lowerAll(Arrays.asList(node.value(), node.formatSpec()));
    int position = unit.at(node.span());
    return new CoreExpr.FormatValue(parts[0], node.conversion(), parts[1], position);
  }

  CoreExpr interpolation(Expr.Interpolation node) {
    CoreExpr[] parts = unit.spiller.lowerAll(Arrays.asList(node.value(), node.formatSpec()));
    int position = unit.at(node.span());
    return new CoreExpr.Interpolation(parts[0], node.str(), node.conversion(), parts[1], position);
  }

  // CPython: codegen.c codegen_template_str
  CoreExpr templateStr(Expr.TemplateStr node) {
    List<Object> strings = new ArrayList<>();
    List<Expr> interpolations = new ArrayList<>();
    Object text = "";
    for (Expr value : node.values()) {
      if (value instanceof Expr.Interpolation) {
        strings.add(text);
        text = "";
        interpolations.add(value);
      } else {
        text = concatenate(text, ((Expr.Constant) value).value());
      }
    }
    strings.add(text);
    CoreExpr[] values = unit.spiller.lowerAll(interpolations);
    return new CoreExpr.Template(strings.toArray(), values, unit.at(node.span()));
  }

  private static Object concatenate(Object left, Object right) {
    Object sum = ConstantFolder.binary(Operator.Add, left, right);
    return java.util.Objects.requireNonNull(sum);
  }
}
