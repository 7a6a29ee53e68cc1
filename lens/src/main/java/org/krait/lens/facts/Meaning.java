package org.krait.lens.facts;

import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol;

/**
 * The four places where Python looks for a name, in its order: local, enclosing, global, built-in.
 */
public enum Meaning {
  LOCAL('L', "local"),
  ENCLOSING('E', "enclosing"),
  GLOBAL('G', "global"),
  BUILTIN('B', "built-in"),
  /** Nothing in the file binds the name and it is no built-in. */
  UNKNOWN('?', "unknown");

  private final char letter;
  private final String word;

  Meaning(char letter, String word) {
    this.letter = letter;
    this.word = word;
  }

  public char letter() {
    return letter;
  }

  public String word() {
    return word;
  }

  static Meaning of(Name name) {
    return switch (name.decision().rule()) {
      case PARAMETER, BOUND_HERE -> isModules(name.symbol()) ? GLOBAL : LOCAL;
      case DECLARED_GLOBAL, DECLARED_GLOBAL_AROUND, MODULE_BINDS -> GLOBAL;
      case DECLARED_NONLOCAL, VISIBLE_CLASS_BINDS, ENCLOSING_FUNCTION_BINDS, CLASS_PROVIDES ->
          ENCLOSING;
      case BOUND_OUTSIDE_COMPREHENSION -> name.symbol().isNonlocal() ? ENCLOSING : GLOBAL;
      case BOUND_NOWHERE -> ofUnbound(name.identifier());
    };
  }

  /** What a name is that nothing in a file binds. */
  public static Meaning ofUnbound(String identifier) {
    return BuiltinNames.contain(identifier)
        ? BUILTIN
        : ModuleNames.contain(identifier) ? GLOBAL : UNKNOWN;
  }

  private static boolean isModules(Symbol symbol) {
    return symbol.scope().kind() == Kind.MODULE;
  }
}
