package org.krait.lower;

import java.util.function.Consumer;
import org.krait.lower.core.Code;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;
import org.krait.syntax.Problem;

/** Sources lowered for tests. */
public final class Lowered {
  private Lowered() {}

  public static Code of(String source) {
    return of(source, 0, problem -> {});
  }

  static Code of(String source, int optimize, Consumer<Problem> warnings) {
    Mod module = Parser.parse(source, ParserOptions.exec("f.py"));
    SymbolTable symbols = SymbolTable.build(module, "f.py", 0);
    return Lowering.lower(
        module,
        symbols,
        new LoweringOptions("f.py", optimize, 0, LoweringOptions.Mode.EXEC, warnings));
  }

  /** The first code object inside. */
  static Code inner(Code code) {
    for (Object constant : code.body().constants()) {
      if (constant instanceof Code inner) {
        return inner;
      }
    }
    throw new AssertionError("no code inside " + code.name());
  }
}
