package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Imaginary;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Operator;
import org.krait.syntax.Pattern;
import org.krait.syntax.Singleton;
import org.krait.syntax.Stmt;
import org.krait.syntax.Unaryop;

/** The {@code match} statement and its patterns. */
final class Patterns extends Rules {
  Patterns(Grammar grammar) {
    super(grammar);
  }

  /** The statement, or null with nothing consumed if {@code match} is a name here. */
  @Nullable Stmt matchStatement() {
    int start = tokens.pos;
    if (grammar.isExplaining()) {
      Stmt statement = attempt(() -> plainMatch(start));
      if (statement == null) {
        grammar.invalidBlocks.matchStatement();
      }
      return statement;
    }
    return plainMatch(start);
  }

  private @Nullable Stmt plainMatch(int start) {
    Expr subject = header();
    if (subject == null) {
      tokens.pos = start;
      grammar.suspect();
      return null;
    }
    tokens.expect(TokenKind.INDENT);
    List<MatchCase> cases = new ArrayList<>();
    do {
      cases.add(caseBlock());
    } while (tokens.atSoft("case"));
    tokens.expect(TokenKind.DEDENT);
    grammar.requireVersion(10, "Pattern matching is");
    return new Stmt.Match(subject, List.copyOf(cases), span(start));
  }

  /** The subject, with the colon and the newline behind it; or null. */
  private @Nullable Expr header() {
    tokens.pos++;
    if (!grammar.isDiagnosing() && !grammar.expressions.startsStarred()) {
      return null;
    }
    int depth = grammar.depth();
    try {
      Expr subject = subject();
      if (tokens.accept(TokenKind.COLON) && tokens.accept(TokenKind.NEWLINE)) {
        return subject;
      }
    } catch (Mismatch e) {
      grammar.restoreDepth(depth);
    }
    return null;
  }

  /** subject_expr: what is matched; with a comma it is a tuple. */
  Expr subject() {
    int start = tokens.pos;
    Expr first = grammar.expressions.starNamedExpression();
    if (!tokens.at(TokenKind.COMMA)) {
      if (first instanceof Expr.Starred) {
        throw mismatch();
      }
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA) && grammar.expressions.startsStarred()) {
      elts.add(grammar.expressions.starNamedExpression());
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
  }

  private MatchCase caseBlock() {
    require(tokens.atSoft("case"));
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.caseBlock();
    }
    tokens.pos++;
    Pattern pattern = patterns();
    Expr guard = tokens.accept(TokenKind.KW_IF) ? grammar.expressions.namedExpression() : null;
    grammar.compoundStatements.colon();
    return new MatchCase(pattern, guard, grammar.compoundStatements.block());
  }

  /** patterns: one pattern, or a sequence of them without brackets. */
  Pattern patterns() {
    int start = tokens.pos;
    Pattern first = maybeStarPattern();
    if (!tokens.at(TokenKind.COMMA)) {
      if (first instanceof Pattern.MatchStar) {
        throw mismatch();
      }
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (tokens.accept(TokenKind.COMMA) && startsPattern()) {
      patterns.add(maybeStarPattern());
    }
    return new Pattern.MatchSequence(List.copyOf(patterns), span(start));
  }

  private boolean startsPattern() {
    return switch (tokens.kind()) {
      case TokenKind.STAR,
          TokenKind.NAME,
          TokenKind.NUMBER,
          TokenKind.MINUS,
          TokenKind.STRING,
          TokenKind.FSTRING_START,
          TokenKind.TSTRING_START,
          TokenKind.LPAR,
          TokenKind.LSQB,
          TokenKind.LBRACE,
          TokenKind.KW_NONE,
          TokenKind.KW_TRUE,
          TokenKind.KW_FALSE ->
          true;
      default -> false;
    };
  }

  private Pattern maybeStarPattern() {
    int start = tokens.pos;
    if (!tokens.accept(TokenKind.STAR)) {
      return pattern();
    }
    String name = tokens.atSoft("_") ? tokens.expectName() : captureName();
    return new Pattern.MatchStar(name.equals("_") ? null : name, span(start));
  }

  Pattern pattern() {
    int start = tokens.pos;
    Pattern inner = orPattern();
    if (!tokens.at(TokenKind.KW_AS)) {
      return inner;
    }
    if (!grammar.isExplaining()) {
      return named(inner, start);
    }
    Pattern whole = attempt(() -> named(inner, start));
    if (whole == null) {
      int behind = tokens.pos;
      tokens.pos = start;
      grammar.invalidPatterns.asPattern();
      tokens.pos = behind;
      return inner;
    }
    return whole;
  }

  private Pattern named(Pattern inner, int start) {
    tokens.expect(TokenKind.KW_AS);
    String name = captureName();
    return new Pattern.MatchAs(inner, name, span(start));
  }

  /** A name that is bound, not looked up. */
  private String captureName() {
    require(!tokens.atSoft("_"));
    String name = tokens.expectName();
    int next = tokens.kind();
    if (next == TokenKind.DOT || next == TokenKind.LPAR || next == TokenKind.EQUAL) {
      throw mismatch();
    }
    return name;
  }

  Pattern orPattern() {
    int start = tokens.pos;
    Pattern first = closedPattern();
    if (!tokens.at(TokenKind.VBAR)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (tokens.accept(TokenKind.VBAR)) {
      patterns.add(closedPattern());
    }
    return new Pattern.MatchOr(List.copyOf(patterns), span(start));
  }

  private Pattern closedPattern() {
    int start = tokens.pos;
    return switch (tokens.kind()) {
      case TokenKind.NAME -> namePattern();
      case TokenKind.NUMBER, TokenKind.MINUS -> {
        Expr value = number();
        yield new Pattern.MatchValue(value, span(start));
      }
      case TokenKind.STRING, TokenKind.FSTRING_START, TokenKind.TSTRING_START -> {
        Expr value = grammar.strings.strings();
        yield new Pattern.MatchValue(value, span(start));
      }
      case TokenKind.KW_NONE -> singleton(Singleton.NONE);
      case TokenKind.KW_TRUE -> singleton(Boolean.TRUE);
      case TokenKind.KW_FALSE -> singleton(Boolean.FALSE);
      case TokenKind.LPAR -> groupOrSequence();
      case TokenKind.LSQB -> {
        tokens.pos++;
        List<Pattern> patterns = sequence(TokenKind.RSQB);
        yield new Pattern.MatchSequence(patterns, span(start));
      }
      case TokenKind.LBRACE -> mapping();
      default -> throw mismatch();
    };
  }

  private Pattern singleton(Object value) {
    int index = tokens.pos++;
    return new Pattern.MatchSingleton(value, tokens.span(index));
  }

  /** A wildcard, capture, value or class pattern. */
  private Pattern namePattern() {
    int start = tokens.pos;
    Expr value = nameOrAttribute();
    if (tokens.at(TokenKind.LPAR)) {
      return classPattern(value, start);
    }
    if (tokens.at(TokenKind.EQUAL)) {
      throw mismatch();
    }
    if (!(value instanceof Expr.Name name)) {
      return new Pattern.MatchValue(value, span(start));
    }
    return new Pattern.MatchAs(null, name.id().equals("_") ? null : name.id(), span(start));
  }

  Expr nameOrAttribute() {
    int start = tokens.expect(TokenKind.NAME);
    Expr value = new Expr.Name(tokens.name(start), ExprContext.Load, tokens.span(start));
    while (tokens.accept(TokenKind.DOT)) {
      String attr = tokens.expectName();
      value = new Expr.Attribute(value, attr, ExprContext.Load, span(start));
    }
    return value;
  }

  /** A number, perhaps negative, or a complex number. */
  private Expr number() {
    int start = tokens.pos;
    Expr real = signedNumber();
    if (!tokens.at(TokenKind.PLUS) && !tokens.at(TokenKind.MINUS)) {
      return real;
    }
    Expr number = real instanceof Expr.UnaryOp negative ? negative.operand() : real;
    if (((Expr.Constant) number).value() instanceof Imaginary) {
      throw errors.onNode(number, "real number required in complex literal");
    }
    Operator op = tokens.kindOf(tokens.pos++) == TokenKind.PLUS ? Operator.Add : Operator.Sub;
    Expr imaginary = grammar.atoms.number();
    if (!(((Expr.Constant) imaginary).value() instanceof Imaginary)) {
      throw errors.onNode(imaginary, "imaginary number required in complex literal");
    }
    return new Expr.BinOp(real, op, imaginary, span(start));
  }

  private Expr signedNumber() {
    int start = tokens.pos;
    if (!tokens.accept(TokenKind.MINUS)) {
      return grammar.atoms.number();
    }
    Expr operand = grammar.atoms.number();
    return new Expr.UnaryOp(Unaryop.USub, operand, span(start));
  }

  private Pattern groupOrSequence() {
    int start = tokens.pos++;
    if (tokens.accept(TokenKind.RPAR)) {
      return new Pattern.MatchSequence(List.of(), span(start));
    }
    Pattern first = maybeStarPattern();
    if (tokens.at(TokenKind.RPAR)) {
      if (first instanceof Pattern.MatchStar) {
        throw mismatch();
      }
      tokens.pos++;
      return first;
    }
    tokens.expect(TokenKind.COMMA);
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    patterns.addAll(sequence(TokenKind.RPAR));
    return new Pattern.MatchSequence(List.copyOf(patterns), span(start));
  }

  private List<Pattern> sequence(int closing) {
    List<Pattern> patterns = new ArrayList<>();
    while (!tokens.at(closing)) {
      patterns.add(maybeStarPattern());
      if (!tokens.accept(TokenKind.COMMA)) {
        break;
      }
    }
    tokens.expect(closing);
    return List.copyOf(patterns);
  }

  private Pattern mapping() {
    int start = tokens.pos++;
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!tokens.at(TokenKind.RBRACE) && rest == null) {
      if (tokens.accept(TokenKind.DOUBLESTAR)) {
        rest = captureName();
      } else {
        keys.add(mappingKey());
        tokens.expect(TokenKind.COLON);
        patterns.add(pattern());
      }
      if (!tokens.accept(TokenKind.COMMA)) {
        break;
      }
    }
    tokens.expect(TokenKind.RBRACE);
    return new Pattern.MatchMapping(List.copyOf(keys), List.copyOf(patterns), rest, span(start));
  }

  private Expr mappingKey() {
    return switch (tokens.kind()) {
      case TokenKind.NUMBER, TokenKind.MINUS -> number();
      case TokenKind.NAME -> {
        Expr key = nameOrAttribute();
        if (!(key instanceof Expr.Attribute)) {
          throw mismatch();
        }
        yield key;
      }
      case TokenKind.STRING,
          TokenKind.FSTRING_START,
          TokenKind.TSTRING_START,
          TokenKind.KW_NONE,
          TokenKind.KW_TRUE,
          TokenKind.KW_FALSE ->
          grammar.atoms.atom();
      default -> throw mismatch();
    };
  }

  private Pattern classPattern(Expr cls, int start) {
    if (!grammar.isExplaining()) {
      return plainClass(cls, start);
    }
    Pattern pattern = attempt(() -> plainClass(cls, start));
    if (pattern == null) {
      tokens.pos = start;
      grammar.invalidPatterns.classPattern();
      throw mismatch();
    }
    return pattern;
  }

  /** positional_patterns */
  List<Pattern> positional() {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(pattern());
    Pattern next = attempt(this::commaAndPattern);
    while (next != null) {
      patterns.add(next);
      next = attempt(this::commaAndPattern);
    }
    return patterns;
  }

  private Pattern commaAndPattern() {
    tokens.expect(TokenKind.COMMA);
    return pattern();
  }

  private Pattern plainClass(Expr cls, int start) {
    tokens.pos++;
    List<Pattern> patterns = new ArrayList<>();
    List<String> keywordNames = new ArrayList<>();
    List<Pattern> keywordPatterns = new ArrayList<>();
    while (!tokens.at(TokenKind.RPAR)) {
      if (tokens.at(TokenKind.NAME) && tokens.secondKind() == TokenKind.EQUAL) {
        keywordNames.add(tokens.name(tokens.pos));
        tokens.pos += 2;
        keywordPatterns.add(pattern());
      } else {
        if (!keywordNames.isEmpty()) {
          throw mismatch();
        }
        patterns.add(pattern());
      }
      if (!tokens.accept(TokenKind.COMMA)) {
        break;
      }
    }
    tokens.expect(TokenKind.RPAR);
    return new Pattern.MatchClass(
        cls,
        List.copyOf(patterns),
        List.copyOf(keywordNames),
        List.copyOf(keywordPatterns),
        span(start));
  }
}
