package org.krait.lower.binary;

import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.CommonConstant;
import org.krait.lower.core.ContextMethod;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/** Reads expressions. */
final class ExpressionReader {
  private static final AwaitableRole[] ROLES = AwaitableRole.values();
  private static final Cmpop[] COMPARISONS = Cmpop.values();
  private static final CommonConstant[] COMMON = CommonConstant.values();
  private static final ContextMethod[] METHODS = ContextMethod.values();
  private static final IntrinsicFunction[] INTRINSICS = IntrinsicFunction.values();
  private static final Operator[] OPERATORS = Operator.values();
  private static final Unaryop[] UNARY_OPERATORS = Unaryop.values();

  private final BodyReader in;

  ExpressionReader(BodyReader in) {
    this.in = in;
  }

  /** The node that follows its tag; in parts, for one switch takes the JIT very long. */
  CoreExpr read(int tag) {
    return switch (tag) {
      case NodeTags.CONST -> new CoreExpr.Const(in.constant());
      case NodeTags.CONST_AT_LINE -> new CoreExpr.Const(in.constant(), in.number());
      case NodeTags.LOCAL_GET -> new CoreExpr.LocalGet(in.number(), in.number());
      case NodeTags.TEMP_GET -> new CoreExpr.TempGet(in.number());
      case NodeTags.TEMP_TAKE -> new CoreExpr.TempTake(in.number());
      case NodeTags.CELL_GET -> new CoreExpr.CellGet(in.number(), in.number());
      case NodeTags.CELL_REF -> new CoreExpr.CellRef(in.number());
      case NodeTags.GLOBAL_GET -> new CoreExpr.GlobalGet(in.text(), in.number());
      case NodeTags.NAME_GET -> new CoreExpr.NameGet(in.text(), in.number());
      case NodeTags.NAMESPACE -> new CoreExpr.Namespace();
      case NodeTags.MAPPING_OR_GLOBAL_GET ->
          new CoreExpr.MappingOrGlobalGet(in.expression(), in.text(), in.number());
      case NodeTags.MAPPING_OR_CELL_GET ->
          new CoreExpr.MappingOrCellGet(in.expression(), in.text(), in.number(), in.number());
      case NodeTags.COMMON -> new CoreExpr.Common(COMMON[in.number()]);
      case NodeTags.KEEP -> new CoreExpr.Keep(in.number(), in.expression(), in.number());
      case NodeTags.DO -> new CoreExpr.Do(in.statement(), in.expression());
      default -> operation(tag);
    };
  }

  private CoreExpr operation(int tag) {
    return switch (tag) {
      case NodeTags.BINARY ->
          new CoreExpr.Binary(
              OPERATORS[in.number()], in.expression(), in.expression(), in.number());
      case NodeTags.IN_PLACE ->
          new CoreExpr.InPlace(
              OPERATORS[in.number()], in.expression(), in.expression(), in.number());
      case NodeTags.UNARY ->
          new CoreExpr.Unary(UNARY_OPERATORS[in.number()], in.expression(), in.number());
      case NodeTags.COMPARE ->
          new CoreExpr.Compare(
              COMPARISONS[in.number()], in.expression(), in.expression(), in.number());
      case NodeTags.TRUTH -> new CoreExpr.Truth(in.expression(), in.number());
      case NodeTags.NOT -> new CoreExpr.Not(in.expression());
      case NodeTags.AND -> new CoreExpr.And(in.expressions(), in.number());
      case NodeTags.OR -> new CoreExpr.Or(in.expressions(), in.number());
      case NodeTags.CONDITIONAL ->
          new CoreExpr.Conditional(in.expression(), in.expression(), in.expression());
      default -> callOrAttribute(tag);
    };
  }

  private CoreExpr callOrAttribute(int tag) {
    return switch (tag) {
      case NodeTags.CALL -> new CoreExpr.Call(in.expression(), in.expressions(), in.number());
      case NodeTags.CALL_KEYWORDS ->
          new CoreExpr.CallKeywords(in.expression(), in.expressions(), in.texts(), in.number());
      case NodeTags.CALL_PARTS ->
          new CoreExpr.CallParts(in.expression(), in.arguments(), in.number());
      case NodeTags.METHOD_CALL ->
          new CoreExpr.MethodCall(
              in.expression(), in.text(), in.expressions(), in.number(), in.number());
      case NodeTags.METHOD_CALL_KEYWORDS ->
          new CoreExpr.MethodCallKeywords(
              in.expression(), in.text(), in.expressions(), in.texts(), in.number(), in.number());
      case NodeTags.SUPER_ATTRIBUTE ->
          new CoreExpr.SuperAttribute(in.superCall(), in.text(), in.number());
      case NodeTags.SUPER_METHOD_CALL ->
          new CoreExpr.SuperMethodCall(
              in.superCall(), in.text(), in.expressions(), in.texts(), in.number(), in.number());
      case NodeTags.ATTRIBUTE -> new CoreExpr.Attribute(in.expression(), in.text(), in.number());
      case NodeTags.SUBSCRIPT ->
          new CoreExpr.Subscript(in.expression(), in.expression(), in.number());
      case NodeTags.SLICE_GET ->
          new CoreExpr.SliceGet(in.expression(), in.expression(), in.expression(), in.number());
      case NodeTags.BUILD_SLICE ->
          new CoreExpr.BuildSlice(in.expression(), in.expression(), in.expression(), in.number());
      default -> container(tag);
    };
  }

  private CoreExpr container(int tag) {
    return switch (tag) {
      case NodeTags.BUILD_TUPLE -> new CoreExpr.BuildTuple(in.expressions(), in.flag());
      case NodeTags.BUILD_LIST -> new CoreExpr.BuildList(in.expressions(), in.flag());
      case NodeTags.BUILD_TUPLE_AT_LINE ->
          new CoreExpr.BuildTuple(in.expressions(), in.flag(), in.number());
      case NodeTags.BUILD_LIST_AT_LINE ->
          new CoreExpr.BuildList(in.expressions(), in.flag(), in.number());
      case NodeTags.BUILD_SET -> new CoreExpr.BuildSet(in.expressions(), in.flag(), in.number());
      case NodeTags.BUILD_DICT ->
          new CoreExpr.BuildDict(in.optionalExpressions(), in.expressions(), in.number());
      case NodeTags.STARRED -> new CoreExpr.Starred(in.expression(), in.number());
      case NodeTags.FORMAT_VALUE ->
          new CoreExpr.FormatValue(
              in.expression(), in.number(), in.optionalExpression(), in.number());
      case NodeTags.JOIN_STRINGS -> new CoreExpr.JoinStrings(in.expressions(), in.number());
      case NodeTags.INTERPOLATION ->
          new CoreExpr.Interpolation(
              in.expression(), in.constant(), in.number(), in.optionalExpression(), in.number());
      case NodeTags.TEMPLATE ->
          new CoreExpr.Template(in.constants(), in.expressions(), in.number());
      default -> definitionOrStep(tag);
    };
  }

  private CoreExpr definitionOrStep(int tag) {
    return switch (tag) {
      case NodeTags.MAKE_FUNCTION ->
          new CoreExpr.MakeFunction(
              in.code(),
              in.optionalExpression(),
              in.optionalExpression(),
              in.optionalExpression(),
              in.numbers(),
              in.number());
      case NodeTags.BUILD_CLASS -> new CoreExpr.BuildClass(in.number());
      case NodeTags.INTRINSIC ->
          new CoreExpr.Intrinsic(INTRINSICS[in.number()], in.expressions(), in.number());
      case NodeTags.IMPORT_NAME ->
          new CoreExpr.ImportName(in.text(), in.expression(), in.number(), in.number());
      case NodeTags.IMPORT_FROM -> new CoreExpr.ImportFrom(in.expression(), in.text(), in.number());
      case NodeTags.ITERATOR -> new CoreExpr.Iterator(in.expression(), in.number());
      case NodeTags.ASYNC_ITERATOR -> new CoreExpr.AsyncIterator(in.expression(), in.number());
      case NodeTags.YIELD_FROM_ITERATOR ->
          new CoreExpr.YieldFromIterator(in.expression(), in.number());
      case NodeTags.ASYNC_NEXT -> new CoreExpr.AsyncNext(in.expression(), in.number());
      case NodeTags.AWAITABLE ->
          new CoreExpr.Awaitable(in.expression(), ROLES[in.number()], in.number());
      case NodeTags.SPECIAL_METHOD ->
          new CoreExpr.SpecialMethod(in.expression(), METHODS[in.number()], in.number());
      case NodeTags.EXIT_CALL ->
          new CoreExpr.ExitCall(in.expression(), in.expression(), in.number());
      case NodeTags.IS_SEQUENCE -> new CoreExpr.IsSequence(in.expression());
      case NodeTags.IS_MAPPING -> new CoreExpr.IsMapping(in.expression());
      case NodeTags.LENGTH -> new CoreExpr.Length(in.expression(), in.number());
      case NodeTags.MATCH_KEYS ->
          new CoreExpr.MatchKeys(in.expression(), in.expression(), in.number());
      case NodeTags.MAPPING_REST ->
          new CoreExpr.MappingRest(in.expression(), in.expression(), in.number());
      case NodeTags.MATCH_CLASS ->
          new CoreExpr.MatchClass(
              in.expression(), in.expression(), in.number(), in.texts(), in.number());
      default -> throw in.corrupt();
    };
  }
}
