package org.krait.interpreter.build;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.expr.AttributeGet;
import org.krait.interpreter.expr.BranchMarks;
import org.krait.interpreter.expr.Calls;
import org.krait.interpreter.expr.Cells;
import org.krait.interpreter.expr.Comparisons;
import org.krait.interpreter.expr.Constants;
import org.krait.interpreter.expr.Displays;
import org.krait.interpreter.expr.Functions;
import org.krait.interpreter.expr.Globals;
import org.krait.interpreter.expr.Imports;
import org.krait.interpreter.expr.InPlaceOperators;
import org.krait.interpreter.expr.IntrinsicCall;
import org.krait.interpreter.expr.Iterators;
import org.krait.interpreter.expr.Locals;
import org.krait.interpreter.expr.Logic;
import org.krait.interpreter.expr.MethodCalls;
import org.krait.interpreter.expr.Names;
import org.krait.interpreter.expr.Operators;
import org.krait.interpreter.expr.Patterns;
import org.krait.interpreter.expr.StarCall;
import org.krait.interpreter.expr.Strings;
import org.krait.interpreter.expr.Subscripts;
import org.krait.interpreter.expr.Supers;
import org.krait.interpreter.expr.UnaryOperator;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.SuperCall;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Place;

/** Makes the nodes of expressions. */
final class ExpressionBuilder implements CoreExpr.Visitor<ExprNode> {
  private final TreeBuilder tree;
  private final @Nullable InnerLines lines;
  private final @Nullable Branching branching;

  /** A builder that marks lines and branches inside of expressions, or with null does not. */
  ExpressionBuilder(TreeBuilder tree, @Nullable InnerLines lines, @Nullable Branching branching) {
    this.tree = tree;
    this.lines = lines;
    this.branching = branching;
  }

  private ExprNode node(CoreExpr expression) {
    if (lines == null) {
      return expression.accept(this);
    }
    ExprNode made = marked(expression, lines);
    return branching == null ? made : branching.marked(expression, made);
  }

  private ExprNode marked(CoreExpr expression, InnerLines lines) {
    Integer after = lines.takeAfter(expression);
    boolean outer = lines.enter(expression);
    ExprNode made = expression.accept(this);
    lines.end(outer);
    return lines.marked(expression, made, after);
  }

  /** The node of an expression that a statement evaluates. */
  ExprNode root(CoreExpr expression) {
    if (lines != null) {
      lines.begin(expression);
    }
    return node(expression);
  }

  private @Nullable ExprNode orNull(@Nullable CoreExpr expression) {
    return expression == null ? null : node(expression);
  }

  /** The node of a test: the truth of a comparison needs none of its own. */
  ExprNode test(CoreExpr expression) {
    return node(decisive(expression));
  }

  /** What decides a test. */
  static CoreExpr decisive(CoreExpr test) {
    return test instanceof CoreExpr.Truth t && t.operand() instanceof CoreExpr.Compare c ? c : test;
  }

  private ExprNode[] nodes(CoreExpr[] expressions) {
    ExprNode[] nodes = new ExprNode[expressions.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = node(expressions[i]);
    }
    return nodes;
  }

  @Override
  public ExprNode visitConst(CoreExpr.Const node) {
    return new Constants.Constant(tree.constant(node.value()));
  }

  @Override
  public ExprNode visitLocalGet(CoreExpr.LocalGet node) {
    return new Locals.Get(node.slot(), node.position());
  }

  @Override
  public ExprNode visitTempGet(CoreExpr.TempGet node) {
    return new Locals.Temp(node.slot());
  }

  @Override
  public ExprNode visitTempTake(CoreExpr.TempTake node) {
    return new Locals.Take(node.slot());
  }

  @Override
  public ExprNode visitCellGet(CoreExpr.CellGet node) {
    return new Cells.Get(node.cell(), node.position());
  }

  @Override
  public ExprNode visitCellRef(CoreExpr.CellRef node) {
    return new Cells.Reference(node.cell());
  }

  @Override
  public ExprNode visitGlobalGet(CoreExpr.GlobalGet node) {
    return new Globals.Get(node.name().intern(), node.position());
  }

  @Override
  public ExprNode visitNameGet(CoreExpr.NameGet node) {
    return new Names.Get(node.name().intern(), node.position());
  }

  @Override
  public ExprNode visitNamespace(CoreExpr.Namespace node) {
    return new Names.Namespace();
  }

  @Override
  public ExprNode visitMappingOrGlobalGet(CoreExpr.MappingOrGlobalGet node) {
    return new Names.MappingOrGlobal(node(node.mapping()), node.name().intern(), node.position());
  }

  @Override
  public ExprNode visitMappingOrCellGet(CoreExpr.MappingOrCellGet node) {
    return new Names.MappingOrCell(
        node(node.mapping()), node.name().intern(), node.cell(), node.position());
  }

  @Override
  public ExprNode visitCommon(CoreExpr.Common node) {
    return new Constants.Constant(CommonObjects.of(node.which()));
  }

  @Override
  public ExprNode visitKeep(CoreExpr.Keep node) {
    return new Locals.Keep(node.slot(), node(node.value()));
  }

  @Override
  public ExprNode visitDo(CoreExpr.Do node) {
    Place outer = branching == null ? null : branching.goOn(Place.BEHIND);
    StmtNode body = tree.statement(node.body());
    if (branching != null) {
      branching.goOn(outer);
    }
    return new Locals.Do(body, node(node.value()));
  }

  @Override
  public ExprNode visitBinary(CoreExpr.Binary node) {
    return Operators.binary(node.op(), node(node.left()), node(node.right()), node.position());
  }

  @Override
  public ExprNode visitInPlace(CoreExpr.InPlace node) {
    return InPlaceOperators.inPlace(
        node.op(), node(node.left()), node(node.right()), node.position());
  }

  @Override
  public ExprNode visitUnary(CoreExpr.Unary node) {
    return new UnaryOperator(node.op(), node(node.operand()), node.position());
  }

  @Override
  public ExprNode visitCompare(CoreExpr.Compare node) {
    return Comparisons.of(node.op(), node(node.left()), node(node.right()), node.position());
  }

  @Override
  public ExprNode visitTruth(CoreExpr.Truth node) {
    ExprNode operand = node(node.operand());
    return node.operand() instanceof CoreExpr.Compare
        ? new Logic.TestOfComparison(operand)
        : new Logic.Test(operand, node.position());
  }

  @Override
  public ExprNode visitNot(CoreExpr.Not node) {
    return new Logic.Not(test(node.test()));
  }

  @Override
  public ExprNode visitAnd(CoreExpr.And node) {
    return junction(node, node.operands(), false, node.position());
  }

  @Override
  public ExprNode visitOr(CoreExpr.Or node) {
    return junction(node, node.operands(), true, node.position());
  }

  private ExprNode junction(CoreExpr node, CoreExpr[] operands, boolean decisive, int position) {
    Branch[] branches = branching == null ? null : branching.values(node, operands, position);
    return branches == null
        ? new Logic.Junction(nodes(operands), decisive, position)
        : new BranchMarks.Junction(nodes(operands), decisive, position, branches);
  }

  @Override
  public ExprNode visitConditional(CoreExpr.Conditional node) {
    if (branching != null) {
      branching.value(node);
    }
    return new Logic.Conditional(test(node.test()), node(node.body()), node(node.orelse()));
  }

  @Override
  public ExprNode visitCall(CoreExpr.Call node) {
    return Calls.of(node(node.function()), nodes(node.args()), node.position());
  }

  @Override
  public ExprNode visitCallKeywords(CoreExpr.CallKeywords node) {
    return new Calls.CallMany(
        node(node.function()), nodes(node.args()), node.names(), node.position());
  }

  @Override
  public ExprNode visitCallParts(CoreExpr.CallParts node) {
    Argument[] args = node.args();
    Argument.Kind[] kinds = new Argument.Kind[args.length];
    String[] names = new String[args.length];
    ExprNode[] values = new ExprNode[args.length];
    for (int i = 0; i < args.length; i++) {
      kinds[i] = args[i].kind();
      names[i] = args[i].name();
      values[i] = node(args[i].value());
    }
    return new StarCall(node(node.function()), kinds, names, values, node.position());
  }

  @Override
  public ExprNode visitMethodCall(CoreExpr.MethodCall node) {
    return MethodCalls.of(
        node(node.receiver()),
        node.name().intern(),
        nodes(node.args()),
        node.attributePosition(),
        node.position());
  }

  @Override
  public ExprNode visitMethodCallKeywords(CoreExpr.MethodCallKeywords node) {
    return new MethodCalls.CallMany(
        node(node.receiver()),
        node.name().intern(),
        nodes(node.args()),
        node.names(),
        node.attributePosition(),
        node.position());
  }

  private Supers.Target target(SuperCall call) {
    return new Supers.Target(
        node(call.function()),
        node(call.type()),
        node(call.self()),
        call.implicit(),
        call.position());
  }

  @Override
  public ExprNode visitSuperAttribute(CoreExpr.SuperAttribute node) {
    return new Supers.Get(target(node.target()), node.name(), node.position());
  }

  @Override
  public ExprNode visitSuperMethodCall(CoreExpr.SuperMethodCall node) {
    return new Supers.Call(
        target(node.target()),
        node.name(),
        nodes(node.args()),
        node.names(),
        node.attributePosition(),
        node.position());
  }

  @Override
  public ExprNode visitAttribute(CoreExpr.Attribute node) {
    return new AttributeGet(node(node.value()), node.name().intern(), node.position());
  }

  @Override
  public ExprNode visitSubscript(CoreExpr.Subscript node) {
    return new Subscripts.Get(node(node.value()), node(node.index()), node.position());
  }

  @Override
  public ExprNode visitSliceGet(CoreExpr.SliceGet node) {
    return new Subscripts.Slice(
        node(node.value()), node(node.lower()), node(node.upper()), node.position());
  }

  @Override
  public ExprNode visitBuildSlice(CoreExpr.BuildSlice node) {
    return new Displays.BuildSlice(node(node.lower()), node(node.upper()), node(node.step()));
  }

  @Override
  public ExprNode visitBuildTuple(CoreExpr.BuildTuple node) {
    return new Displays.BuildTuple(nodes(node.items()), node.starred());
  }

  @Override
  public ExprNode visitBuildList(CoreExpr.BuildList node) {
    return new Displays.BuildList(nodes(node.items()), node.starred());
  }

  @Override
  public ExprNode visitBuildSet(CoreExpr.BuildSet node) {
    return new Displays.BuildSet(nodes(node.items()), node.starred(), node.position());
  }

  @Override
  public ExprNode visitBuildDict(CoreExpr.BuildDict node) {
    ExprNode[] keys = new ExprNode[node.keys().length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = orNull(node.keys()[i]);
    }
    return new Displays.BuildDict(keys, nodes(node.values()), node.position());
  }

  @Override
  public ExprNode visitStarred(CoreExpr.Starred node) {
    return new Displays.Starred(node(node.value()), node.position());
  }

  @Override
  public ExprNode visitFormatValue(CoreExpr.FormatValue node) {
    return new Strings.FormatValue(
        node(node.value()), node.conversion(), orNull(node.spec()), node.position());
  }

  @Override
  public ExprNode visitJoinStrings(CoreExpr.JoinStrings node) {
    return new Strings.Join(nodes(node.parts()));
  }

  @Override
  public ExprNode visitInterpolation(CoreExpr.Interpolation node) {
    return new Strings.Interpolation(
        node(node.value()), ConstantValues.of(node.text()), node.conversion(), orNull(node.spec()));
  }

  @Override
  public ExprNode visitTemplate(CoreExpr.Template node) {
    return new Strings.Template(ConstantValues.all(node.strings()), nodes(node.interpolations()));
  }

  @Override
  public ExprNode visitMakeFunction(CoreExpr.MakeFunction node) {
    return new Functions.Make(
        tree.code(node.code()),
        orNull(node.defaults()),
        orNull(node.keywordDefaults()),
        orNull(node.annotate()),
        node.closure());
  }

  @Override
  public ExprNode visitBuildClass(CoreExpr.BuildClass node) {
    return new Functions.BuildClass(node.position());
  }

  @Override
  public ExprNode visitIntrinsic(CoreExpr.Intrinsic node) {
    return new IntrinsicCall(node.function(), nodes(node.args()), node.position());
  }

  @Override
  public ExprNode visitImportName(CoreExpr.ImportName node) {
    return new Imports.Name(node.name(), node(node.fromList()), node.level(), node.position());
  }

  @Override
  public ExprNode visitImportFrom(CoreExpr.ImportFrom node) {
    return new Imports.From(node(node.module()), node.name(), node.position());
  }

  @Override
  public ExprNode visitIterator(CoreExpr.Iterator node) {
    return new Iterators.Get(node(node.value()), node.position());
  }

  @Override
  public ExprNode visitAsyncIterator(CoreExpr.AsyncIterator node) {
    return new Iterators.Async(node(node.value()), node.position());
  }

  @Override
  public ExprNode visitYieldFromIterator(CoreExpr.YieldFromIterator node) {
    return new Iterators.YieldFrom(node(node.value()), node.position());
  }

  @Override
  public ExprNode visitAsyncNext(CoreExpr.AsyncNext node) {
    return new Iterators.AsyncNext(node(node.iterator()), node.position());
  }

  @Override
  public ExprNode visitAwaitable(CoreExpr.Awaitable node) {
    return new Iterators.Awaitable(node(node.value()), node.role(), node.position());
  }

  @Override
  public ExprNode visitSpecialMethod(CoreExpr.SpecialMethod node) {
    return new Iterators.ContextGet(node(node.value()), node.method(), node.position());
  }

  @Override
  public ExprNode visitExitCall(CoreExpr.ExitCall node) {
    return new Iterators.ExitCall(node(node.exit()), node(node.exception()), node.position());
  }

  @Override
  public ExprNode visitIsSequence(CoreExpr.IsSequence node) {
    return Patterns.IsKind.sequence(node(node.subject()));
  }

  @Override
  public ExprNode visitIsMapping(CoreExpr.IsMapping node) {
    return Patterns.IsKind.mapping(node(node.subject()));
  }

  @Override
  public ExprNode visitLength(CoreExpr.Length node) {
    return new Patterns.Length(node(node.subject()), node.position());
  }

  @Override
  public ExprNode visitMatchKeys(CoreExpr.MatchKeys node) {
    return new Patterns.Keys(node(node.subject()), node(node.keys()), node.position());
  }

  @Override
  public ExprNode visitMappingRest(CoreExpr.MappingRest node) {
    return new Patterns.Rest(node(node.subject()), node(node.keys()), node.position());
  }

  @Override
  public ExprNode visitMatchClass(CoreExpr.MatchClass node) {
    return new Patterns.Class(
        node(node.subject()), node(node.type()), node.positional(), node.names(), node.position());
  }
}
