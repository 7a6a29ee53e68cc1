package org.krait.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;

/** Merges the names of comprehensions into the scope that runs them (PEP 709). */
// CPython: symtable.c inline_comprehension
final class ComprehensionInliner {
  private final Scope target;
  private final Set<String> cells = new HashSet<>();

  ComprehensionInliner(Scope target) {
    this.target = target;
  }

  /** The variables of the inlined comprehensions that must be cells in the target too. */
  Set<String> cells() {
    return cells;
  }

  /**
   * Merges one comprehension, whose analysis is complete.
   *
   * @param free the names it needs from outside; those that the target now provides are removed
   */
  void inline(Scope comprehension, Set<String> free) {
    List<Symbol> merged = new ArrayList<>(comprehension.symbols());
    for (Symbol symbol : merged) {
      if (!symbol.isParameter()) {
        merge(comprehension, symbol, free);
      }
    }
    comprehension.inlined = true;
  }

  private void merge(Scope comprehension, Symbol symbol, Set<String> free) {
    String name = symbol.name();
    if (symbol.isCell() || symbol.isComprehensionCell()) {
      cells.add(name);
    }
    Resolution resolution = symbol.resolution();
    if (symbol.isFree() && target.kind() == Kind.CLASS && name.equals("__class__")) {
      resolution = Resolution.GLOBAL_IMPLICIT;
      free.remove(name);
      comprehension.remove(name);
    }
    Symbol existing = target.symbol(name);
    if (existing == null) {
      Symbol copy = symbol.inlinedInto(target);
      copy.resolve(resolution);
      target.put(copy);
    } else if (existing.isBound()
        && target.kind() != Kind.CLASS
        && !isFreeInAnyChild(comprehension, name)) {
      free.remove(name);
    }
  }

  // CPython: symtable.c is_free_in_any_child
  private static boolean isFreeInAnyChild(Scope scope, String name) {
    for (Scope child : scope.children) {
      Symbol symbol = child.symbol(name);
      if (symbol != null && symbol.isFree()) {
        return true;
      }
    }
    return false;
  }

  /** Marks the target's symbols of which an inlined comprehension needs a cell. */
  void markCells() {
    for (String name : cells) {
      Symbol symbol = target.symbol(name);
      if (symbol != null) {
        symbol.add(Fact.COMPREHENSION_CELL);
      }
    }
  }
}
