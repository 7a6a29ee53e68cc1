package org.krait.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Resolution;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;

/** Tells where the values of names live in one code object. */
// CPython: compile.c _PyCompile_ResolveNameop
final class NameResolver {
  /** Where the value of a name lives. */
  enum Place {
    SLOT,
    CELL,
    GLOBAL,
    NAMESPACE
  }

  private final Scope scope;
  private final Deque<Map<String, Symbol>> inlined = new ArrayDeque<>();

  NameResolver(Scope scope) {
    this.scope = scope;
  }

  /** The symbols that count inside an inlined comprehension: where it resolves a name its way. */
  // CPython: compile.c _PyCompile_TweakInlinedComprehensionScopes
  Map<String, Symbol> symbolsInside(Scope comprehension) {
    boolean inClass = scope.kind() == Scope.Kind.CLASS && !isInInlined();
    Map<String, Symbol> symbols = new LinkedHashMap<>();
    for (Symbol symbol : comprehension.symbols()) {
      boolean own = isBoundInside(symbol) || differs(symbol) || inClass;
      if (own && !symbol.isParameter()) {
        symbols.put(symbol.name(), symbol);
      }
    }
    return symbols;
  }

  private boolean differs(Symbol inside) {
    Symbol outside = symbol(inside.name());
    int outer = outside == null ? 0 : outside.resolution().code();
    int inner = inside.resolution().code();
    boolean passedOn = inside.resolution() == Resolution.CELL && outer == Resolution.FREE.code();
    return inner != outer && inside.resolution() != Resolution.FREE && !passedOn;
  }

  /** Whether an inlined comprehension has a variable of its own for the symbol. */
  static boolean isBoundInside(Symbol symbol) {
    return symbol.isAssigned() && !symbol.isNonlocal();
  }

  /** From here on, these names mean what they mean in an inlined comprehension. */
  void enterInlined(Map<String, Symbol> symbols) {
    inlined.push(symbols);
  }

  void leaveInlined() {
    inlined.pop();
  }

  boolean isInInlined() {
    return !inlined.isEmpty();
  }

  /** The symbol of a mangled name here, or null. */
  @Nullable Symbol symbol(String mangled) {
    for (Map<String, Symbol> symbols : inlined) {
      Symbol symbol = symbols.get(mangled);
      if (symbol != null) {
        return symbol;
      }
    }
    return scope.symbol(mangled);
  }

  /** The place of a mangled name. */
  Place place(String mangled) {
    Symbol symbol = symbol(mangled);
    if (symbol == null) {
      return Place.NAMESPACE;
    }
    boolean function = scope.kind().isFunctionLike();
    return switch (symbol.resolution()) {
      case FREE, CELL -> Place.CELL;
      case LOCAL, CLASS_NAME -> function || symbol.scope() != scope ? Place.SLOT : Place.NAMESPACE;
      case GLOBAL_IMPLICIT -> function ? Place.GLOBAL : Place.NAMESPACE;
      case GLOBAL_EXPLICIT -> Place.GLOBAL;
    };
  }

  /** Whether the name is resolved to this. */
  boolean is(String mangled, Resolution resolution) {
    Symbol symbol = symbol(mangled);
    return symbol != null && symbol.resolution() == resolution;
  }

  /** Whether {@code super} here means the builtin, as far as the source can tell. */
  // CPython: codegen.c can_optimize_super_call
  boolean isSuperBuiltin(Scope top) {
    return is("super", Resolution.GLOBAL_IMPLICIT) && top.symbol("super") == null;
  }
}
