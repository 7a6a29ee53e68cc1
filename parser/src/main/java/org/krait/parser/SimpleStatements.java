package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Operator;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Statements that fit on a line. */
final class SimpleStatements extends Rules {
  SimpleStatements(Grammar grammar) {
    super(grammar);
  }

  /** simple_stmts: the statements of one line, and its newline. */
  void line(List<Stmt> body) {
    body.add(statement());
    while (tokens.accept(TokenKind.SEMI)) {
      if (tokens.at(TokenKind.NEWLINE)) {
        break;
      }
      body.add(statement());
    }
    tokens.expect(TokenKind.NEWLINE);
  }

  Stmt statement() {
    if (!grammar.isDiagnosing()) {
      return plainStatement();
    }
    return grammar.memo().get(MemoTable.Rule.SIMPLE_STATEMENT, Stmt.class, this::plainStatement);
  }

  private Stmt plainStatement() {
    return switch (tokens.kind()) {
      case TokenKind.NAME -> nameStatement();
      case TokenKind.KW_IMPORT -> grammar.imports.importStatement();
      case TokenKind.KW_FROM -> grammar.imports.fromStatement();
      case TokenKind.KW_RETURN -> returnStatement();
      case TokenKind.KW_RAISE -> raiseStatement();
      case TokenKind.KW_PASS, TokenKind.KW_BREAK, TokenKind.KW_CONTINUE ->
          grammar.isDiagnosing() ? grammar.assignments.statement() : word();
      case TokenKind.KW_DEL -> delStatement();
      case TokenKind.KW_ASSERT -> assertStatement();
      case TokenKind.KW_GLOBAL, TokenKind.KW_NONLOCAL -> scopeStatement();
      default -> grammar.isDiagnosing() ? grammar.assignments.statement() : expressionStatement();
    };
  }

  private Stmt nameStatement() {
    if (grammar.isDiagnosing()) {
      return grammar.assignments.statement();
    }
    return isTypeAlias() ? typeAlias() : expressionStatement();
  }

  private boolean isTypeAlias() {
    return tokens.atSoft("type") && tokens.secondKind() == TokenKind.NAME;
  }

  Stmt typeAlias() {
    int start = tokens.pos++;
    int nameIndex = tokens.expect(TokenKind.NAME);
    Expr name = new Expr.Name(tokens.name(nameIndex), ExprContext.Store, tokens.span(nameIndex));
    List<TypeParam> params = grammar.typeParameters.optional();
    tokens.expect(TokenKind.EQUAL);
    Expr value = grammar.expressions.expression();
    grammar.requireVersion(12, "Type statement is");
    return new Stmt.TypeAlias(name, params, value, span(start));
  }

  private Stmt returnStatement() {
    int start = tokens.pos++;
    Expr value = grammar.expressions.optionalStarExpressions();
    return new Stmt.Return(value, span(start));
  }

  private Stmt raiseStatement() {
    int start = tokens.pos++;
    Expr exc = grammar.expressions.optional();
    if (exc == null) {
      return new Stmt.Raise(null, null, span(start));
    }
    Expr cause = tokens.accept(TokenKind.KW_FROM) ? grammar.expressions.expression() : null;
    return new Stmt.Raise(exc, cause, span(start));
  }

  /** {@code pass}, {@code break} or {@code continue}. */
  Stmt word() {
    int start = tokens.pos++;
    return switch (tokens.kindOf(start)) {
      case TokenKind.KW_PASS -> new Stmt.Pass(tokens.span(start));
      case TokenKind.KW_BREAK -> new Stmt.Break(tokens.span(start));
      default -> new Stmt.Continue(tokens.span(start));
    };
  }

  private Stmt delStatement() {
    if (!grammar.isExplaining()) {
      return plainDel();
    }
    Stmt statement = attempt(this::plainDel);
    if (statement == null) {
      grammar.invalidStatements.del();
      throw mismatch();
    }
    return statement;
  }

  private Stmt plainDel() {
    int start = tokens.pos++;
    List<Expr> targets = grammar.targets.delTargets();
    Stmt statement = new Stmt.Delete(targets, span(start));
    require(tokens.at(TokenKind.SEMI) || tokens.at(TokenKind.NEWLINE));
    return statement;
  }

  private Stmt assertStatement() {
    int start = tokens.pos++;
    Expr test = grammar.expressions.expression();
    Expr msg = tokens.accept(TokenKind.COMMA) ? grammar.expressions.expression() : null;
    return new Stmt.Assert(test, msg, span(start));
  }

  private Stmt scopeStatement() {
    int start = tokens.pos++;
    List<String> names = new ArrayList<>(2);
    do {
      names.add(tokens.expectName());
    } while (tokens.accept(TokenKind.COMMA));
    List<String> copy = List.copyOf(names);
    return tokens.kindOf(start) == TokenKind.KW_GLOBAL
        ? new Stmt.Global(copy, span(start))
        : new Stmt.Nonlocal(copy, span(start));
  }

  /** An expression, or an assignment that begins with one. */
  private Stmt expressionStatement() {
    int start = tokens.pos;
    Expr first = grammar.expressions.yieldOrStarExpressions();
    int kind = tokens.kind();
    if (kind == TokenKind.EQUAL) {
      return assign(first, start);
    }
    if (kind == TokenKind.COLON) {
      return annotatedAssign(first, start);
    }
    Operator op = augmented(kind);
    if (op != null) {
      return augmentedAssign(first, op, start);
    }
    return new Stmt.Expr(first, span(start));
  }

  private Stmt assign(Expr first, int start) {
    List<Expr> targets = new ArrayList<>(2);
    Expr value = first;
    while (tokens.accept(TokenKind.EQUAL)) {
      targets.add(Targets.withContext(value, ExprContext.Store));
      value = grammar.expressions.yieldOrStarExpressions();
    }
    String typeComment = typeComment();
    return new Stmt.Assign(List.copyOf(targets), value, typeComment, span(start));
  }

  private Stmt annotatedAssign(Expr first, int start) {
    boolean simple = tokens.pos == start + 1 && first instanceof Expr.Name;
    if (first instanceof Expr.Name && !simple && tokens.kindOf(start) != TokenKind.LPAR) {
      throw mismatch();
    }
    Expr target = Targets.single(first);
    tokens.pos++;
    Expr annotation = grammar.expressions.expression();
    Expr value = null;
    if (tokens.accept(TokenKind.EQUAL)) {
      value = grammar.expressions.yieldOrStarExpressions();
    }
    grammar.requireVersion(
        6, simple ? "Variable annotation syntax is" : "Variable annotations syntax is");
    return new Stmt.AnnAssign(target, annotation, value, simple, span(start));
  }

  private Stmt augmentedAssign(Expr first, Operator op, int start) {
    Expr target = Targets.single(first);
    tokens.pos++;
    if (op == Operator.MatMult) {
      grammar.requireVersion(5, "The '@' operator is");
    }
    Expr value = grammar.expressions.yieldOrStarExpressions();
    return new Stmt.AugAssign(target, op, value, span(start));
  }

  /** Consumes a type comment and returns its text, or null if none is next. */
  @Nullable String typeComment() {
    return tokens.at(TokenKind.TYPE_COMMENT) ? tokens.text(tokens.pos++) : null;
  }

  /** The operator of an augmented assignment, or null. */
  static @Nullable Operator augmented(int kind) {
    return switch (kind) {
      case TokenKind.PLUSEQUAL -> Operator.Add;
      case TokenKind.MINEQUAL -> Operator.Sub;
      case TokenKind.STAREQUAL -> Operator.Mult;
      case TokenKind.ATEQUAL -> Operator.MatMult;
      case TokenKind.SLASHEQUAL -> Operator.Div;
      case TokenKind.PERCENTEQUAL -> Operator.Mod;
      case TokenKind.AMPEREQUAL -> Operator.BitAnd;
      case TokenKind.VBAREQUAL -> Operator.BitOr;
      case TokenKind.CIRCUMFLEXEQUAL -> Operator.BitXor;
      case TokenKind.LEFTSHIFTEQUAL -> Operator.LShift;
      case TokenKind.RIGHTSHIFTEQUAL -> Operator.RShift;
      case TokenKind.DOUBLESTAREQUAL -> Operator.Pow;
      case TokenKind.DOUBLESLASHEQUAL -> Operator.FloorDiv;
      default -> null;
    };
  }
}
