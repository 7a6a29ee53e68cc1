package org.krait.lower;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.Alias;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers import statements. */
final class ImportLowering {
  private final CodeUnit unit;

  ImportLowering(CodeUnit unit) {
    this.unit = unit;
  }

  // CPython: codegen.c codegen_import
  void importNames(Stmt.Import node) {
    Span where = node.span();
    int position = unit.at(where);
    for (Alias alias : node.names()) {
      CoreExpr module = new CoreExpr.ImportName(alias.name(), ExpressionLowering.NONE, 0, position);
      int dot = alias.name().indexOf('.');
      String asname = alias.asname();
      if (asname == null) {
        String top = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        unit.names.store(top, module, where);
      } else {
        unit.names.store(asname, submodule(alias.name(), dot, module, position), where);
      }
    }
  }

  /** {@code import a.b.c as d}: attribute by attribute. */
  // CPython: codegen.c codegen_import_as
  private static CoreExpr submodule(String name, int dot, CoreExpr module, int position) {
    while (dot >= 0) {
      int next = name.indexOf('.', dot + 1);
      String part = name.substring(dot + 1, next < 0 ? name.length() : next);
      module = new CoreExpr.ImportFrom(module, part, position);
      dot = next;
    }
    return module;
  }

  // CPython: codegen.c codegen_from_import
  void importFrom(Stmt.ImportFrom node) {
    Span where = node.span();
    int position = unit.at(where);
    Object[] names = new Object[node.names().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = node.names().get(i).name();
    }
    @Nullable String name = node.module();
    CoreExpr fromList = new CoreExpr.Const(new TupleConstant(names));
    CoreExpr module =
        new CoreExpr.ImportName(name == null ? "" : name, fromList, node.level(), position);
    if (names[0].equals("*")) {
      CoreExpr all =
          new CoreExpr.Intrinsic(IntrinsicFunction.IMPORT_STAR, new CoreExpr[] {module}, position);
      unit.emit(new CoreStmt.Evaluate(all, unit.takeLine()));
      return;
    }
    int kept = unit.spill(module);
    for (Alias alias : node.names()) {
      String attribute = unit.scope.mangle(alias.name());
      CoreExpr value = new CoreExpr.ImportFrom(new CoreExpr.TempGet(kept), attribute, position);
      unit.names.store(alias.asname() == null ? alias.name() : alias.asname(), value, where);
    }
  }
}
