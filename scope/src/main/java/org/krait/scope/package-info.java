/**
 * The symbol table: which variable each name of a program means, decided before it runs.
 *
 * <p>Two passes. {@code SymbolCollector} walks the tree once, opens a {@link org.krait.scope.Scope}
 * for every block and notes what each block says about each name. {@code ScopeAnalyzer} then walks
 * the scopes and gives every {@link org.krait.scope.Symbol} its {@link org.krait.scope.Resolution}:
 * local, cell, free or global. The result, {@link org.krait.scope.SymbolTable}, is looked up by
 * node identity and serves the compiler, the {@code symtable} module and the closure lens alike.
 */
@NullMarked
package org.krait.scope;

import org.jspecify.annotations.NullMarked;
