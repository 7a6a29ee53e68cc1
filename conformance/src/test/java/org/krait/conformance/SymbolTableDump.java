package org.krait.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Problem;

/** Prints a symbol table in the form of {@code symtable_dump.py}. */
final class SymbolTableDump {
  private final StringBuilder scopes = new StringBuilder();
  private final TreeSet<String> code = new TreeSet<>();

  private SymbolTableDump() {}

  /** One line for each scope and each symbol in it. */
  static String scopes(SymbolTable table) {
    SymbolTableDump dump = new SymbolTableDump();
    dump.writeScope(table.top(), 0);
    return dump.scopes.toString();
  }

  /** One line for each code object: its name, {@code co_cellvars} and {@code co_freevars}. */
  static TreeSet<String> code(SymbolTable table) {
    SymbolTableDump dump = new SymbolTableDump();
    dump.writeCode(table.top());
    if (table.future().annotations()) {
      dump.code.add("code __annotate__ cells [] free []");
    }
    return dump.code;
  }

  static String error(Problem problem) {
    return problem.kind()
        + ": "
        + PythonEscapes.encode(problem.message())
        + " ("
        + problem.lineno()
        + ", "
        + problem.offset()
        + ", "
        + (problem.endLineno() == 0 ? "None" : problem.endLineno())
        + ", "
        + (problem.endLineno() == 0 ? "None" : problem.endOffset())
        + ")\n";
  }

  private void writeScope(Scope scope, int depth) {
    String indent = "  ".repeat(depth);
    scopes
        .append(indent)
        .append(scope.kind().typeName())
        .append(' ')
        .append(PythonEscapes.encode(scope.name()))
        .append(" line ")
        .append(scope.lineno())
        .append(" nested ")
        .append(scope.isNested() ? 1 : 0)
        .append(" parameters ")
        .append(list(scope.parameters()))
        .append('\n');
    List<Symbol> symbols = new ArrayList<>(scope.symbols());
    symbols.sort(Comparator.comparing(symbol -> codePoints(symbol.name())));
    for (Symbol symbol : symbols) {
      scopes.append(indent).append("  ").append(PythonEscapes.encode(symbol.name())).append(" 0x");
      scopes.append(Integer.toHexString(symbol.flags())).append('\n');
    }
    for (Scope child : scope.children()) {
      writeScope(child, depth + 1);
    }
  }

  private void writeCode(Scope scope) {
    code.add(
        "code "
            + PythonEscapes.encode(codeName(scope))
            + " cells "
            + list(scope.cellVariables())
            + " free "
            + list(scope.freeVariables()));
    for (Scope child : scope.children()) {
      writeCode(child);
    }
  }

  private static String codeName(Scope scope) {
    return switch (scope.kind()) {
      case MODULE -> "<module>";
      case TYPE_PARAMETERS -> "<generic parameters of " + scope.name() + ">";
      case LAMBDA,
          LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          GENERATOR_EXPRESSION ->
          "<" + scope.name() + ">";
      default -> scope.name();
    };
  }

  private static String list(List<String> names) {
    List<String> quoted = new ArrayList<>();
    for (String name : names) {
      quoted.add("'" + PythonEscapes.encode(name).replace("\\", "\\\\") + "'");
    }
    return quoted.toString();
  }

  private static String codePoints(String name) {
    StringBuilder key = new StringBuilder();
    name.codePoints().forEach(c -> key.append(String.format("%06x", c)));
    return key.toString();
  }
}
