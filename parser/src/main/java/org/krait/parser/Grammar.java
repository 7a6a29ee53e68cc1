package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** The rules of the grammar, by construct, and what they share while one source is parsed. */
final class Grammar {
  /** How deep rules may nest. */
  // CPython: pegen.h MAXSTACK, less the rules above every expression
  private static final int MAX_DEPTH = 5968;

  final TokenStream tokens;
  final ErrorReporter errors;
  final ParserOptions options;
  final Expressions expressions;
  final Atoms atoms;
  final Comprehensions comprehensions;
  final CallArguments callArguments;
  final Targets targets;
  final Parameters parameters;
  final Strings strings;
  final TypeParameters typeParameters;
  final SimpleStatements simpleStatements;
  final Imports imports;
  final CompoundStatements compoundStatements;
  final TryStatements tryStatements;
  final Definitions definitions;
  final Patterns patterns;

  final Displays displays;
  final Calls calls;
  final Assignments assignments;
  final InvalidExpressions invalidExpressions;
  final InvalidStatements invalidStatements;
  final InvalidBlocks invalidBlocks;
  final InvalidParameters invalidParameters;
  final InvalidStrings invalidStrings;
  final InvalidPatterns invalidPatterns;

  private final Tokenizer tokenizer;
  private final MemoTable memo;
  private boolean diagnosing;
  private boolean explaining;
  private int previousStatement;
  private int currentStatement;
  private int firstSuspect = Integer.MAX_VALUE;
  private int depth;
  private Span lastCompound = Span.NONE;
  private boolean barryAsBdfl;

  /** Notes a whole compound statement; suggestions for a later error begin to look at its line. */
  // CPython: action_helpers.c _PyPegen_register_stmts, which definitions of functions do not come
  // to
  void noteCompound(Stmt statement) {
    boolean isFunction =
        statement instanceof Stmt.FunctionDef || statement instanceof Stmt.AsyncFunctionDef;
    if (!isFunction && statement.span().lineno() >= lastCompound.lineno()) {
      lastCompound = statement.span();
    }
  }

  Span lastCompound() {
    return lastCompound;
  }

  Grammar(TokenStream tokens, ErrorReporter errors, Tokenizer tokenizer, ParserOptions options) {
    this.tokens = tokens;
    this.errors = errors;
    this.options = options;
    this.tokenizer = tokenizer;
    barryAsBdfl = options.has(ParserOptions.BARRY_AS_BDFL);
    expressions = new Expressions(this);
    atoms = new Atoms(this);
    comprehensions = new Comprehensions(this);
    callArguments = new CallArguments(this);
    targets = new Targets(this);
    parameters = new Parameters(this);
    strings = new Strings(this, tokenizer);
    typeParameters = new TypeParameters(this);
    simpleStatements = new SimpleStatements(this);
    imports = new Imports(this);
    compoundStatements = new CompoundStatements(this);
    tryStatements = new TryStatements(this);
    definitions = new Definitions(this);
    patterns = new Patterns(this);
    displays = new Displays(this);
    calls = new Calls(this);
    assignments = new Assignments(this);
    invalidExpressions = new InvalidExpressions(this);
    invalidStatements = new InvalidStatements(this);
    invalidBlocks = new InvalidBlocks(this);
    invalidParameters = new InvalidParameters(this);
    invalidStrings = new InvalidStrings(this);
    invalidPatterns = new InvalidPatterns(this);
    memo = new MemoTable(tokens);
  }

  /** Parses the whole source by the start rule. */
  Mod start() {
    return switch (options.mode()) {
      case EXEC -> file();
      case EVAL -> eval();
      case SINGLE -> interactive();
      case FUNC_TYPE -> functionType();
    };
  }

  /**
   * Parses again with the rules that explain mistakes. Statements that were fine are skipped but
   * for the last, behind which the mistake may be; see also {@link #suspect}.
   */
  void diagnose() {
    diagnosing = true;
    explaining = true;
    depth = 0;
    tokens.pos = Math.min(previousStatement, firstSuspect);
    start();
  }

  /**
   * Notes that the current statement, fine as it is, may look wrong to the second parse: one that
   * begins with {@code match} as a name. CPython then complains about it.
   */
  void suspect() {
    firstSuspect = Math.min(firstSuspect, currentStatement);
  }

  /** Looks for mistakes in the dict that begins here, in the first parse already. */
  void explainDict() {
    diagnosing = true;
    try {
      displays.invalidDict();
    } finally {
      diagnosing = false;
      memo.clear();
    }
  }

  private Mod file() {
    List<Stmt> body = new ArrayList<>();
    while (!tokens.at(TokenKind.ENDMARKER)) {
      memo.clear();
      previousStatement = currentStatement;
      currentStatement = tokens.pos;
      compoundStatements.statement(body);
    }
    tokens.pos++;
    return new Mod.Module(List.copyOf(body), tokens.typeIgnores());
  }

  private Mod interactive() {
    List<Stmt> body = new ArrayList<>();
    if (tokens.at(TokenKind.NEWLINE)) {
      int start = tokens.pos++;
      return new Mod.Interactive(List.of(new Stmt.Pass(tokens.span(start))));
    }
    if (tokens.at(TokenKind.ENDMARKER)) {
      throw Mismatch.INSTANCE;
    }
    if (compoundStatements.statement(body)) {
      tokens.expect(TokenKind.NEWLINE);
    }
    return new Mod.Interactive(List.copyOf(body));
  }

  private Mod eval() {
    Expr body = expressions.expressions();
    end();
    return new Mod.Expression(body);
  }

  private Mod functionType() {
    tokens.expect(TokenKind.LPAR);
    List<Expr> argtypes = tokens.at(TokenKind.RPAR) ? List.of() : typeExpressions();
    tokens.expect(TokenKind.RPAR);
    tokens.expect(TokenKind.RARROW);
    Expr returns = expressions.expression();
    end();
    return new Mod.FunctionType(argtypes, returns);
  }

  /** type_expressions: plain ones, then at most one behind a star and one behind two. */
  private List<Expr> typeExpressions() {
    List<Expr> types = new ArrayList<>();
    int stars = 0;
    do {
      int kind = tokens.kind();
      int more = kind == TokenKind.STAR ? 1 : kind == TokenKind.DOUBLESTAR ? 2 : 0;
      Rules.require(more > stars || stars == 0);
      stars = more;
      if (more > 0) {
        tokens.pos++;
      }
      types.add(expressions.expression());
    } while (stars < 2 && tokens.accept(TokenKind.COMMA));
    return List.copyOf(types);
  }

  private void end() {
    while (tokens.accept(TokenKind.NEWLINE)) {
      continue;
    }
    tokens.expect(TokenKind.ENDMARKER);
  }

  /** Whether this is the second parse, which only wants to say what is wrong. */
  boolean isDiagnosing() {
    return diagnosing;
  }

  /** Whether the rules that explain mistakes are on. */
  boolean isExplaining() {
    return explaining;
  }

  void setExplaining(boolean on) {
    explaining = on;
  }

  MemoTable memo() {
    return memo;
  }

  /** A stretch of the source. */
  String source(int start, int end) {
    return tokenizer.source.substring(start, end);
  }

  /** Goes {@code levels} rules deeper. */
  void enter(int levels) {
    depth += levels;
    if (depth > MAX_DEPTH) {
      throw errors.tooComplex();
    }
  }

  /** Comes back from {@code levels} rules. */
  void leave(int levels) {
    depth -= levels;
  }

  int depth() {
    return depth;
  }

  void restoreDepth(int earlier) {
    depth = earlier;
  }

  /** Throws if the syntax is newer than the version asked for. */
  void requireVersion(int minor, String what) {
    if (options.featureVersion() < minor) {
      throw errors.atLastToken(what + " only supported in Python 3." + minor + " and greater");
    }
  }

  boolean isBarryAsBdfl() {
    return barryAsBdfl;
  }

  /** From here on {@code <>} is the inequality operator. */
  void setBarryAsBdfl() {
    barryAsBdfl = true;
  }
}
