package org.krait.parser;

import org.krait.syntax.Stmt;

/** Prints statements for {@link AstDump}. */
final class StatementDump implements Stmt.Visitor<Void> {
  private final AstDump dump;

  StatementDump(AstDump dump) {
    this.dump = dump;
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    dump.open("FunctionDef");
    dump.text("name", node.name());
    dump.node("args", node.args());
    dump.list("body", node.body());
    dump.list("decorator_list", node.decoratorList());
    dump.node("returns", node.returns());
    dump.text("type_comment", node.typeComment());
    dump.list("type_params", node.typeParams());
    return dump.close(node);
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    dump.open("AsyncFunctionDef");
    dump.text("name", node.name());
    dump.node("args", node.args());
    dump.list("body", node.body());
    dump.list("decorator_list", node.decoratorList());
    dump.node("returns", node.returns());
    dump.text("type_comment", node.typeComment());
    dump.list("type_params", node.typeParams());
    return dump.close(node);
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    dump.open("ClassDef");
    dump.text("name", node.name());
    dump.list("bases", node.bases());
    dump.list("keywords", node.keywords());
    dump.list("body", node.body());
    dump.list("decorator_list", node.decoratorList());
    dump.list("type_params", node.typeParams());
    return dump.close(node);
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    dump.open("Return");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    dump.open("Delete");
    dump.list("targets", node.targets());
    return dump.close(node);
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    dump.open("Assign");
    dump.list("targets", node.targets());
    dump.node("value", node.value());
    dump.text("type_comment", node.typeComment());
    return dump.close(node);
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    dump.open("TypeAlias");
    dump.node("name", node.name());
    dump.list("type_params", node.typeParams());
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    dump.open("AugAssign");
    dump.node("target", node.target());
    dump.node("op", node.op());
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    dump.open("AnnAssign");
    dump.node("target", node.target());
    dump.node("annotation", node.annotation());
    dump.node("value", node.value());
    dump.number("simple", node.simple() ? 1 : 0);
    return dump.close(node);
  }

  @Override
  public Void visitFor(Stmt.For node) {
    dump.open("For");
    dump.node("target", node.target());
    dump.node("iter", node.iter());
    dump.list("body", node.body());
    dump.list("orelse", node.orelse());
    dump.text("type_comment", node.typeComment());
    return dump.close(node);
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    dump.open("AsyncFor");
    dump.node("target", node.target());
    dump.node("iter", node.iter());
    dump.list("body", node.body());
    dump.list("orelse", node.orelse());
    dump.text("type_comment", node.typeComment());
    return dump.close(node);
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    dump.open("While");
    dump.node("test", node.test());
    dump.list("body", node.body());
    dump.list("orelse", node.orelse());
    return dump.close(node);
  }

  @Override
  public Void visitIf(Stmt.If node) {
    dump.open("If");
    dump.node("test", node.test());
    dump.list("body", node.body());
    dump.list("orelse", node.orelse());
    return dump.close(node);
  }

  @Override
  public Void visitWith(Stmt.With node) {
    dump.open("With");
    dump.list("items", node.items());
    dump.list("body", node.body());
    dump.text("type_comment", node.typeComment());
    return dump.close(node);
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    dump.open("AsyncWith");
    dump.list("items", node.items());
    dump.list("body", node.body());
    dump.text("type_comment", node.typeComment());
    return dump.close(node);
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    dump.open("Match");
    dump.node("subject", node.subject());
    dump.list("cases", node.cases());
    return dump.close(node);
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    dump.open("Raise");
    dump.node("exc", node.exc());
    dump.node("cause", node.cause());
    return dump.close(node);
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    dump.open("Try");
    dump.list("body", node.body());
    dump.list("handlers", node.handlers());
    dump.list("orelse", node.orelse());
    dump.list("finalbody", node.finalbody());
    return dump.close(node);
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    dump.open("TryStar");
    dump.list("body", node.body());
    dump.list("handlers", node.handlers());
    dump.list("orelse", node.orelse());
    dump.list("finalbody", node.finalbody());
    return dump.close(node);
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    dump.open("Assert");
    dump.node("test", node.test());
    dump.node("msg", node.msg());
    return dump.close(node);
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    dump.open("Import");
    dump.list("names", node.names());
    return dump.close(node);
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    dump.open("ImportFrom");
    dump.text("module", node.module());
    dump.list("names", node.names());
    dump.number("level", node.level());
    return dump.close(node);
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    dump.open("Global");
    dump.list("names", node.names());
    return dump.close(node);
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    dump.open("Nonlocal");
    dump.list("names", node.names());
    return dump.close(node);
  }

  @Override
  public Void visitExpr(Stmt.Expr node) {
    dump.open("Expr");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitPass(Stmt.Pass node) {
    dump.open("Pass");
    return dump.close(node);
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    dump.open("Break");
    return dump.close(node);
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    dump.open("Continue");
    return dump.close(node);
  }
}
