package org.krait.parser;

import org.krait.syntax.Expr;

/** Prints expressions for {@link AstDump}. */
final class ExpressionDump implements Expr.Visitor<Void> {
  private final AstDump dump;

  ExpressionDump(AstDump dump) {
    this.dump = dump;
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    dump.open("BoolOp");
    dump.node("op", node.op());
    dump.list("values", node.values());
    return dump.close(node);
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    dump.open("NamedExpr");
    dump.node("target", node.target());
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    dump.open("BinOp");
    dump.node("left", node.left());
    dump.node("op", node.op());
    dump.node("right", node.right());
    return dump.close(node);
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    dump.open("UnaryOp");
    dump.node("op", node.op());
    dump.node("operand", node.operand());
    return dump.close(node);
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    dump.open("Lambda");
    dump.node("args", node.args());
    dump.node("body", node.body());
    return dump.close(node);
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    dump.open("IfExp");
    dump.node("test", node.test());
    dump.node("body", node.body());
    dump.node("orelse", node.orelse());
    return dump.close(node);
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    dump.open("Dict");
    dump.list("keys", node.keys());
    dump.list("values", node.values());
    return dump.close(node);
  }

  @Override
  public Void visitSet(Expr.Set node) {
    dump.open("Set");
    dump.list("elts", node.elts());
    return dump.close(node);
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    dump.open("ListComp");
    dump.node("elt", node.elt());
    dump.list("generators", node.generators());
    return dump.close(node);
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    dump.open("SetComp");
    dump.node("elt", node.elt());
    dump.list("generators", node.generators());
    return dump.close(node);
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    dump.open("DictComp");
    dump.node("key", node.key());
    dump.node("value", node.value());
    dump.list("generators", node.generators());
    return dump.close(node);
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    dump.open("GeneratorExp");
    dump.node("elt", node.elt());
    dump.list("generators", node.generators());
    return dump.close(node);
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    dump.open("Await");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    dump.open("Yield");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    dump.open("YieldFrom");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    dump.open("Compare");
    dump.node("left", node.left());
    dump.list("ops", node.ops());
    dump.list("comparators", node.comparators());
    return dump.close(node);
  }

  @Override
  public Void visitCall(Expr.Call node) {
    dump.open("Call");
    dump.node("func", node.func());
    dump.list("args", node.args());
    dump.list("keywords", node.keywords());
    return dump.close(node);
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    dump.open("FormattedValue");
    dump.node("value", node.value());
    dump.number("conversion", node.conversion());
    dump.node("format_spec", node.formatSpec());
    return dump.close(node);
  }

  @Override
  public Void visitInterpolation(Expr.Interpolation node) {
    dump.open("Interpolation");
    dump.node("value", node.value());
    dump.text("str", node.str());
    dump.number("conversion", node.conversion());
    dump.node("format_spec", node.formatSpec());
    return dump.close(node);
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    dump.open("JoinedStr");
    dump.list("values", node.values());
    return dump.close(node);
  }

  @Override
  public Void visitTemplateStr(Expr.TemplateStr node) {
    dump.open("TemplateStr");
    dump.list("values", node.values());
    return dump.close(node);
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    dump.open("Constant");
    dump.constant("value", node.value());
    dump.text("kind", node.kind());
    return dump.close(node);
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    dump.open("Attribute");
    dump.node("value", node.value());
    dump.text("attr", node.attr());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    dump.open("Subscript");
    dump.node("value", node.value());
    dump.node("slice", node.slice());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    dump.open("Starred");
    dump.node("value", node.value());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitName(Expr.Name node) {
    dump.open("Name");
    dump.text("id", node.id());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitList(Expr.List node) {
    dump.open("List");
    dump.list("elts", node.elts());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    dump.open("Tuple");
    dump.list("elts", node.elts());
    dump.node("ctx", node.ctx());
    return dump.close(node);
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    dump.open("Slice");
    dump.node("lower", node.lower());
    dump.node("upper", node.upper());
    dump.node("step", node.step());
    return dump.close(node);
  }
}
