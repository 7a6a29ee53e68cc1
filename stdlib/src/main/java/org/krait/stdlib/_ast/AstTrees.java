package org.krait.stdlib._ast;

import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.function.SourceCompiler.Options;
import org.krait.runtime.function.SyntaxTrees;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.ClassChecks;
import org.krait.stdlib.source.FrontEnd;
import org.krait.stdlib.source.SourceArgument;
import org.krait.syntax.Mod;

/** What {@code compile} does with trees. */
// CPython: bltinmodule.c builtin_compile_impl
public final class AstTrees implements SyntaxTrees {
  private static final int TYPE_COMMENTS = 0x1000;
  private static final int OPTIMIZED_AST = 0x8000;

  private final Interpreter interpreter;
  private final FrontEnd frontEnd;

  public AstTrees(Interpreter interpreter, FrontEnd frontEnd) {
    this.interpreter = interpreter;
    this.frontEnd = frontEnd;
  }

  @Override
  public boolean isTree(Object object) {
    return object instanceof PyAstNode;
  }

  @Override
  public Object parse(Object source, String filename, String mode, int flags, int featureVersion) {
    if ((flags & OPTIMIZED_AST) != 0) {
      throw Errors.notImplementedError("optimized syntax trees (PyCF_OPTIMIZED_AST)");
    }
    String text =
        SourceArgument.read(frontEnd, source, filename, "compile", "string, bytes or AST");
    ParserOptions options =
        new ParserOptions(
            filename,
            parserMode(mode),
            (flags & TYPE_COMMENTS) != 0,
            featureVersion < 0 ? ParserOptions.CURRENT_VERSION : featureVersion,
            flags,
            ParserOptions.exec(filename).warnings());
    return new TreeWriter(interpreter).write((Record) frontEnd.parse(text, options));
  }

  private static Parser.Mode parserMode(String mode) {
    return switch (mode) {
      case "exec" -> Parser.Mode.EXEC;
      case "eval" -> Parser.Mode.EVAL;
      case "single" -> Parser.Mode.SINGLE;
      default -> Parser.Mode.FUNC_TYPE;
    };
  }

  @Override
  public Object copy(Object tree, String mode) {
    String required =
        switch (mode) {
          case "exec" -> required(Mode.EXEC);
          case "eval" -> required(Mode.EVAL);
          case "single" -> required(Mode.SINGLE);
          default -> "FunctionType";
        };
    return new TreeWriter(interpreter).write((Record) read(tree, required));
  }

  @Override
  public PyCode compile(Object tree, Options options) {
    return frontEnd.compile(read(tree, required(options.mode())), options);
  }

  private static String required(Mode mode) {
    return switch (mode) {
      case EXEC -> "Module";
      case EVAL -> "Expression";
      case SINGLE -> "Interactive";
    };
  }

  // CPython: Python-ast.c PyAST_obj2mod
  Mod read(Object tree, String required) {
    if (!ClassChecks.isInstance(tree, NodeTypes.of(interpreter).type(required))) {
      throw Errors.typeError("expected " + required + " node, got " + Types.of(tree).fullName());
    }
    try {
      Mod module = new TreeReader(interpreter).readModule(tree);
      new TreeValidator().check(module);
      return module;
    } catch (StackOverflowError e) {
      throw Errors.recursionError("maximum recursion depth exceeded during ast construction");
    }
  }
}
