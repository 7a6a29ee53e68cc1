package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;
import org.krait.syntax.WithItem;

/** Statements that hold blocks, except {@code try}, definitions and {@code match}. */
final class CompoundStatements extends Rules {
  CompoundStatements(Grammar grammar) {
    super(grammar);
  }

  /** Parses one compound statement, or one line of simple ones; whether it was compound. */
  boolean statement(List<Stmt> body) {
    Stmt compound = compound();
    if (compound == null) {
      grammar.simpleStatements.line(body);
      return false;
    }
    grammar.noteCompound(compound);
    body.add(compound);
    return true;
  }

  private @Nullable Stmt compound() {
    return switch (tokens.kind()) {
      case TokenKind.KW_IF -> ifStatement();
      case TokenKind.KW_DEF, TokenKind.AT, TokenKind.KW_CLASS -> grammar.definitions.definition();
      case TokenKind.KW_FOR -> forStatement(tokens.pos, false);
      case TokenKind.KW_WITH -> withStatement(tokens.pos, false);
      case TokenKind.KW_TRY -> grammar.tryStatements.tryStatement();
      case TokenKind.KW_WHILE -> whileStatement();
      case TokenKind.KW_ASYNC -> async();
      case TokenKind.NAME -> tokens.atSoft("match") ? grammar.patterns.matchStatement() : null;
      default -> null;
    };
  }

  private Stmt async() {
    int start = tokens.pos;
    switch (tokens.secondKind()) {
      case TokenKind.KW_DEF:
        return grammar.definitions.definition();
      case TokenKind.KW_WITH:
        tokens.pos++;
        return withStatement(start, true);
      case TokenKind.KW_FOR:
        tokens.pos++;
        return forStatement(start, true);
      default:
        tokens.pos++;
        tokens.kind();
        throw mismatch();
    }
  }

  /** block: the rest of the line, or indented lines. */
  List<Stmt> block() {
    if (!grammar.isDiagnosing()) {
      return plainBlock();
    }
    return List.copyOf(
        grammar.memo().get(MemoTable.Rule.BLOCK, Block.class, this::diagnosedBlock).body());
  }

  /** A block in the memo table. */
  private record Block(List<Stmt> body) {}

  private Block diagnosedBlock() {
    List<Stmt> body = attempt(this::plainBlock);
    if (body == null) {
      if (grammar.isExplaining()) {
        grammar.invalidBlocks.block();
      }
      throw mismatch();
    }
    return new Block(body);
  }

  private List<Stmt> plainBlock() {
    List<Stmt> body = new ArrayList<>();
    if (!tokens.accept(TokenKind.NEWLINE)) {
      grammar.simpleStatements.line(body);
      return List.copyOf(body);
    }
    tokens.expect(TokenKind.INDENT);
    do {
      statement(body);
    } while (!tokens.accept(TokenKind.DEDENT));
    return List.copyOf(body);
  }

  List<Stmt> optionalElse() {
    if (!tokens.at(TokenKind.KW_ELSE)) {
      return List.of();
    }
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.orElse();
    }
    tokens.pos++;
    forcedColon();
    return block();
  }

  void colon() {
    tokens.expect(TokenKind.COLON);
  }

  /** A colon that must come here whatever was meant. */
  void forcedColon() {
    grammar.invalidBlocks.forced(TokenKind.COLON, ":");
  }

  /** An {@code if} with its {@code elif} parts, which are read in a loop and nested afterwards. */
  private Stmt ifStatement() {
    List<Expr> tests = new ArrayList<>(2);
    List<List<Stmt>> bodies = new ArrayList<>(2);
    List<Integer> starts = new ArrayList<>(2);
    do {
      if (grammar.isExplaining()) {
        grammar.invalidBlocks.condition(starts.isEmpty() ? "if" : "elif");
      }
      starts.add(tokens.pos++);
      tests.add(grammar.expressions.namedExpression());
      colon();
      bodies.add(block());
      grammar.enter(1);
    } while (tokens.at(TokenKind.KW_ELIF));
    grammar.leave(starts.size());
    List<Stmt> orelse = optionalElse();
    for (int i = starts.size() - 1; i > 0; i--) {
      orelse = List.of(new Stmt.If(tests.get(i), bodies.get(i), orelse, span(starts.get(i))));
    }
    return new Stmt.If(tests.get(0), bodies.get(0), orelse, span(starts.get(0)));
  }

  private Stmt whileStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.condition("while");
    }
    int start = tokens.pos++;
    Expr test = grammar.expressions.namedExpression();
    colon();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return new Stmt.While(test, body, orelse, span(start));
  }

  private Stmt forStatement(int start, boolean async) {
    if (grammar.isExplaining()) {
      tokens.pos = start;
      grammar.invalidBlocks.forStatement();
      tokens.pos = async ? start + 1 : start;
    }
    Expr target = forTarget(start);
    Expr iter = grammar.expressions.starExpressions();
    colon();
    String typeComment = grammar.simpleStatements.typeComment();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    if (!async) {
      return new Stmt.For(target, iter, body, orelse, typeComment, span(start));
    }
    grammar.requireVersion(5, "Async for loops are");
    return new Stmt.AsyncFor(target, iter, body, orelse, typeComment, span(start));
  }

  /** The target, with the keywords around it. */
  private Expr forTarget(int start) {
    if (!grammar.isExplaining()) {
      return plainForTarget();
    }
    Expr target = attempt(this::plainForTarget);
    if (target == null) {
      tokens.pos = start;
      grammar.invalidStatements.forTarget();
      throw mismatch();
    }
    return target;
  }

  private Expr plainForTarget() {
    tokens.expect(TokenKind.KW_FOR);
    Expr target = grammar.targets.starTargets();
    tokens.expect(TokenKind.KW_IN);
    return target;
  }

  private Stmt withStatement(int start, boolean async) {
    if (!grammar.isExplaining()) {
      return plainWith(start, async);
    }
    tokens.pos = start;
    grammar.invalidBlocks.withBlock();
    tokens.pos = async ? start + 1 : start;
    Stmt statement = attempt(() -> plainWith(start, async));
    if (statement == null) {
      tokens.pos = start;
      grammar.invalidBlocks.withColon();
      throw mismatch();
    }
    return statement;
  }

  private Stmt plainWith(int start, boolean async) {
    tokens.expect(TokenKind.KW_WITH);
    List<WithItem> items = withItems();
    String typeComment = grammar.simpleStatements.typeComment();
    List<Stmt> body = block();
    if (!async) {
      return new Stmt.With(items, body, typeComment, span(start));
    }
    grammar.requireVersion(5, "Async with statements are");
    return new Stmt.AsyncWith(items, body, typeComment, span(start));
  }

  /** The items up to the colon; parentheses around all of them are tried first. */
  private List<WithItem> withItems() {
    if (tokens.at(TokenKind.LPAR)) {
      int mark = tokens.pos;
      int depth = grammar.depth();
      try {
        tokens.pos++;
        List<WithItem> items = new ArrayList<>(2);
        do {
          items.add(withItem());
        } while (tokens.accept(TokenKind.COMMA) && !tokens.at(TokenKind.RPAR));
        tokens.expect(TokenKind.RPAR);
        tokens.expect(TokenKind.COLON);
        return List.copyOf(items);
      } catch (Mismatch e) {
        tokens.pos = mark;
        grammar.restoreDepth(depth);
      }
    }
    List<WithItem> items = new ArrayList<>(2);
    do {
      items.add(withItem());
    } while (tokens.accept(TokenKind.COMMA));
    tokens.expect(TokenKind.COLON);
    return List.copyOf(items);
  }

  private WithItem withItem() {
    if (grammar.isExplaining()) {
      return explainedWithItem();
    }
    Expr context = grammar.expressions.expression();
    return tokens.at(TokenKind.KW_AS) ? targetOf(context) : new WithItem(context, null);
  }

  private WithItem explainedWithItem() {
    int start = tokens.pos;
    Expr context = grammar.expressions.expression();
    int behind = tokens.pos;
    WithItem item = tokens.at(TokenKind.KW_AS) ? attempt(() -> targetOf(context)) : null;
    if (item == null) {
      tokens.pos = start;
      grammar.invalidStatements.withItem();
      tokens.pos = behind;
      item = new WithItem(context, null);
    }
    return item;
  }

  private WithItem targetOf(Expr context) {
    tokens.expect(TokenKind.KW_AS);
    Expr target = grammar.targets.starTarget();
    int kind = tokens.kind();
    if (kind != TokenKind.COMMA && kind != TokenKind.RPAR && kind != TokenKind.COLON) {
      throw mismatch();
    }
    return new WithItem(context, target);
  }
}
