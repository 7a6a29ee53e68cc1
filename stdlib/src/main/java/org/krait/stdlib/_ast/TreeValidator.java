package org.krait.stdlib._ast;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Mod;
import org.krait.syntax.Node;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Checks what the parser guarantees but a tree that Python code made may lack. */
// CPython: ast.c _PyAST_Validate
final class TreeValidator {
  final ExpressionValidator expressions = new ExpressionValidator(this);
  final StatementValidator statements = new StatementValidator(this);
  final PatternValidator patterns = new PatternValidator(this);

  void check(Mod module) {
    switch (module) {
      case Mod.Module m -> checkStatements(m.body());
      case Mod.Interactive m -> checkStatements(m.body());
      case Mod.Expression m -> load(m.body());
      case Mod.FunctionType m -> {
        loadAll(m.argtypes());
        load(m.returns());
      }
    }
  }

  void checkStatements(List<Stmt> body) {
    for (Stmt statement : body) {
      statements.check(statement);
    }
  }

  void checkBody(List<Stmt> body, String owner) {
    requireSome(body, "body", owner);
    checkStatements(body);
  }

  /** Checks an expression that is read, if there is one. */
  void load(@Nullable Expr expression) {
    if (expression != null) {
      expressions.check(expression, ExprContext.Load);
    }
  }

  void loadAll(List<? extends @Nullable Expr> list) {
    for (Expr expression : list) {
      load(expression);
    }
  }

  void checkAll(List<Expr> list, ExprContext context) {
    for (Expr expression : list) {
      expressions.check(expression, context);
    }
  }

  void checkTypeParams(List<TypeParam> typeParams) {
    for (TypeParam typeParam : typeParams) {
      checkPlace(typeParam);
      switch (typeParam) {
        case TypeParam.TypeVar t -> {
          checkName(t.name());
          load(t.bound());
          load(t.defaultValue());
        }
        case TypeParam.ParamSpec t -> {
          checkName(t.name());
          load(t.defaultValue());
        }
        case TypeParam.TypeVarTuple t -> {
          checkName(t.name());
          load(t.defaultValue());
        }
      }
    }
  }

  static void requireSome(Collection<?> items, String what, String owner) {
    if (items.isEmpty()) {
      throw invalid("empty " + what + " on " + owner);
    }
  }

  // CPython: ast.c validate_name
  static void checkName(String name) {
    if (name.equals("None") || name.equals("True") || name.equals("False")) {
      throw invalid("identifier field can't represent '" + name + "' constant");
    }
  }

  // CPython: ast.c VALIDATE_POSITIONS
  static void checkPlace(Node node) {
    Span s = node.span();
    if (s.lineno() > s.endLineno()) {
      throw invalid("AST node line range (" + s.lineno() + ", " + s.endLineno() + ") is not valid");
    }
    if ((s.lineno() < 0 && s.endLineno() != s.lineno())
        || (s.colOffset() < 0 && s.colOffset() != s.endColOffset())) {
      String columns = "(" + s.colOffset() + ", " + s.endColOffset() + ")";
      String lines = "(" + s.lineno() + ", " + s.endLineno() + ")";
      throw invalid(
          "AST node column range " + columns + " for line range " + lines + " is not valid");
    }
    if (s.lineno() == s.endLineno() && s.colOffset() > s.endColOffset()) {
      throw invalid(
          "line "
              + s.lineno()
              + ", column "
              + s.colOffset()
              + "-"
              + s.endColOffset()
              + " is not a valid range");
    }
  }

  static PyException invalid(String message) {
    return Errors.valueError(message);
  }
}
