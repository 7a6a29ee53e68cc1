package org.krait.scope;

import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Span;

/**
 * Why a name means what it means in a scope. Worked out on demand from a finished table, for those
 * who explain it; the compiler needs no reasons.
 *
 * @param rule what decided
 * @param symbol the name in the scope that was asked
 * @param variable the symbol of the variable that the name reaches, in the scope that owns it; null
 *     where no scope of the module binds it, and for the cells that a class makes by itself
 * @param where the binding or declaration that decided, null where there is none
 */
public record Decision(Rule rule, Symbol symbol, @Nullable Symbol variable, @Nullable Span where) {

  /** The rules of Python's scopes, from the most explicit to what is left. */
  public enum Rule {
    /** A {@code global} statement of this scope names it. */
    DECLARED_GLOBAL,
    /** A {@code nonlocal} statement of this scope names it. */
    DECLARED_NONLOCAL,
    /** The target of {@code :=} in a comprehension belongs to the scope around it. */
    BOUND_OUTSIDE_COMPREHENSION,
    /** It is a parameter of this function. */
    PARAMETER,
    /** This scope binds it somewhere. */
    BOUND_HERE,
    /** An annotation or type parameter in a class sees the names of the class. */
    VISIBLE_CLASS_BINDS,
    /** A function around this scope binds it. */
    ENCLOSING_FUNCTION_BINDS,
    /** The class around this scope makes the cell {@code __class__} or its like. */
    CLASS_PROVIDES,
    /** The nearest function around that names it declares it {@code global}. */
    DECLARED_GLOBAL_AROUND,
    /** The module binds it. */
    MODULE_BINDS,
    /** Nothing in the module binds it: a built-in, or no name at all. */
    BOUND_NOWHERE
  }

  /** The decision about a symbol of a finished table. */
  public static Decision about(Symbol symbol) {
    return switch (symbol.resolution()) {
      case LOCAL, CELL, CLASS_NAME -> own(symbol);
      case FREE -> free(symbol);
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> global(symbol);
    };
  }

  /**
   * The variable that the name would reach if this scope did not bind it: one of an enclosing
   * function, else the module's; null where there is none.
   */
  public @Nullable Symbol hidden() {
    if (!symbol.resolution().isLocal() || symbol.scope().parent() == null) {
      return null;
    }
    Symbol around = variableAround(symbol);
    if (around != null) {
      return around;
    }
    Symbol inModule = moduleOf(symbol.scope()).symbol(symbol.name());
    return inModule != null && inModule.isBound() ? inModule : null;
  }

  private static Decision own(Symbol symbol) {
    Rule rule = symbol.isParameter() ? Rule.PARAMETER : Rule.BOUND_HERE;
    return new Decision(rule, symbol, symbol, symbol.firstBinding());
  }

  private static Decision free(Symbol symbol) {
    Symbol variable = variableAround(symbol);
    if (symbol.isNonlocal()) {
      return new Decision(declarationRule(symbol), symbol, variable, symbol.declaration());
    }
    return variable == null
        ? new Decision(Rule.CLASS_PROVIDES, symbol, null, null)
        : new Decision(Rule.ENCLOSING_FUNCTION_BINDS, symbol, variable, variable.firstBinding());
  }

  private static Decision global(Symbol symbol) {
    Symbol inModule = moduleOf(symbol.scope()).symbol(symbol.name());
    if (symbol.isDeclaredGlobal() && symbol.declaration() != null) {
      return new Decision(declarationRule(symbol), symbol, inModule, symbol.declaration());
    }
    Symbol inClass = visibleClassBinding(symbol);
    if (inClass != null) {
      return new Decision(Rule.VISIBLE_CLASS_BINDS, symbol, inClass, inClass.firstBinding());
    }
    Symbol declared = inModule == null ? null : globalAround(symbol);
    if (declared != null) {
      return new Decision(Rule.DECLARED_GLOBAL_AROUND, symbol, inModule, declared.declaration());
    }
    if (inModule != null && (inModule.isBound() || inModule.isDeclaredGlobal())) {
      return new Decision(Rule.MODULE_BINDS, symbol, inModule, inModule.firstBinding());
    }
    return new Decision(Rule.BOUND_NOWHERE, symbol, null, null);
  }

  /** The same name in a function around that declares it global, before one that has its own. */
  private static @Nullable Symbol globalAround(Symbol symbol) {
    for (Scope scope = symbol.scope().parent(); scope != null; scope = scope.parent()) {
      Symbol candidate = scope.symbol(symbol.name());
      if (scope.kind().isFunctionLike()
          && candidate != null
          && candidate.declaration() != null
          && candidate.isDeclaredGlobal()) {
        return candidate;
      }
    }
    return null;
  }

  private static Rule declarationRule(Symbol symbol) {
    if (symbol.scope().isComprehension()) {
      return Rule.BOUND_OUTSIDE_COMPREHENSION;
    }
    return symbol.isNonlocal() ? Rule.DECLARED_NONLOCAL : Rule.DECLARED_GLOBAL;
  }

  /** The variable of an enclosing function that a free name reaches; class bodies do not count. */
  private static @Nullable Symbol variableAround(Symbol symbol) {
    for (Scope scope = symbol.scope().parent(); scope != null; scope = scope.parent()) {
      Symbol candidate = scope.symbol(symbol.name());
      if (scope.kind().isFunctionLike() && candidate != null && candidate.resolution().isLocal()) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable Symbol visibleClassBinding(Symbol symbol) {
    Scope scope = symbol.scope();
    while (scope.canSeeClassScope() && scope.parent() != null) {
      scope = scope.parent();
    }
    if (scope == symbol.scope() || scope.kind() != Kind.CLASS) {
      return null;
    }
    Symbol inClass = scope.symbol(symbol.name());
    return inClass != null && inClass.isBound() && !inClass.isNonlocal() ? inClass : null;
  }

  private static Scope moduleOf(Scope scope) {
    Scope top = scope;
    for (Scope outer = scope.parent(); outer != null; outer = outer.parent()) {
      top = outer;
    }
    return top;
  }
}
