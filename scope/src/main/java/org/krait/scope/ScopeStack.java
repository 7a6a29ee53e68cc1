package org.krait.scope;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/** The scopes that are open during the first pass, and the way to note facts in them. */
final class ScopeStack {
  private final String filename;
  private final ArrayList<OpenScope> open = new ArrayList<>();
  private @Nullable String privateName;

  ScopeStack(String filename) {
    this.filename = filename;
  }

  Scope current() {
    return open.getLast().scope;
  }

  /** What holds in the current scope at the place that the pass has reached. */
  OpenScope state() {
    return open.getLast();
  }

  Scope module() {
    return open.getFirst().scope;
  }

  int depth() {
    return open.size();
  }

  /** The open scope at this depth, the module at 0. */
  Scope at(int depth) {
    return open.get(depth).scope;
  }

  /** Opens a new scope inside the current one. */
  // CPython: symtable.c symtable_enter_block
  Scope enter(String name, Kind kind, Span span) {
    Scope scope = enterDetached(name, kind, span);
    if (depth() > 1) {
      at(depth() - 2).children.add(scope);
    }
    return scope;
  }

  /** Opens a new scope that does not become part of the table. */
  Scope enterDetached(String name, Kind kind, Span span) {
    Scope scope = create(name, kind, span);
    reenter(scope);
    if (kind == Kind.ANNOTATION || kind == Kind.TYPE_VARIABLE || kind == Kind.TYPE_ALIAS) {
      add(".format", Fact.PARAMETER, span);
      add(".format", Fact.REFERENCED, span);
    }
    return scope;
  }

  /** Makes a scope that belongs to the current one but is not open yet. */
  // CPython: symtable.c ste_new
  Scope create(String name, Kind kind, Span span) {
    return new Scope(name, kind, span, open.isEmpty() ? null : current(), privateName);
  }

  /** Opens a scope that {@link #create} made. */
  void enterCreated(Scope scope) {
    current().children.add(scope);
    reenter(scope);
  }

  /** Opens a scope that was open before. */
  // CPython: symtable.c symtable_enter_existing_block
  void reenter(Scope scope) {
    OpenScope state = new OpenScope(scope);
    if (!open.isEmpty()) {
      state.comprehensionIterables = state().comprehensionIterables;
      Scope outer = current();
      if (outer.mangledNames != null && scope.kind() != Kind.CLASS) {
        scope.mangledNames = outer.mangledNames;
      }
    }
    open.add(state);
  }

  void exit() {
    open.removeLast();
  }

  /** The class whose private names are mangled now, or null. */
  @Nullable String privateName() {
    return privateName;
  }

  void setPrivateName(@Nullable String className) {
    privateName = className;
  }

  /** The symbol of a name in the current scope, or null when nothing is known of it yet. */
  // CPython: symtable.c symtable_lookup
  @Nullable Symbol lookup(String name) {
    return lookup(current(), name);
  }

  // CPython: symtable.c symtable_lookup_entry
  @Nullable Symbol lookup(Scope scope, String name) {
    return scope.symbol(mangle(scope, name));
  }

  void reference(String name, Span where) {
    add(name, Fact.REFERENCED, where);
  }

  /** Notes that the current scope gives the name a value. */
  // CPython: symtable.c symtable_add_def
  void bind(String name, Fact fact, Span where) {
    checkName(name, where, ExprContext.Store);
    add(name, fact, where);
  }

  void add(String name, Fact fact, Span where) {
    addTo(current(), name, fact, where);
  }

  /** Notes a fact about a name in any open scope. */
  // CPython: symtable.c symtable_add_def_helper
  void addTo(Scope scope, String name, Fact fact, Span where) {
    String mangled = mangle(current(), name);
    Symbol symbol = scope.intern(mangled);
    if (fact == Fact.PARAMETER && symbol.isParameter()) {
      throw error("duplicate argument '" + name + "' in function definition", where);
    }
    if (fact == Fact.TYPE_PARAMETER && symbol.isTypeParameter()) {
      throw error("duplicate type parameter '" + name + "'", where);
    }
    symbol.add(fact, where);
    if (scope == current() && state().inComprehensionTarget) {
      if (symbol.isDeclaredGlobal() || symbol.isNonlocal()) {
        throw error(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            where);
      }
      symbol.add(Fact.COMPREHENSION_VARIABLE);
    }
    if (fact == Fact.PARAMETER) {
      scope.addParameter(mangled);
    } else if (fact == Fact.DECLARED_GLOBAL) {
      module().intern(mangled).add(Fact.DECLARED_GLOBAL);
    }
  }

  // CPython: symtable.c check_name
  void checkName(String name, Span where, ExprContext context) {
    if (context != ExprContext.Load && name.equals("__debug__")) {
      String verb = context == ExprContext.Store ? "assign to" : "delete";
      throw error("cannot " + verb + " __debug__", where);
    }
  }

  SyntaxException error(String message, Span where) {
    return SymbolErrors.at(message, filename, where);
  }

  private String mangle(Scope scope, String name) {
    if (scope.mangledNames != null && !scope.mangledNames.contains(name)) {
      return name;
    }
    return NameMangling.mangle(privateName, name);
  }
}
