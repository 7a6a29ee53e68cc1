package org.krait.lower;

import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.scope.Resolution;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.syntax.Span;

/** Lowers the reading, binding and deleting of names. */
// CPython: codegen.c codegen_nameop
final class NameLowering {
  private final CodeUnit unit;
  private final Scope scope;
  final NameResolver resolver;

  NameLowering(CodeUnit unit) {
    this.unit = unit;
    this.scope = unit.scope;
    this.resolver = new NameResolver(unit.scope);
  }

  CoreExpr load(String identifier, Span where) {
    String name = scope.mangle(identifier);
    int position = unit.at(where);
    return switch (resolver.place(name)) {
      case SLOT -> new CoreExpr.LocalGet(unit.layout.slot(name), position);
      case CELL -> loadCell(name, position);
      case GLOBAL -> loadGlobal(name, position);
      case NAMESPACE ->
          scope.kind() == Scope.Kind.CLASS && resolver.isInInlined()
              ? new CoreExpr.GlobalGet(name, position)
              : new CoreExpr.NameGet(name, position);
    };
  }

  private CoreExpr loadCell(String name, int position) {
    int cell = cell(name);
    if (scope.kind() == Scope.Kind.CLASS && !resolver.isInInlined()) {
      return new CoreExpr.MappingOrCellGet(new CoreExpr.Namespace(), name, cell, position);
    }
    if (scope.canSeeClassScope()) {
      return new CoreExpr.MappingOrCellGet(classDict(position), name, cell, position);
    }
    return new CoreExpr.CellGet(cell, position);
  }

  private CoreExpr loadGlobal(String name, int position) {
    if (scope.canSeeClassScope() && resolver.is(name, Resolution.GLOBAL_IMPLICIT)) {
      return new CoreExpr.MappingOrGlobalGet(classDict(position), name, position);
    }
    return new CoreExpr.GlobalGet(name, position);
  }

  private CoreExpr classDict(int position) {
    return new CoreExpr.CellGet(unit.layout.freeCell("__classdict__"), position);
  }

  void store(String identifier, CoreExpr value, Span where) {
    String name = scope.mangle(identifier);
    int line = unit.takeLine();
    CoreStmt statement =
        switch (resolver.place(name)) {
          case SLOT -> new CoreStmt.LocalSet(unit.layout.slot(name), value, line);
          case CELL -> new CoreStmt.CellSet(cell(name), value, line);
          case GLOBAL -> new CoreStmt.GlobalSet(name, value, line, unit.at(where));
          case NAMESPACE -> new CoreStmt.NameSet(name, value, line, unit.at(where));
        };
    unit.emit(statement);
  }

  void delete(String identifier, Span where) {
    String name = scope.mangle(identifier);
    int line = unit.takeLine();
    int position = unit.at(where);
    CoreStmt statement =
        switch (resolver.place(name)) {
          case SLOT -> new CoreStmt.LocalDelete(unit.layout.slot(name), line, position);
          case CELL -> new CoreStmt.CellDelete(cell(name), line, position);
          case GLOBAL -> new CoreStmt.GlobalDelete(name, line, position);
          case NAMESPACE -> new CoreStmt.NameDelete(name, line, position);
        };
    unit.emit(statement);
  }

  /** The slot of a name if it lives in one, else -1. */
  int slotOrNone(String identifier) {
    String name = scope.mangle(identifier);
    return resolver.place(name) == NameResolver.Place.SLOT ? unit.layout.slot(name) : -1;
  }

  /** The index of the cell that a function inside is given under a mangled name. */
  // CPython: compile.c _PyCompile_LookupArg
  int captured(String name) {
    return unit.kind == CodeKind.CLASS && isImplicitCell(name)
        ? unit.layout.ownCell(name)
        : cell(name);
  }

  /** The index of the cell of a mangled name. */
  // CPython: compile.c _PyCompile_ResolveNameop
  int cell(String name) {
    Symbol outer = scope.symbol(name);
    boolean free = outer != null && outer.resolution() == Resolution.FREE;
    boolean own = resolver.is(name, Resolution.CELL) && !free;
    return own ? unit.layout.ownCell(name) : unit.layout.freeCell(name);
  }

  private static boolean isImplicitCell(String name) {
    return switch (name) {
      case "__class__", "__classdict__", "__conditional_annotations__" -> true;
      default -> false;
    };
  }
}
