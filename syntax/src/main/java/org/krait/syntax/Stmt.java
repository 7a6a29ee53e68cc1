package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. Records carry ASDL's names; visit them with a {@link Visitor}. */
public sealed interface Stmt extends Node {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of stmt node. */
  interface Visitor<R extends @Nullable Object> {
    R visitFunctionDef(FunctionDef node);

    R visitAsyncFunctionDef(AsyncFunctionDef node);

    R visitClassDef(ClassDef node);

    R visitReturn(Return node);

    R visitDelete(Delete node);

    R visitAssign(Assign node);

    R visitTypeAlias(TypeAlias node);

    R visitAugAssign(AugAssign node);

    R visitAnnAssign(AnnAssign node);

    R visitFor(For node);

    R visitAsyncFor(AsyncFor node);

    R visitWhile(While node);

    R visitIf(If node);

    R visitWith(With node);

    R visitAsyncWith(AsyncWith node);

    R visitMatch(Match node);

    R visitRaise(Raise node);

    R visitTry(Try node);

    R visitTryStar(TryStar node);

    R visitAssert(Assert node);

    R visitImport(Import node);

    R visitImportFrom(ImportFrom node);

    R visitGlobal(Global node);

    R visitNonlocal(Nonlocal node);

    R visitExpr(Expr node);

    R visitPass(Pass node);

    R visitBreak(Break node);

    R visitContinue(Continue node);
  }

  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<org.krait.syntax.Expr> decoratorList,
      org.krait.syntax.@Nullable Expr returns,
      @Nullable String typeComment,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<org.krait.syntax.Expr> decoratorList,
      org.krait.syntax.@Nullable Expr returns,
      @Nullable String typeComment,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFunctionDef(this);
    }
  }

  record ClassDef(
      String name,
      List<org.krait.syntax.Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<org.krait.syntax.Expr> decoratorList,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  record Return(org.krait.syntax.@Nullable Expr value, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  record Delete(List<org.krait.syntax.Expr> targets, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  record Assign(
      List<org.krait.syntax.Expr> targets,
      org.krait.syntax.Expr value,
      @Nullable String typeComment,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  record TypeAlias(
      org.krait.syntax.Expr name,
      List<TypeParam> typeParams,
      org.krait.syntax.Expr value,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  record AugAssign(
      org.krait.syntax.Expr target, Operator op, org.krait.syntax.Expr value, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  record AnnAssign(
      org.krait.syntax.Expr target,
      org.krait.syntax.Expr annotation,
      org.krait.syntax.@Nullable Expr value,
      boolean simple,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  record For(
      org.krait.syntax.Expr target,
      org.krait.syntax.Expr iter,
      List<Stmt> body,
      List<Stmt> orelse,
      @Nullable String typeComment,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  record AsyncFor(
      org.krait.syntax.Expr target,
      org.krait.syntax.Expr iter,
      List<Stmt> body,
      List<Stmt> orelse,
      @Nullable String typeComment,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFor(this);
    }
  }

  record While(org.krait.syntax.Expr test, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  record If(org.krait.syntax.Expr test, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  record With(List<WithItem> items, List<Stmt> body, @Nullable String typeComment, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  record AsyncWith(List<WithItem> items, List<Stmt> body, @Nullable String typeComment, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncWith(this);
    }
  }

  record Match(org.krait.syntax.Expr subject, List<MatchCase> cases, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  record Raise(
      org.krait.syntax.@Nullable Expr exc, org.krait.syntax.@Nullable Expr cause, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTryStar(this);
    }
  }

  record Assert(org.krait.syntax.Expr test, org.krait.syntax.@Nullable Expr msg, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  record Import(List<Alias> names, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  record ImportFrom(@Nullable String module, List<Alias> names, int level, Span span)
      implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  record Global(List<String> names, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  record Nonlocal(List<String> names, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  record Expr(org.krait.syntax.Expr value, Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitExpr(this);
    }
  }

  record Pass(Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  record Break(Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  record Continue(Span span) implements Stmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }
}
