package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Functions and classes, with their decorators. */
final class Definitions extends Rules {
  Definitions(Grammar grammar) {
    super(grammar);
  }

  Stmt definition() {
    List<Expr> decorators = decorators();
    return switch (tokens.kind()) {
      case TokenKind.KW_CLASS -> classDef(decorators);
      case TokenKind.KW_DEF -> functionDef(tokens.pos, decorators, false);
      case TokenKind.KW_ASYNC -> {
        int start = tokens.pos++;
        yield functionDef(start, decorators, true);
      }
      default -> throw mismatch();
    };
  }

  private List<Expr> decorators() {
    if (!tokens.at(TokenKind.AT)) {
      return List.of();
    }
    List<Expr> decorators = new ArrayList<>(2);
    while (tokens.accept(TokenKind.AT)) {
      decorators.add(grammar.expressions.namedExpression());
      tokens.expect(TokenKind.NEWLINE);
    }
    return List.copyOf(decorators);
  }

  private Stmt classDef(List<Expr> decorators) {
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.classDef();
    }
    int start = tokens.expect(TokenKind.KW_CLASS);
    String name = tokens.expectName();
    List<TypeParam> typeParams = grammar.typeParameters.optional();
    List<Expr> bases = new ArrayList<>(2);
    List<Keyword> keywords = new ArrayList<>(2);
    if (tokens.accept(TokenKind.LPAR)) {
      grammar.callArguments.arguments(bases, keywords);
      tokens.expect(TokenKind.RPAR);
    }
    grammar.compoundStatements.colon();
    List<Stmt> body = grammar.compoundStatements.block();
    return new Stmt.ClassDef(
        name, List.copyOf(bases), List.copyOf(keywords), body, decorators, typeParams, span(start));
  }

  private Stmt functionDef(int start, List<Expr> decorators, boolean async) {
    if (grammar.isExplaining()) {
      tokens.pos = start;
      grammar.invalidBlocks.functionDef();
      tokens.pos = async ? start + 1 : start;
    }
    tokens.expect(TokenKind.KW_DEF);
    String name = tokens.expectName();
    List<TypeParam> typeParams = grammar.typeParameters.optional();
    tokens.expect(TokenKind.LPAR);
    Arguments args = grammar.parameters.ofFunction();
    tokens.expect(TokenKind.RPAR);
    Expr returns = tokens.accept(TokenKind.RARROW) ? grammar.expressions.expression() : null;
    grammar.compoundStatements.colon();
    String typeComment = typeComment();
    List<Stmt> body = grammar.compoundStatements.block();
    if (!async) {
      return new Stmt.FunctionDef(
          name, args, body, decorators, returns, typeComment, typeParams, span(start));
    }
    grammar.requireVersion(5, "Async functions are");
    return new Stmt.AsyncFunctionDef(
        name, args, body, decorators, returns, typeComment, typeParams, span(start));
  }

  /** func_type_comment: on the line of the header or on the one below. */
  @Nullable String typeComment() {
    if (tokens.at(TokenKind.NEWLINE) && tokens.secondKind() == TokenKind.TYPE_COMMENT) {
      if (tokens.kindAhead(2) == TokenKind.NEWLINE && tokens.kindAhead(3) == TokenKind.INDENT) {
        tokens.pos += 2;
        return tokens.text(tokens.pos - 1);
      }
    }
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.doubleTypeComments();
    }
    return grammar.simpleStatements.typeComment();
  }
}
