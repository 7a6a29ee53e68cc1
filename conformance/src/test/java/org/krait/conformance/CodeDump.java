package org.krait.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.krait.lower.Lowering;
import org.krait.lower.LoweringOptions;
import org.krait.lower.core.Code;
import org.krait.lower.core.ComplexConstant;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.SliceConstant;
import org.krait.lower.core.TupleConstant;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.scope.SymbolTable;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Mod;
import org.krait.syntax.Problem;
import org.krait.syntax.Singleton;
import org.krait.syntax.SyntaxException;

/** What Krait makes of a source, in the words of {@code code_dump.py}. */
final class CodeDump {
  private static final int SHOWN_FLAGS = 0xF3FFFFF;

  private CodeDump() {}

  /** A line for each code object, or the error; then the warnings. */
  static List<String> of(String source) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> warnings = new TreeSet<>();
    try {
      Mod module = Parser.parse(source, ParserOptions.exec("f"));
      SymbolTable symbols = SymbolTable.build(module, "f", 0);
      LoweringOptions options =
          new LoweringOptions(
              "f", 0, 0, LoweringOptions.Mode.EXEC, problem -> warnings.add(warning(problem)));
      dump(Lowering.lower(module, symbols, options), lines);
    } catch (SyntaxException e) {
      lines.clear();
      lines.add(error(e.problem()));
    }
    lines.addAll(warnings);
    return lines;
  }

  private static String warning(Problem p) {
    String message = PythonEscapes.encode(p.message());
    return "warning " + p.kind() + "|" + message + "|" + p.lineno();
  }

  private static String error(Problem p) {
    return p.kind()
        + "|"
        + PythonEscapes.encode(p.message())
        + "|"
        + p.lineno()
        + "|"
        + p.offset()
        + "|"
        + p.endLineno()
        + "|"
        + p.endOffset();
  }

  private static void dump(Code code, List<String> lines) {
    Object[] constants = code.body().constants();
    List<String> shown = new ArrayList<>();
    for (Object constant : constants) {
      shown.add(constant(constant));
    }
    lines.add(
        String.join(
            "\t",
            PythonEscapes.encode(code.qualname()),
            PythonEscapes.encode(code.name()),
            Integer.toString(code.firstLine()),
            code.argCount() + "/" + code.positionalOnlyCount() + "/" + code.keywordOnlyCount(),
            "0x" + Integer.toHexString(code.flags() & SHOWN_FLAGS),
            names(code.varNames()),
            names(code.cellNames()),
            names(code.freeNames()),
            names(code.body().names()),
            String.join(" ", shown)));
    for (Object constant : constants) {
      if (constant instanceof Code inner) {
        dump(inner, lines);
      }
    }
  }

  private static String names(String[] names) {
    return PythonEscapes.encode(String.join(",", names));
  }

  private static String constant(Object value) {
    return switch (value) {
      case Singleton s -> s == Singleton.NONE ? "None" : "Ellipsis";
      case Boolean b -> b ? "True" : "False";
      case BigInteger n -> integer(n);
      case Double d -> "float:" + bits(d);
      case Imaginary i -> "complex:" + bits(0.0) + ":" + bits(i.value());
      case ComplexConstant c -> "complex:" + bits(c.real()) + ":" + bits(c.imaginary());
      case String s -> "'" + text(s.chars().toArray()) + "'";
      case AstralString s -> "'" + text(s.codePoints()) + "'";
      case BytesLiteral b -> "bytes:" + java.util.HexFormat.of().formatHex(b.value());
      case TupleConstant t -> "(" + String.join(", ", constants(t.items())) + ")";
      case FrozenSetConstant s ->
          "{" + String.join(", ", new TreeSet<>(constants(s.items()))) + "}";
      case SliceConstant s -> "slice" + constant(new TupleConstant(s.lower(), s.upper(), s.step()));
      case Code code -> "<" + PythonEscapes.encode(code.qualname()) + ">";
      default -> value.toString();
    };
  }

  private static List<String> constants(Object[] items) {
    List<String> shown = new ArrayList<>();
    for (Object item : items) {
      shown.add(constant(item));
    }
    return shown;
  }

  private static String integer(BigInteger n) {
    if (n.abs().bitLength() <= 64) {
      return n.toString();
    }
    return (n.signum() < 0 ? "-0x" : "0x") + n.abs().toString(16);
  }

  private static String bits(double value) {
    return String.format("%016x", Double.doubleToRawLongBits(value));
  }

  /** Each code point by itself, so that surrogates stay as they are. */
  private static String text(int[] codePoints) {
    StringBuilder text = new StringBuilder();
    for (int c : codePoints) {
      text.append(PythonEscapes.encode(Character.toString(c)));
    }
    return text.toString();
  }
}
