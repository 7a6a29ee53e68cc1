package org.krait.stdlib._symtable;

import java.util.concurrent.atomic.AtomicLong;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.scope.SymbolTable;
import org.krait.stdlib.source.FrontEnd;
import org.krait.stdlib.source.SourceArgument;

@PyModule("_symtable")
public final class SymtableModule {
  @PyConstant public static final long USE = 1 << 4;
  @PyConstant public static final long DEF_GLOBAL = 1;
  @PyConstant public static final long DEF_NONLOCAL = 1 << 3;
  @PyConstant public static final long DEF_LOCAL = 1 << 1;
  @PyConstant public static final long DEF_PARAM = 1 << 2;
  @PyConstant public static final long DEF_TYPE_PARAM = 1 << 10;
  @PyConstant public static final long DEF_FREE_CLASS = 1 << 6;
  @PyConstant public static final long DEF_IMPORT = 1 << 7;
  @PyConstant public static final long DEF_BOUND = 1 << 1 | 1 << 2 | 1 << 7;
  @PyConstant public static final long DEF_ANNOT = 1 << 8;
  @PyConstant public static final long DEF_COMP_ITER = 1 << 9;
  @PyConstant public static final long DEF_COMP_CELL = 1 << 11;

  @PyConstant public static final long TYPE_FUNCTION = 0;
  @PyConstant public static final long TYPE_CLASS = 1;
  @PyConstant public static final long TYPE_MODULE = 2;
  @PyConstant public static final long TYPE_ANNOTATION = 3;
  @PyConstant public static final long TYPE_TYPE_ALIAS = 4;
  @PyConstant public static final long TYPE_TYPE_PARAMETERS = 5;
  @PyConstant public static final long TYPE_TYPE_VARIABLE = 6;

  @PyConstant public static final long LOCAL = 1;
  @PyConstant public static final long GLOBAL_EXPLICIT = 2;
  @PyConstant public static final long GLOBAL_IMPLICIT = 3;
  @PyConstant public static final long FREE = 4;
  @PyConstant public static final long CELL = 5;
  @PyConstant public static final long SCOPE_OFF = 12;
  @PyConstant public static final long SCOPE_MASK = 15;

  private final FrontEnd frontEnd;
  private final AtomicLong ids = new AtomicLong();

  public SymtableModule(Interpreter interpreter) {
    frontEnd = new FrontEnd(interpreter);
  }

  /// Return symbol and scope dictionaries used internally by compiler.
  // CPython: symtablemodule.c _symtable_symtable_impl
  @PyFunction("(source, filename, startstr, /)")
  public Object symtable(Object source, Object filename, Object startstr) {
    String file = FileSystemPath.text(filename);
    if (!PyStr.isStr(startstr)) {
      throw Errors.typeError(
          "symtable() argument 3 must be str, not " + Types.of(startstr).fullName());
    }
    String text = SourceArgument.read(frontEnd, source, file, "symtable", "string or bytes");
    ParserOptions options = ParserOptions.exec(file).withMode(mode(startstr.toString()));
    SymbolTable table = frontEnd.symbols(frontEnd.parse(text, options), file, 0);
    return new PySymtableEntry(table.top(), ids);
  }

  private static Parser.Mode mode(String start) {
    return switch (start) {
      case "exec" -> Parser.Mode.EXEC;
      case "eval" -> Parser.Mode.EVAL;
      case "single" -> Parser.Mode.SINGLE;
      default -> throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
    };
  }
}
