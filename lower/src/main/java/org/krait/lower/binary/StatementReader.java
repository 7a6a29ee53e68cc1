package org.krait.lower.binary;

import org.krait.lower.core.CoreStmt;

/** Reads statements. */
final class StatementReader {

  private final BodyReader in;

  StatementReader(BodyReader in) {
    this.in = in;
  }

  /** The node that follows its tag. */
  CoreStmt read(int tag) {
    return switch (tag) {
      case NodeTags.BLOCK -> new CoreStmt.Block(in.statements(), in.number());
      case NodeTags.EVALUATE -> new CoreStmt.Evaluate(in.expression(), in.number());
      case NodeTags.NO_OPERATION -> new CoreStmt.NoOperation(in.number());
      case NodeTags.LOCAL_SET -> new CoreStmt.LocalSet(in.number(), in.expression(), in.number());
      case NodeTags.LOCAL_DELETE -> new CoreStmt.LocalDelete(in.number(), in.number(), in.number());
      case NodeTags.LOCAL_CLEAR -> new CoreStmt.LocalClear(in.number());
      case NodeTags.CELL_SET -> new CoreStmt.CellSet(in.number(), in.expression(), in.number());
      case NodeTags.CELL_DELETE -> new CoreStmt.CellDelete(in.number(), in.number(), in.number());
      case NodeTags.GLOBAL_SET ->
          new CoreStmt.GlobalSet(in.text(), in.expression(), in.number(), in.number());
      case NodeTags.GLOBAL_DELETE -> new CoreStmt.GlobalDelete(in.text(), in.number(), in.number());
      case NodeTags.NAME_SET ->
          new CoreStmt.NameSet(in.text(), in.expression(), in.number(), in.number());
      case NodeTags.NAME_DELETE -> new CoreStmt.NameDelete(in.text(), in.number(), in.number());
      case NodeTags.ATTRIBUTE_SET ->
          new CoreStmt.AttributeSet(
              in.expression(), in.text(), in.expression(), in.number(), in.number());
      case NodeTags.ATTRIBUTE_DELETE ->
          new CoreStmt.AttributeDelete(in.expression(), in.text(), in.number(), in.number());
      case NodeTags.SUBSCRIPT_SET ->
          new CoreStmt.SubscriptSet(
              in.expression(), in.expression(), in.expression(), in.number(), in.number());
      case NodeTags.SUBSCRIPT_DELETE ->
          new CoreStmt.SubscriptDelete(in.expression(), in.expression(), in.number(), in.number());
      case NodeTags.SLICE_SET ->
          new CoreStmt.SliceSet(
              in.expression(),
              in.expression(),
              in.expression(),
              in.expression(),
              in.number(),
              in.number());
      case NodeTags.UNPACK ->
          new CoreStmt.Unpack(in.expression(), in.numbers(), in.number(), in.number(), in.number());
      case NodeTags.LIST_APPEND ->
          new CoreStmt.ListAppend(in.number(), in.expression(), in.number(), in.number());
      case NodeTags.SET_ADD ->
          new CoreStmt.SetAdd(in.number(), in.expression(), in.number(), in.number());
      case NodeTags.DICT_PUT ->
          new CoreStmt.DictPut(
              in.number(), in.expression(), in.expression(), in.number(), in.number());
      case NodeTags.SETUP_ANNOTATIONS -> new CoreStmt.SetupAnnotations(in.number(), in.number());
      case NodeTags.IF ->
          new CoreStmt.If(in.clauses(), in.optionalStatement(), in.number(), in.number());
      case NodeTags.WHILE ->
          new CoreStmt.While(
              in.optionalStatement(),
              in.expression(),
              in.statement(),
              in.optionalStatement(),
              in.number(),
              in.number());
      case NodeTags.FOR ->
          new CoreStmt.For(
              in.expression(),
              in.number(),
              in.optionalStatement(),
              in.statement(),
              in.optionalStatement(),
              in.number(),
              in.number(),
              in.number(),
              in.number(),
              in.number());
      case NodeTags.BREAK -> new CoreStmt.Break(in.number(), in.number());
      case NodeTags.CONTINUE -> new CoreStmt.Continue(in.number(), in.number());
      case NodeTags.RETURN -> new CoreStmt.Return(in.expression(), in.number());
      case NodeTags.RAISE ->
          new CoreStmt.Raise(
              in.optionalExpression(), in.optionalExpression(), in.number(), in.number());
      case NodeTags.RERAISE -> new CoreStmt.Reraise(in.number());
      case NodeTags.TRY_EXCEPT ->
          new CoreStmt.TryExcept(
              in.statement(),
              in.handlers(),
              in.optionalStatement(),
              in.number(),
              in.number(),
              in.number());
      case NodeTags.TRY_FINALLY ->
          new CoreStmt.TryFinally(
              in.statement(), in.statement(), in.number(), in.number(), in.number());
      case NodeTags.WITH ->
          new CoreStmt.With(
              in.statement(),
              in.statement(),
              in.statement(),
              in.number(),
              in.number(),
              in.number(),
              in.number());
      case NodeTags.ISOLATE ->
          new CoreStmt.Isolate(
              in.numbers(), in.numbers(), in.numbers(), in.statement(), in.number(), in.number());
      case NodeTags.YIELD ->
          new CoreStmt.Yield(in.number(), in.expression(), in.number(), in.number(), in.number());
      case NodeTags.YIELD_FROM ->
          new CoreStmt.YieldFrom(
              in.number(),
              in.expression(),
              in.number(),
              in.flag(),
              in.number(),
              in.number(),
              in.number());
      default -> throw in.corrupt();
    };
  }
}
