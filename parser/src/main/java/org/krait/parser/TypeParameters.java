package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;
import org.krait.syntax.TypeParam;

/** Type parameter lists: PEP 695 and 696. */
final class TypeParameters extends Rules {
  TypeParameters(Grammar grammar) {
    super(grammar);
  }

  /** The type parameters in brackets, or none. */
  List<TypeParam> optional() {
    if (!tokens.at(TokenKind.LSQB)) {
      return List.of();
    }
    if (grammar.isExplaining()) {
      grammar.invalidStatements.typeParams();
    }
    tokens.pos++;
    List<TypeParam> params = new ArrayList<>(2);
    do {
      params.add(typeParam());
    } while (tokens.accept(TokenKind.COMMA) && !tokens.at(TokenKind.RSQB));
    tokens.expect(TokenKind.RSQB);
    grammar.requireVersion(12, "Type parameter lists are");
    return List.copyOf(params);
  }

  private TypeParam typeParam() {
    int start = tokens.pos;
    boolean starred = tokens.at(TokenKind.STAR) || tokens.at(TokenKind.DOUBLESTAR);
    if (starred && grammar.isExplaining()) {
      grammar.invalidStatements.typeParam();
    }
    if (tokens.accept(TokenKind.STAR)) {
      String name = tokens.expectName();
      Expr defaultValue = defaultValue(true);
      return new TypeParam.TypeVarTuple(name, defaultValue, span(start));
    }
    if (tokens.accept(TokenKind.DOUBLESTAR)) {
      String name = tokens.expectName();
      Expr defaultValue = defaultValue(false);
      return new TypeParam.ParamSpec(name, defaultValue, span(start));
    }
    String name = tokens.expectName();
    Expr bound = tokens.accept(TokenKind.COLON) ? grammar.expressions.expression() : null;
    Expr defaultValue = defaultValue(false);
    return new TypeParam.TypeVar(name, bound, defaultValue, span(start));
  }

  private @Nullable Expr defaultValue(boolean starred) {
    if (!tokens.accept(TokenKind.EQUAL)) {
      return null;
    }
    Expr value = starred ? grammar.expressions.starExpression() : grammar.expressions.expression();
    grammar.requireVersion(13, "Type parameter defaults are");
    return value;
  }
}
