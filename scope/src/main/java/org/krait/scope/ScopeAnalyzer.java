package org.krait.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/**
 * The second pass: walks the scopes from the outside in, telling each which names the functions
 * around it bind, and on the way back learns which names its inner scopes need from it.
 */
final class ScopeAnalyzer {
  private final String filename;

  ScopeAnalyzer(String filename) {
    this.filename = filename;
  }

  // CPython: symtable.c symtable_analyze
  void analyze(Scope top) {
    analyzeScope(top, new Surroundings(null, new NameSet(null), new NameSet(null), null));
  }

  /**
   * What a scope knows of the scopes around it.
   *
   * @param bound names that enclosing functions bind, null in a module
   * @param globals names that enclosing scopes declare global
   * @param typeParams those of the bound names that are type parameters
   * @param visibleClass the class whose namespace the scope sees, or null
   */
  private record Surroundings(
      @Nullable NameSet bound, NameSet globals, NameSet typeParams, @Nullable Scope visibleClass) {

    Surroundings copy() {
      return new Surroundings(
          bound == null ? null : new NameSet(bound),
          new NameSet(globals),
          new NameSet(typeParams),
          visibleClass);
    }

    Surroundings seeing(@Nullable Scope cls) {
      return new Surroundings(bound, globals, typeParams, cls);
    }
  }

  /**
   * Resolves the names of a scope and all scopes in it; returns the names it needs from outside.
   */
  // CPython: symtable.c analyze_block
  private Set<String> analyzeScope(Scope scope, Surroundings around) {
    Surroundings own = around.copy();
    Set<String> free = new LinkedHashSet<>();
    for (Symbol symbol : scope.symbols()) {
      resolve(scope, symbol, own, free);
    }
    Surroundings inner = forChildren(scope, around, own);
    Set<String> innerFree = new LinkedHashSet<>();
    ComprehensionInliner inliner = new ComprehensionInliner(scope);
    for (Scope child : scope.children) {
      Set<String> childFree = analyzeScope(child, inner.seeing(classSeenBy(child, scope, own)));
      if (isInlinable(child, scope)) {
        inliner.inline(child, childFree);
      }
      innerFree.addAll(childFree);
    }
    adoptInlinedChildren(scope);
    if (scope.kind().isFunctionLike()) {
      makeCells(scope, innerFree, inliner.cells());
    } else if (scope.kind() == Kind.CLASS) {
      provideClassCells(scope, innerFree);
    }
    inliner.markCells();
    passOnFree(scope, innerFree, own.bound());
    free.addAll(innerFree);
    return free;
  }

  /** Decides what one name means. */
  // CPython: symtable.c analyze_name
  private void resolve(Scope scope, Symbol symbol, Surroundings own, Set<String> free) {
    String name = symbol.name();
    if (symbol.isDeclaredGlobal()) {
      resolveGlobal(symbol, own);
    } else if (symbol.isNonlocal()) {
      checkNonlocal(symbol, own);
      symbol.resolve(Resolution.FREE);
      free.add(name);
    } else if (symbol.isBound()) {
      symbol.resolve(scope.kind() == Kind.CLASS ? Resolution.CLASS_NAME : Resolution.LOCAL);
      own.globals().remove(name);
      if (symbol.isTypeParameter()) {
        own.typeParams().add(name);
      } else {
        own.typeParams().remove(name);
      }
    } else if (!resolveInVisibleClass(symbol, own.visibleClass())) {
      if (own.bound() != null && own.bound().contains(name)) {
        symbol.resolve(Resolution.FREE);
        free.add(name);
      } else {
        symbol.resolve(Resolution.GLOBAL_IMPLICIT);
      }
    }
  }

  private void resolveGlobal(Symbol symbol, Surroundings own) {
    if (symbol.isNonlocal()) {
      throw error("name '" + symbol.name() + "' is nonlocal and global", symbol);
    }
    symbol.resolve(Resolution.GLOBAL_EXPLICIT);
    own.globals().add(symbol.name());
    if (own.bound() != null) {
      own.bound().remove(symbol.name());
    }
  }

  private void checkNonlocal(Symbol symbol, Surroundings own) {
    String name = symbol.name();
    if (own.bound() == null) {
      throw error("nonlocal declaration not allowed at module level", symbol);
    }
    if (!own.bound().contains(name)) {
      throw error("no binding for nonlocal '" + name + "' found", symbol);
    }
    if (own.typeParams().contains(name)) {
      throw error("nonlocal binding not allowed for type parameter '" + name + "'", symbol);
    }
  }

  /** A name that the visible class binds is looked up there, never in a function around it. */
  private static boolean resolveInVisibleClass(Symbol symbol, @Nullable Scope visibleClass) {
    Symbol inClass = visibleClass == null ? null : visibleClass.symbol(symbol.name());
    if (inClass == null) {
      return false;
    }
    if (inClass.isDeclaredGlobal()) {
      symbol.resolve(Resolution.GLOBAL_EXPLICIT);
      return true;
    }
    if (inClass.isBound() && !inClass.isNonlocal()) {
      symbol.resolve(Resolution.GLOBAL_IMPLICIT);
      return true;
    }
    return false;
  }

  /** What inner scopes see: a function's own names too, but of a class only its cells. */
  private static Surroundings forChildren(Scope scope, Surroundings around, Surroundings own) {
    if (scope.kind() == Kind.CLASS) {
      NameSet bound = new NameSet(around.bound());
      bound.add("__class__");
      bound.add("__classdict__");
      bound.add("__conditional_annotations__");
      return new Surroundings(bound, around.globals(), own.typeParams(), null);
    }
    NameSet bound = new NameSet(own.bound());
    if (scope.kind().isFunctionLike()) {
      for (Symbol symbol : scope.symbols()) {
        if (symbol.resolution() == Resolution.LOCAL) {
          bound.add(symbol.name());
        }
      }
    }
    return new Surroundings(bound, own.globals(), own.typeParams(), null);
  }

  private static @Nullable Scope classSeenBy(Scope child, Scope scope, Surroundings own) {
    if (!child.canSeeClassScope()) {
      return null;
    }
    return scope.kind() == Kind.CLASS ? scope : own.visibleClass();
  }

  /** All comprehensions but generators run inside the scope around them (PEP 709). */
  private static boolean isInlinable(Scope child, Scope scope) {
    return child.isComprehension() && !child.isGenerator() && !scope.canSeeClassScope();
  }

  /** Puts the inner scopes of inlined comprehensions in the place of these. */
  private static void adoptInlinedChildren(Scope scope) {
    List<Scope> children = new ArrayList<>(scope.children.size());
    for (Scope child : scope.children) {
      if (child.isInlined()) {
        children.addAll(child.children);
      } else {
        children.add(child);
      }
    }
    scope.children = children;
  }

  /** Turns the locals that inner scopes need into cells; they are not needed from outside. */
  // CPython: symtable.c analyze_cells
  private static void makeCells(Scope scope, Set<String> free, Collection<String> inlinedCells) {
    for (Symbol symbol : scope.symbols()) {
      String name = symbol.name();
      if (symbol.resolution() == Resolution.LOCAL
          && (free.contains(name) || inlinedCells.contains(name))) {
        symbol.resolve(Resolution.CELL);
        free.remove(name);
      }
    }
  }

  /** A class makes the cells that its methods and annotations need of it. */
  // CPython: symtable.c drop_class_free
  private static void provideClassCells(Scope scope, Set<String> free) {
    if (free.remove("__class__")) {
      scope.needsClassClosure = true;
    }
    if (free.remove("__classdict__")) {
      scope.needsClassDict = true;
    }
    if (free.remove("__conditional_annotations__")) {
      scope.conditionalAnnotations = true;
    }
  }

  /** Makes the scope hand on the free variables of its inner scopes. */
  // CPython: symtable.c update_symbols
  private static void passOnFree(Scope scope, Set<String> free, @Nullable NameSet bound) {
    boolean hasClassNames = scope.kind() == Kind.CLASS || scope.canSeeClassScope();
    for (String name : free) {
      Symbol symbol = scope.symbol(name);
      if (symbol != null) {
        if (hasClassNames) {
          symbol.add(Fact.FREE_THROUGH_CLASS);
        }
      } else if (bound == null || bound.contains(name)) {
        scope.intern(name).resolve(Resolution.FREE);
      }
    }
  }

  private SyntaxException error(String message, Symbol symbol) {
    Span declaration = symbol.declaration();
    return SymbolErrors.at(message, filename, declaration == null ? Span.NONE : declaration);
  }
}
