package org.krait.parser;

import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/** One source being parsed: once by the plain grammar and, if that fails, again for the error. */
final class Parse {
  private final Tokenizer tokenizer;
  private final ErrorReporter errors;
  private final TokenStream tokens;
  private final Grammar grammar;

  Parse(String text, ParserOptions options) {
    SourceText source = new SourceText(text, options.mode() == Parser.Mode.EXEC);
    tokenizer =
        new Tokenizer(
            source, options.filename(), false, options.typeComments(), options.warnings());
    errors = new ErrorReporter(tokenizer);
    tokens = new TokenStream(tokenizer, errors, options);
    errors.attach(tokens);
    grammar = new Grammar(tokens, errors, tokenizer, options);
  }

  Mod run() {
    try {
      return grammar.start();
    } catch (StackOverflowError e) {
      throw errors.tooComplex();
    } catch (Mismatch e) {
      throw failure();
    }
  }

  private SyntaxException failure() {
    int last = tokens.fill() - 1;
    int kind = tokens.kindOf(last);
    if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
      return errors.indentation(
          kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent");
    }
    return errors.onToken(last, "invalid syntax");
  }
}
