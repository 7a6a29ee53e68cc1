package org.krait.stdlib.source;

import org.krait.lower.Lowering;
import org.krait.lower.LoweringOptions;
import org.krait.lower.core.Code;
import org.krait.parser.JvmEncodings;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.parser.SourceDecoder;
import org.krait.parser.SourceDecoder.Origin;
import org.krait.parser.SourceDecoder.UndecodableException;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Representation;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/** From source to code object, stage by stage, with Python's errors. */
public final class FrontEnd implements SourceCompiler {
  private static final String TOO_DEEP = "maximum recursion depth exceeded during compilation";

  private final Interpreter interpreter;
  private final SourceWarnings warnings;

  public FrontEnd(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.warnings = new SourceWarnings(interpreter);
  }

  @Override
  public PyCode compile(String text, Options options) {
    return compile(parse(text, parserOptions(options)), options);
  }

  @Override
  public PyCode compile(byte[] source, Options options) {
    return compile(decode(source, options.filename()), options);
  }

  @Override
  public PyCode compileScript(byte[] source, Options options) {
    String text = decode(source, options.filename(), Origin.SCRIPT);
    return compile(parse(text, parserOptions(options), Origin.SCRIPT), options);
  }

  /** The code object of a syntax tree. */
  public PyCode compile(Mod tree, Options options) {
    SymbolTable symbols = symbols(tree, options.filename(), options.flags());
    LoweringOptions loweringOptions =
        new LoweringOptions(
            options.filename(),
            options.optimize(),
            symbols.future().flags() & FUTURE_MASK,
            loweringMode(options.mode()),
            warnings);
    try {
      Code lowered = Lowering.lower(tree, symbols, loweringOptions);
      return interpreter.state(Engine.class).load(lowered);
    } catch (SyntaxException e) {
      throw SyntaxErrors.of(e.problem());
    } catch (StackOverflowError e) {
      throw Errors.recursionError(TOO_DEEP);
    }
  }

  /** The text of an encoded source. */
  public String decode(byte[] source, String filename) {
    return decode(source, filename, Origin.OBJECT);
  }

  private static String decode(byte[] source, String filename, Origin origin) {
    try {
      return SourceDecoder.decode(source, filename, origin, FrontEnd::decodeByCodec);
    } catch (SyntaxException e) {
      throw SyntaxErrors.of(e.problem());
    }
  }

  /** Python's codecs go first; they lack some that the JVM has. */
  private static String decodeByCodec(byte[] source, String encoding) throws UndecodableException {
    try {
      return PyStr.toJava(Codecs.decodeBytes(PyBytes.of(source), encoding, "strict"));
    } catch (PyException e) {
      String message = Representation.javaStr(Exceptions.valueOf(e));
      if (message.startsWith("unknown encoding")) {
        return JvmEncodings.decode(source, encoding);
      }
      throw new UndecodableException(message);
    }
  }

  /** The syntax tree of a text; warnings go to Python. */
  public Mod parse(String text, ParserOptions options) {
    return parse(text, options, Origin.OBJECT);
  }

  private Mod parse(String text, ParserOptions options, Origin origin) {
    try {
      return Parser.parse(text, options.withWarnings(warnings.ofParser()));
    } catch (SyntaxException e) {
      boolean whole = options.mode() != Parser.Mode.EXEC || text.endsWith("\n");
      String source = origin == Origin.SCRIPT ? null : whole ? text : text + "\n";
      throw SyntaxErrors.ofParser(e, source);
    } catch (StackOverflowError e) {
      throw Errors.recursionError(TOO_DEEP);
    }
  }

  /** The symbol table of a syntax tree. */
  public SymbolTable symbols(Mod tree, String filename, int flags) {
    try {
      return SymbolTable.build(tree, filename, flags);
    } catch (SyntaxException e) {
      throw SyntaxErrors.located(e.problem());
    } catch (StackOverflowError e) {
      throw Errors.recursionError(TOO_DEEP);
    }
  }

  /** What {@code compile()}'s options mean to the parser. */
  public static ParserOptions parserOptions(Options options) {
    return ParserOptions.exec(options.filename())
        .withMode(parserMode(options.mode()))
        .withFlags(options.flags());
  }

  private static Parser.Mode parserMode(Mode mode) {
    return switch (mode) {
      case EXEC -> Parser.Mode.EXEC;
      case EVAL -> Parser.Mode.EVAL;
      case SINGLE -> Parser.Mode.SINGLE;
    };
  }

  private static LoweringOptions.Mode loweringMode(Mode mode) {
    return switch (mode) {
      case EXEC -> LoweringOptions.Mode.EXEC;
      case EVAL -> LoweringOptions.Mode.EVAL;
      case SINGLE -> LoweringOptions.Mode.SINGLE;
    };
  }
}
