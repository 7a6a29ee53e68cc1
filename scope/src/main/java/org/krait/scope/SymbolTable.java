package org.krait.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Mod;
import org.krait.syntax.TypeParam;

/** The scopes of one module, found by the node that opens them. Immutable once built. */
public final class SymbolTable {
  /** The bit of {@code futureFlags} for {@code from __future__ import annotations}. */
  public static final int FUTURE_ANNOTATIONS = 0x100_0000;

  /** The bit of {@code futureFlags} that allows {@code await} at the top level. */
  public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

  private final Scope top;
  private final FutureFeatures future;
  private final Map<Object, Scope> byNode;
  private final Map<Object, Scope> annotations;
  private final Map<Object, Scope> typeParameters;
  private final Map<Object, Scope> typeParamDefaults;

  private SymbolTable(Scope top, FutureFeatures future, SymbolCollector collector) {
    this.top = top;
    this.future = future;
    this.byNode = collector.byNode;
    this.annotations = collector.annotations;
    this.typeParameters = collector.typeParameters;
    this.typeParamDefaults = collector.typeParamDefaults;
  }

  /**
   * Builds the table of a module.
   *
   * @param futureFlags features already in force, as {@code compile()}'s flags: {@link
   *     #FUTURE_ANNOTATIONS}, {@link #ALLOW_TOP_LEVEL_AWAIT}
   * @throws org.krait.syntax.SyntaxException for every error of CPython's future.c and symtable.c
   */
  // CPython: symtable.c _PySymtable_Build
  public static SymbolTable build(Mod module, String filename, int futureFlags) {
    FutureFeatures future = FutureFeatures.of(module, filename, futureFlags);
    SymbolCollector collector = new SymbolCollector(filename, future);
    Scope top = collector.collect(module);
    new ScopeAnalyzer(filename).analyze(top);
    return new SymbolTable(top, future, collector);
  }

  public Scope top() {
    return top;
  }

  /** The future features in force: those of the caller and those that the module imports. */
  public FutureFeatures future() {
    return future;
  }

  /** The scope of a module, function, lambda, comprehension, class or type alias. */
  public Scope scopeOf(Object node) {
    Scope scope = byNode.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("no scope belongs to " + node);
    }
    return scope;
  }

  /**
   * The scope of the {@code __annotate__} function of a function statement, class or module, or
   * null where the node has none. Where annotations are kept as text (PEP 563) only functions have
   * one, which holds no names but its parameter's.
   */
  public @Nullable Scope annotationScopeOf(Object node) {
    return annotations.get(node);
  }

  /** The scope of the type parameters of a function, class or type alias, or null. */
  public @Nullable Scope typeParametersScopeOf(Object node) {
    return typeParameters.get(node);
  }

  /** The scope of a type variable's bound or constraints, or null. */
  public @Nullable Scope typeParameterBoundScopeOf(TypeParam node) {
    return byNode.get(node);
  }

  /** The scope of a type parameter's default, or null. */
  public @Nullable Scope typeParameterDefaultScopeOf(TypeParam node) {
    return typeParamDefaults.get(node);
  }

  static <V> Map<Object, V> newNodeMap() {
    return new IdentityHashMap<>();
  }
}
