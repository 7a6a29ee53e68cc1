package org.krait.lower;

import java.util.List;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers the bodies of modules and classes, which have docstrings and annotations. */
// CPython: codegen.c codegen_body
final class ModuleLowering {
  private final CodeUnit unit;

  ModuleLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** The body of a module. */
  // CPython: codegen.c _PyCodegen_Module
  void module(List<Stmt> statements) {
    Span where = new Span(1, 0, 1, 0);
    int line = statements.isEmpty() ? 1 : statements.get(0).span().lineno();
    Span start = new Span(line, 0, line, 0);
    List<CoreStmt> outer = unit.begin();
    if (unit.scope.hasConditionalAnnotations()) {
      CoreExpr none = new CoreExpr.BuildSet(new CoreExpr[0], false, unit.at(start));
      unit.names.store("__conditional_annotations__", none, start);
    }
    CoreExpr annotate = lowerBody(statements, start);
    CoreStmt body = unit.end(outer);
    if (annotate != null) {
      unit.names.store("__annotate__", annotate, where);
    }
    unit.emit(body);
  }

  /** The body of a class. */
  void body(List<Stmt> statements, Span where) {
    CoreExpr annotate = lowerBody(statements, where);
    if (annotate != null) {
      unit.names.store("__annotate_func__", annotate, where);
    }
  }

  /** Lowers the statements; what evaluates their annotations, if there are any, is the result. */
  private @org.jspecify.annotations.Nullable CoreExpr lowerBody(List<Stmt> statements, Span where) {
    boolean future = unit.context.futureAnnotations();
    if (future && unit.scope.hasAnnotations()) {
      unit.emit(new CoreStmt.SetupAnnotations(0, unit.at(where)));
    }
    unit.statements.lowerAll(afterDocstring(statements));
    unit.takeLine();
    return future ? null : unit.annotations.deferredAnnotations(where);
  }

  private List<Stmt> afterDocstring(List<Stmt> statements) {
    boolean interactive =
        unit.kind == CodeKind.MODULE && unit.context.options.mode() == LoweringOptions.Mode.SINGLE;
    Expr.Constant docstring = Docstring.of(statements);
    if (docstring == null || interactive) {
      return statements;
    }
    Span where = docstring.span();
    unit.startLine(where.lineno());
    if (unit.context.options.optimize() < 2) {
      CoreExpr text = new CoreExpr.Const(Docstring.clean(docstring.value()));
      unit.names.store("__doc__", text, where);
    }
    return statements.subList(1, statements.size());
  }
}
