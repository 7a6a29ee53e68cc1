package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;

/** The names that have slots in a scope: its parameters, then all others. */
final class LocalNames {
  private LocalNames() {}

  static List<String> of(Scope scope) {
    List<String> names = new ArrayList<>(scope.parameters());
    for (Symbol symbol : scope.symbols()) {
      if (!symbol.isParameter()) {
        names.add(symbol.name());
      }
    }
    return names;
  }
}
