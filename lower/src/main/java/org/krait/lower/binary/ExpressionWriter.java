package org.krait.lower.binary;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;

/** Writes expressions: a tag, then the components in their order. */
final class ExpressionWriter implements CoreExpr.Visitor<@Nullable Void> {
  private final BodyWriter out;

  ExpressionWriter(BodyWriter out) {
    this.out = out;
  }

  /** A line of its own, which the tag has announced. */
  private void line(int line) {
    if (line != 0) {
      out.number(line);
    }
  }

  @Override
  public @Nullable Void visitConst(CoreExpr.Const node) {
    out.tag(node.line() == 0 ? NodeTags.CONST : NodeTags.CONST_AT_LINE);
    out.constant(node.value());
    line(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitLocalGet(CoreExpr.LocalGet node) {
    out.tag(NodeTags.LOCAL_GET);
    out.number(node.slot());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitTempGet(CoreExpr.TempGet node) {
    out.tag(NodeTags.TEMP_GET);
    out.number(node.slot());
    return null;
  }

  @Override
  public @Nullable Void visitTempTake(CoreExpr.TempTake node) {
    out.tag(NodeTags.TEMP_TAKE);
    out.number(node.slot());
    return null;
  }

  @Override
  public @Nullable Void visitCellGet(CoreExpr.CellGet node) {
    out.tag(NodeTags.CELL_GET);
    out.number(node.cell());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitCellRef(CoreExpr.CellRef node) {
    out.tag(NodeTags.CELL_REF);
    out.number(node.cell());
    return null;
  }

  @Override
  public @Nullable Void visitGlobalGet(CoreExpr.GlobalGet node) {
    out.tag(NodeTags.GLOBAL_GET);
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitNameGet(CoreExpr.NameGet node) {
    out.tag(NodeTags.NAME_GET);
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitNamespace(CoreExpr.Namespace node) {
    out.tag(NodeTags.NAMESPACE);
    return null;
  }

  @Override
  public @Nullable Void visitMappingOrGlobalGet(CoreExpr.MappingOrGlobalGet node) {
    out.tag(NodeTags.MAPPING_OR_GLOBAL_GET);
    out.expression(node.mapping());
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMappingOrCellGet(CoreExpr.MappingOrCellGet node) {
    out.tag(NodeTags.MAPPING_OR_CELL_GET);
    out.expression(node.mapping());
    out.text(node.name());
    out.number(node.cell());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitCommon(CoreExpr.Common node) {
    out.tag(NodeTags.COMMON);
    out.number(node.which().ordinal());
    return null;
  }

  @Override
  public @Nullable Void visitKeep(CoreExpr.Keep node) {
    out.tag(NodeTags.KEEP);
    out.number(node.slot());
    out.expression(node.value());
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitDo(CoreExpr.Do node) {
    out.tag(NodeTags.DO);
    out.statement(node.body());
    out.expression(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitBinary(CoreExpr.Binary node) {
    out.tag(NodeTags.BINARY);
    out.number(node.op().ordinal());
    out.expression(node.left());
    out.expression(node.right());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitInPlace(CoreExpr.InPlace node) {
    out.tag(NodeTags.IN_PLACE);
    out.number(node.op().ordinal());
    out.expression(node.left());
    out.expression(node.right());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitUnary(CoreExpr.Unary node) {
    out.tag(NodeTags.UNARY);
    out.number(node.op().ordinal());
    out.expression(node.operand());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitCompare(CoreExpr.Compare node) {
    out.tag(NodeTags.COMPARE);
    out.number(node.op().ordinal());
    out.expression(node.left());
    out.expression(node.right());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitTruth(CoreExpr.Truth node) {
    out.tag(NodeTags.TRUTH);
    out.expression(node.operand());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitNot(CoreExpr.Not node) {
    out.tag(NodeTags.NOT);
    out.expression(node.test());
    return null;
  }

  @Override
  public @Nullable Void visitAnd(CoreExpr.And node) {
    out.tag(NodeTags.AND);
    out.expressions(node.operands());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitOr(CoreExpr.Or node) {
    out.tag(NodeTags.OR);
    out.expressions(node.operands());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitConditional(CoreExpr.Conditional node) {
    out.tag(NodeTags.CONDITIONAL);
    out.expression(node.test());
    out.expression(node.body());
    out.expression(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitCall(CoreExpr.Call node) {
    out.tag(NodeTags.CALL);
    out.expression(node.function());
    out.expressions(node.args());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitCallKeywords(CoreExpr.CallKeywords node) {
    out.tag(NodeTags.CALL_KEYWORDS);
    out.expression(node.function());
    out.expressions(node.args());
    out.texts(node.names());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitCallParts(CoreExpr.CallParts node) {
    out.tag(NodeTags.CALL_PARTS);
    out.expression(node.function());
    out.arguments(node.args());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMethodCall(CoreExpr.MethodCall node) {
    out.tag(NodeTags.METHOD_CALL);
    out.expression(node.receiver());
    out.text(node.name());
    out.expressions(node.args());
    out.number(node.attributePosition());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMethodCallKeywords(CoreExpr.MethodCallKeywords node) {
    out.tag(NodeTags.METHOD_CALL_KEYWORDS);
    out.expression(node.receiver());
    out.text(node.name());
    out.expressions(node.args());
    out.texts(node.names());
    out.number(node.attributePosition());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSuperAttribute(CoreExpr.SuperAttribute node) {
    out.tag(NodeTags.SUPER_ATTRIBUTE);
    out.superCall(node.target());
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSuperMethodCall(CoreExpr.SuperMethodCall node) {
    out.tag(NodeTags.SUPER_METHOD_CALL);
    out.superCall(node.target());
    out.text(node.name());
    out.expressions(node.args());
    out.texts(node.names());
    out.number(node.attributePosition());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAttribute(CoreExpr.Attribute node) {
    out.tag(NodeTags.ATTRIBUTE);
    out.expression(node.value());
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSubscript(CoreExpr.Subscript node) {
    out.tag(NodeTags.SUBSCRIPT);
    out.expression(node.value());
    out.expression(node.index());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSliceGet(CoreExpr.SliceGet node) {
    out.tag(NodeTags.SLICE_GET);
    out.expression(node.value());
    out.expression(node.lower());
    out.expression(node.upper());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitBuildSlice(CoreExpr.BuildSlice node) {
    out.tag(NodeTags.BUILD_SLICE);
    out.expression(node.lower());
    out.expression(node.upper());
    out.expression(node.step());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitBuildTuple(CoreExpr.BuildTuple node) {
    out.tag(node.line() == 0 ? NodeTags.BUILD_TUPLE : NodeTags.BUILD_TUPLE_AT_LINE);
    out.expressions(node.items());
    out.flag(node.starred());
    line(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitBuildList(CoreExpr.BuildList node) {
    out.tag(node.line() == 0 ? NodeTags.BUILD_LIST : NodeTags.BUILD_LIST_AT_LINE);
    out.expressions(node.items());
    out.flag(node.starred());
    line(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitBuildSet(CoreExpr.BuildSet node) {
    out.tag(NodeTags.BUILD_SET);
    out.expressions(node.items());
    out.flag(node.starred());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitBuildDict(CoreExpr.BuildDict node) {
    out.tag(NodeTags.BUILD_DICT);
    out.expressions(node.keys());
    out.expressions(node.values());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitStarred(CoreExpr.Starred node) {
    out.tag(NodeTags.STARRED);
    out.expression(node.value());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitFormatValue(CoreExpr.FormatValue node) {
    out.tag(NodeTags.FORMAT_VALUE);
    out.expression(node.value());
    out.number(node.conversion());
    out.expression(node.spec());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitJoinStrings(CoreExpr.JoinStrings node) {
    out.tag(NodeTags.JOIN_STRINGS);
    out.expressions(node.parts());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitInterpolation(CoreExpr.Interpolation node) {
    out.tag(NodeTags.INTERPOLATION);
    out.expression(node.value());
    out.constant(node.text());
    out.number(node.conversion());
    out.expression(node.spec());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitTemplate(CoreExpr.Template node) {
    out.tag(NodeTags.TEMPLATE);
    out.constants(node.strings());
    out.expressions(node.interpolations());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMakeFunction(CoreExpr.MakeFunction node) {
    out.tag(NodeTags.MAKE_FUNCTION);
    out.code(node.code());
    out.expression(node.defaults());
    out.expression(node.keywordDefaults());
    out.expression(node.annotate());
    out.numbers(node.closure());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitBuildClass(CoreExpr.BuildClass node) {
    out.tag(NodeTags.BUILD_CLASS);
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitIntrinsic(CoreExpr.Intrinsic node) {
    out.tag(NodeTags.INTRINSIC);
    out.number(node.function().ordinal());
    out.expressions(node.args());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitImportName(CoreExpr.ImportName node) {
    out.tag(NodeTags.IMPORT_NAME);
    out.text(node.name());
    out.expression(node.fromList());
    out.number(node.level());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(CoreExpr.ImportFrom node) {
    out.tag(NodeTags.IMPORT_FROM);
    out.expression(node.module());
    out.text(node.name());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitIterator(CoreExpr.Iterator node) {
    out.tag(NodeTags.ITERATOR);
    out.expression(node.value());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncIterator(CoreExpr.AsyncIterator node) {
    out.tag(NodeTags.ASYNC_ITERATOR);
    out.expression(node.value());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitYieldFromIterator(CoreExpr.YieldFromIterator node) {
    out.tag(NodeTags.YIELD_FROM_ITERATOR);
    out.expression(node.value());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncNext(CoreExpr.AsyncNext node) {
    out.tag(NodeTags.ASYNC_NEXT);
    out.expression(node.iterator());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAwaitable(CoreExpr.Awaitable node) {
    out.tag(NodeTags.AWAITABLE);
    out.expression(node.value());
    out.number(node.role().ordinal());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSpecialMethod(CoreExpr.SpecialMethod node) {
    out.tag(NodeTags.SPECIAL_METHOD);
    out.expression(node.value());
    out.number(node.method().ordinal());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitExitCall(CoreExpr.ExitCall node) {
    out.tag(NodeTags.EXIT_CALL);
    out.expression(node.exit());
    out.expression(node.exception());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitIsSequence(CoreExpr.IsSequence node) {
    out.tag(NodeTags.IS_SEQUENCE);
    out.expression(node.subject());
    return null;
  }

  @Override
  public @Nullable Void visitIsMapping(CoreExpr.IsMapping node) {
    out.tag(NodeTags.IS_MAPPING);
    out.expression(node.subject());
    return null;
  }

  @Override
  public @Nullable Void visitLength(CoreExpr.Length node) {
    out.tag(NodeTags.LENGTH);
    out.expression(node.subject());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMatchKeys(CoreExpr.MatchKeys node) {
    out.tag(NodeTags.MATCH_KEYS);
    out.expression(node.subject());
    out.expression(node.keys());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMappingRest(CoreExpr.MappingRest node) {
    out.tag(NodeTags.MAPPING_REST);
    out.expression(node.subject());
    out.expression(node.keys());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitMatchClass(CoreExpr.MatchClass node) {
    out.tag(NodeTags.MATCH_CLASS);
    out.expression(node.subject());
    out.expression(node.type());
    out.number(node.positional());
    out.texts(node.names());
    out.number(node.position());
    return null;
  }
}
