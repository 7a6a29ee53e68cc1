package org.krait.parser;

import org.jspecify.annotations.Nullable;
import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/** One source being parsed: once by the plain grammar and, if that fails, again for the error. */
final class Parse {
  private final ParserOptions options;
  private final Tokenizer tokenizer;
  private final ErrorReporter errors;
  private final TokenStream tokens;
  private final Grammar grammar;

  Parse(String text, ParserOptions options) {
    this.options = options;
    SourceText source = SourceText.of(text, options.mode() == Parser.Mode.EXEC);
    tokenizer =
        new Tokenizer(
            source, options.filename(), false, options.typeComments(), options.warnings());
    tokens = new TokenStream(tokenizer, options);
    errors = tokens.errors;
    grammar = new Grammar(tokens, errors, tokenizer, options);
  }

  Mod run() {
    Mod tree = parse();
    if (options.mode() == Parser.Mode.SINGLE && !tokenizer.isOnlyBlankAhead()) {
      throw errors.atLastToken("multiple statements found while compiling a single statement");
    }
    return tree;
  }

  private Mod parse() {
    try {
      return grammar.start();
    } catch (Mismatch e) {
      throw failure(null).after(grammar.lastCompound());
    } catch (SyntaxException e) {
      throw failure(e).after(grammar.lastCompound());
    }
  }

  /** What to throw when the first parse ended, with an error already or without. */
  private SyntaxException failure(@Nullable SyntaxException first) {
    if (options.has(ParserOptions.ALLOW_INCOMPLETE_INPUT) && tokenizer.isAtEnd()) {
      return errors.incompleteInput();
    }
    if (first != null && first.problem().kind().equals("MemoryError")) {
      return first;
    }
    int last = tokens.fill() - 1;
    SyntaxException found = first == null ? explanation() : first;
    if (found != null) {
      return tokens.isTokenizerFailed() || tokenizer.isAtEnd() ? found : orTokenizerError(found);
    }
    int kind = tokens.kindOf(last);
    if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
      return errors.indentation(
          kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent");
    }
    return orTokenizerError(errors.onToken(last, "invalid syntax"));
  }

  /** The error that the second parse finds, or null. */
  private @Nullable SyntaxException explanation() {
    try {
      grammar.diagnose();
    } catch (Mismatch e) {
      return null;
    } catch (SyntaxException e) {
      return e;
    }
    return null;
  }

  /** The error, or one that the rest of the source has for the tokenizer, which comes first. */
  // CPython: pegen_errors.c _PyPegen_tokenize_full_source_to_check_for_errors
  private SyntaxException orTokenizerError(SyntaxException error) {
    int line = tokens.line(tokens.fill() - 1);
    SyntaxException other = null;
    try {
      int kind = tokenizer.next();
      while (kind != TokenKind.ENDMARKER && kind != TokenKind.ERRORTOKEN) {
        kind = tokenizer.next();
      }
      Brackets brackets = tokenizer.brackets;
      if (kind == TokenKind.ERRORTOKEN && brackets.depth() > 0 && line > brackets.innermostLine()) {
        other = errors.unclosedBracket();
      }
    } catch (SyntaxException e) {
      other = e;
    }
    return other != null && tokenizer.openStrings() == 0 ? other : error;
  }
}
