package org.krait.embed;

import org.krait.lower.Lowering;
import org.krait.lower.LoweringOptions;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.parser.SourceDecoder;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.object.Interpreter;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/** The way from source text to a code object: parser, symbol table, lowering, engine. */
final class FrontEnd implements SourceCompiler {
  private final Engine engine;
  private final CompilerWarnings warnings;

  FrontEnd(Interpreter interpreter, Engine engine) {
    this.engine = engine;
    this.warnings = new CompilerWarnings(interpreter);
  }

  @Override
  public PyCode compile(byte[] source, Options options) {
    try {
      return compile(SourceDecoder.decode(source, options.filename()), options);
    } catch (SyntaxException e) {
      throw SyntaxErrors.of(e.problem());
    }
  }

  @Override
  public PyCode compile(String text, Options options) {
    try {
      Mod tree = Parser.parse(text, parserOptions(options));
      SymbolTable symbols = SymbolTable.build(tree, options.filename(), options.flags());
      return engine.load(Lowering.lower(tree, symbols, loweringOptions(options)));
    } catch (SyntaxException e) {
      throw SyntaxErrors.of(e.problem());
    } catch (StackOverflowError e) {
      throw Errors.recursionError("maximum recursion depth exceeded during compilation");
    }
  }

  private ParserOptions parserOptions(Options options) {
    Parser.Mode mode =
        switch (options.mode()) {
          case EXEC -> Parser.Mode.EXEC;
          case EVAL -> Parser.Mode.EVAL;
          case SINGLE -> Parser.Mode.SINGLE;
        };
    return ParserOptions.exec(options.filename())
        .withMode(mode)
        .withFlags(options.flags())
        .withWarnings(warnings);
  }

  private LoweringOptions loweringOptions(Options options) {
    LoweringOptions.Mode mode =
        switch (options.mode()) {
          case EXEC -> LoweringOptions.Mode.EXEC;
          case EVAL -> LoweringOptions.Mode.EVAL;
          case SINGLE -> LoweringOptions.Mode.SINGLE;
        };
    int futures = options.flags() & SourceCompiler.FUTURE_MASK;
    return new LoweringOptions(options.filename(), options.optimize(), futures, mode, warnings);
  }
}
