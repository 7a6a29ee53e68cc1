package org.krait.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.krait.scope.Scope.Kind;

/** The names of {@code co_cellvars} and {@code co_freevars} of a scope, in CPython's order. */
final class ClosureVariables {
  private static final Comparator<String> BY_CODE_POINT =
      new Comparator<>() {
        @Override
        public int compare(String a, String b) {
          int length = Math.min(a.length(), b.length());
          for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
              return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
          }
          return Integer.compare(a.length(), b.length());
        }
      };

  private ClosureVariables() {}

  /** Captured local variables in their own order, then the other cells by name. */
  static List<String> cells(Scope scope, List<String> localVariables) {
    List<String> names = new ArrayList<>();
    for (String local : localVariables) {
      Symbol symbol = scope.symbol(local);
      if (symbol != null && isCell(symbol)) {
        names.add(local);
      }
    }
    List<String> others = new ArrayList<>();
    for (Symbol symbol : scope.symbols()) {
      if (isCell(symbol) && !names.contains(symbol.name())) {
        others.add(symbol.name());
      }
    }
    others.sort(BY_CODE_POINT);
    names.addAll(others);
    addImplicitCells(scope, names);
    return names;
  }

  static List<String> free(Scope scope) {
    List<String> names = new ArrayList<>();
    for (Symbol symbol : scope.symbols()) {
      if (symbol.isFree() || symbol.isFreeThroughClass()) {
        names.add(symbol.name());
      }
    }
    names.sort(BY_CODE_POINT);
    Scope parent = scope.parent();
    if (scope.readsConditionalAnnotations && parent != null && parent.kind() == Kind.CLASS) {
      names.add("__conditional_annotations__");
    }
    return names;
  }

  private static boolean isCell(Symbol symbol) {
    return symbol.isCell() || symbol.isComprehensionCell();
  }

  // CPython: compile.c _PyCompile_EnterScope
  private static void addImplicitCells(Scope scope, List<String> names) {
    if (scope.needsClassClosure()) {
      names.add("__class__");
    }
    if (scope.needsClassDict()) {
      names.add("__classdict__");
    }
    if (scope.hasConditionalAnnotations()) {
      names.add("__conditional_annotations__");
    }
  }
}
