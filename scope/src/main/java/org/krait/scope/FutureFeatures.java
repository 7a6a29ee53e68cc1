package org.krait.scope;

import java.util.List;
import org.krait.syntax.Alias;
import org.krait.syntax.Mod;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.SyntaxException;

/**
 * The features that {@code from __future__} statements switch on, and where the last of those at
 * the start of the module stands.
 */
// CPython: future.c
public final class FutureFeatures {
  /** The bit of {@code from __future__ import barry_as_FLUFL}. */
  public static final int BARRY_AS_BDFL = 0x40_0000;

  private final String filename;
  private int flags;
  private Span last = new Span(-1, -1, -1, -1);

  private FutureFeatures(String filename, int flags) {
    this.filename = filename;
    this.flags = flags;
  }

  /** The features of a module, added to the given ones. */
  public static FutureFeatures of(Mod module, String filename, int inheritedFlags) {
    FutureFeatures features = new FutureFeatures(filename, inheritedFlags);
    if (module instanceof Mod.Module m) {
      features.read(m.body());
    } else if (module instanceof Mod.Interactive m) {
      features.read(m.body());
    }
    return features;
  }

  /** All features in force, as {@code compile()}'s flags. */
  public int flags() {
    return flags;
  }

  /** Whether annotations are kept as text (PEP 563). */
  public boolean annotations() {
    return (flags & SymbolTable.FUTURE_ANNOTATIONS) != 0;
  }

  boolean allowsTopLevelAwait() {
    return (flags & SymbolTable.ALLOW_TOP_LEVEL_AWAIT) != 0;
  }

  /** Rejects a future statement that stands after other code. */
  // CPython: symtable.c check_import_from
  void checkPlace(Stmt.ImportFrom statement) {
    Span span = statement.span();
    boolean late =
        span.lineno() > last.lineno()
            || (span.lineno() == last.endLineno() && span.colOffset() > last.endColOffset());
    if (late && isFutureImport(statement)) {
      throw SymbolErrors.at(
          "from __future__ imports must occur at the beginning of the file", filename, span);
    }
  }

  // CPython: future.c future_parse
  private void read(List<Stmt> body) {
    int first = Docstring.isIn(body) ? 1 : 0;
    for (int i = first; i < body.size(); i++) {
      if (!(body.get(i) instanceof Stmt.ImportFrom statement) || !isFutureImport(statement)) {
        return;
      }
      for (Alias alias : statement.names()) {
        flags |= flagOf(alias);
      }
      last = statement.span();
    }
  }

  private static boolean isFutureImport(Stmt.ImportFrom statement) {
    return statement.level() == 0 && "__future__".equals(statement.module());
  }

  // CPython: future.c future_check_features
  private int flagOf(Alias alias) {
    return switch (alias.name()) {
      case "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "generator_stop" ->
          0;
      case "barry_as_FLUFL" -> BARRY_AS_BDFL;
      case "annotations" -> SymbolTable.FUTURE_ANNOTATIONS;
      case "braces" -> throw error("not a chance", alias);
      default -> throw error("future feature " + alias.name() + " is not defined", alias);
    };
  }

  private SyntaxException error(String message, Alias alias) {
    return SymbolErrors.at(message, filename, alias.span());
  }
}
