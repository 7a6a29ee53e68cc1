package org.krait.lower.core;

import org.jspecify.annotations.Nullable;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/**
 * An expression of the core tree: it has a value. Operands are evaluated from left to right in the
 * order of the components, unless a node says otherwise. {@code position} is an index into {@link
 * CodeBody#positions()}.
 */
public sealed interface CoreExpr {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of node. */
  interface Visitor<R extends @Nullable Object> {
    R visitConst(Const node);

    R visitLocalGet(LocalGet node);

    R visitTempGet(TempGet node);

    R visitTempTake(TempTake node);

    R visitCellGet(CellGet node);

    R visitCellRef(CellRef node);

    R visitGlobalGet(GlobalGet node);

    R visitNameGet(NameGet node);

    R visitNamespace(Namespace node);

    R visitMappingOrGlobalGet(MappingOrGlobalGet node);

    R visitMappingOrCellGet(MappingOrCellGet node);

    R visitCommon(Common node);

    R visitKeep(Keep node);

    R visitDo(Do node);

    R visitBinary(Binary node);

    R visitInPlace(InPlace node);

    R visitUnary(Unary node);

    R visitCompare(Compare node);

    R visitTruth(Truth node);

    R visitNot(Not node);

    R visitAnd(And node);

    R visitOr(Or node);

    R visitConditional(Conditional node);

    R visitCall(Call node);

    R visitCallKeywords(CallKeywords node);

    R visitCallParts(CallParts node);

    R visitMethodCall(MethodCall node);

    R visitMethodCallKeywords(MethodCallKeywords node);

    R visitSuperAttribute(SuperAttribute node);

    R visitSuperMethodCall(SuperMethodCall node);

    R visitAttribute(Attribute node);

    R visitSubscript(Subscript node);

    R visitSliceGet(SliceGet node);

    R visitBuildSlice(BuildSlice node);

    R visitBuildTuple(BuildTuple node);

    R visitBuildList(BuildList node);

    R visitBuildSet(BuildSet node);

    R visitBuildDict(BuildDict node);

    R visitStarred(Starred node);

    R visitFormatValue(FormatValue node);

    R visitJoinStrings(JoinStrings node);

    R visitInterpolation(Interpolation node);

    R visitTemplate(Template node);

    R visitMakeFunction(MakeFunction node);

    R visitBuildClass(BuildClass node);

    R visitIntrinsic(Intrinsic node);

    R visitImportName(ImportName node);

    R visitImportFrom(ImportFrom node);

    R visitIterator(Iterator node);

    R visitAsyncIterator(AsyncIterator node);

    R visitYieldFromIterator(YieldFromIterator node);

    R visitAsyncNext(AsyncNext node);

    R visitAwaitable(Awaitable node);

    R visitSpecialMethod(SpecialMethod node);

    R visitExitCall(ExitCall node);

    R visitIsSequence(IsSequence node);

    R visitIsMapping(IsMapping node);

    R visitLength(Length node);

    R visitMatchKeys(MatchKeys node);

    R visitMappingRest(MappingRest node);

    R visitMatchClass(MatchClass node);
  }

  /** A constant: what package-info lists; the line is that of package-info, too. */
  record Const(Object value, int line) implements CoreExpr {
    public Const(Object value) {
      this(value, 0);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitConst(this);
    }
  }

  /** The value of a local variable; UnboundLocalError while it has none. */
  record LocalGet(int slot, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLocalGet(this);
    }
  }

  /** The value of a temporary, which always has one. */
  record TempGet(int slot) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTempGet(this);
    }
  }

  /** The value of a temporary whose last use this is; the slot is cleared. */
  record TempTake(int slot) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTempTake(this);
    }
  }

  /** The value in a cell; UnboundLocalError or NameError (free variables) while it is empty. */
  record CellGet(int cell, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCellGet(this);
    }
  }

  /** The cell itself. */
  record CellRef(int cell) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCellRef(this);
    }
  }

  /** A name of the globals, else of the builtins. */
  record GlobalGet(String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitGlobalGet(this);
    }
  }

  /** A name of the namespace that the code runs in, else of the globals, else of the builtins. */
  record NameGet(String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNameGet(this);
    }
  }

  /** The namespace that the code runs in (a class body's or module's locals). */
  record Namespace() implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNamespace(this);
    }
  }

  /** A name of the mapping, else of the globals, else of the builtins. */
  record MappingOrGlobalGet(CoreExpr mapping, String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMappingOrGlobalGet(this);
    }
  }

  /** A name of the mapping, else the value in the cell. */
  record MappingOrCellGet(CoreExpr mapping, String name, int cell, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMappingOrCellGet(this);
    }
  }

  /** An object of the builtins that no rebinding of its name can change. */
  record Common(CommonConstant which) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCommon(this);
    }
  }

  /**
   * Evaluates, stores the result into a local or temporary slot, and is the result; the line is
   * that of {@code :=} with its target, else 0.
   */
  record Keep(int slot, CoreExpr value, int line) implements CoreExpr {
    public Keep(int slot, CoreExpr value) {
      this(slot, value, 0);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitKeep(this);
    }
  }

  /** Runs statements, then is the value. The body neither leaves nor yields. */
  record Do(CoreStmt body, CoreExpr value) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitDo(this);
    }
  }

  /** {@code left op right}. */
  record Binary(Operator op, CoreExpr left, CoreExpr right, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBinary(this);
    }
  }

  /** {@code left op= right}: the value to store. */
  record InPlace(Operator op, CoreExpr left, CoreExpr right, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitInPlace(this);
    }
  }

  /** {@code -}, {@code +} or {@code ~}; never {@code not}. */
  record Unary(Unaryop op, CoreExpr operand, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitUnary(this);
    }
  }

  /**
   * One comparison. {@code is}, {@code in} and their negations are tests; others may give any
   * object.
   */
  record Compare(Cmpop op, CoreExpr left, CoreExpr right, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** A test: the truth of the operand. */
  record Truth(CoreExpr operand, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTruth(this);
    }
  }

  /** A test: the contrary of a test. */
  record Not(CoreExpr test) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /**
   * The first operand that is false, else the last; position is for the truth of all but the last.
   */
  record And(CoreExpr[] operands, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAnd(this);
    }
  }

  /**
   * The first operand that is true, else the last; position is for the truth of all but the last.
   */
  record Or(CoreExpr[] operands, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitOr(this);
    }
  }

  /** {@code body if test else orelse}. */
  record Conditional(CoreExpr test, CoreExpr body, CoreExpr orelse) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  /** A call with positional arguments only. */
  record Call(CoreExpr function, CoreExpr[] args, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /** A call whose last arguments, one for each name, are keyword arguments. */
  record CallKeywords(CoreExpr function, CoreExpr[] args, String[] names, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCallKeywords(this);
    }
  }

  /** A call with {@code *} or {@code **} arguments. */
  record CallParts(CoreExpr function, Argument[] args, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCallParts(this);
    }
  }

  /** {@code receiver.name(args)}, without making a bound method. */
  record MethodCall(
      CoreExpr receiver, String name, CoreExpr[] args, int attributePosition, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMethodCall(this);
    }
  }

  /** {@link MethodCall} whose last arguments, one for each name, are keyword arguments. */
  record MethodCallKeywords(
      CoreExpr receiver,
      String name,
      CoreExpr[] args,
      String[] names,
      int attributePosition,
      int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMethodCallKeywords(this);
    }
  }

  /** {@code super().name}, without making a super object where super is the builtin. */
  record SuperAttribute(SuperCall target, String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSuperAttribute(this);
    }
  }

  /** {@code super().name(args)}; the last arguments, one for each name, are keyword arguments. */
  record SuperMethodCall(
      SuperCall target,
      String name,
      CoreExpr[] args,
      String[] names,
      int attributePosition,
      int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSuperMethodCall(this);
    }
  }

  /** {@code value.name}. */
  record Attribute(CoreExpr value, String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code value[index]}. */
  record Subscript(CoreExpr value, CoreExpr index, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code value[lower:upper]}, without making a slice where the value is of a built-in type. */
  record SliceGet(CoreExpr value, CoreExpr lower, CoreExpr upper, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSliceGet(this);
    }
  }

  /** A slice object; missing parts are None constants. */
  record BuildSlice(CoreExpr lower, CoreExpr upper, CoreExpr step, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildSlice(this);
    }
  }

  /** A tuple. If starred, some items are {@link Starred}. */
  record BuildTuple(CoreExpr[] items, boolean starred, int line) implements CoreExpr {
    public BuildTuple(CoreExpr[] items, boolean starred) {
      this(items, starred, 0);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildTuple(this);
    }
  }

  /** A new list. If starred, some items are {@link Starred}. */
  record BuildList(CoreExpr[] items, boolean starred, int line) implements CoreExpr {
    public BuildList(CoreExpr[] items, boolean starred) {
      this(items, starred, 0);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildList(this);
    }
  }

  /** A new set. If starred, some items are {@link Starred}. */
  record BuildSet(CoreExpr[] items, boolean starred, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildSet(this);
    }
  }

  /** A new dict. A null key means that the value is a mapping to merge ({@code **value}). */
  record BuildDict(@Nullable CoreExpr[] keys, CoreExpr[] values, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildDict(this);
    }
  }

  /** {@code *value}, only as an item of a display. */
  record Starred(CoreExpr value, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** {@code {value!conversion:spec}}; the conversion is 's', 'r', 'a' or -1. */
  record FormatValue(CoreExpr value, int conversion, @Nullable CoreExpr spec, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFormatValue(this);
    }
  }

  /** The strings of an f-string in one. */
  record JoinStrings(CoreExpr[] parts, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitJoinStrings(this);
    }
  }

  /** One {@code {…}} of a t-string; text is its source, a string constant. */
  record Interpolation(
      CoreExpr value, Object text, int conversion, @Nullable CoreExpr spec, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitInterpolation(this);
    }
  }

  /** A t-string: string constants, one more than interpolations. */
  record Template(Object[] strings, CoreExpr[] interpolations, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTemplate(this);
    }
  }

  /**
   * A new function. Evaluates a tuple, a dict and a function, where given; closure lists cells of
   * this code.
   */
  record MakeFunction(
      Code code,
      @Nullable CoreExpr defaults,
      @Nullable CoreExpr keywordDefaults,
      @Nullable CoreExpr annotate,
      int[] closure,
      int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMakeFunction(this);
    }
  }

  /** The function {@code __build_class__} of the builtins, to be called. */
  record BuildClass(int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBuildClass(this);
    }
  }

  /** A call of the run-time's own. */
  record Intrinsic(IntrinsicFunction function, CoreExpr[] args, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIntrinsic(this);
    }
  }

  /** What {@code __import__} returns. */
  record ImportName(String name, CoreExpr fromList, int level, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitImportName(this);
    }
  }

  /** An attribute of a module, else the submodule; ImportError if there is neither. */
  record ImportFrom(CoreExpr module, String name, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code iter(value)}. */
  record Iterator(CoreExpr value, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIterator(this);
    }
  }

  /** {@code value.__aiter__()}, checked. */
  record AsyncIterator(CoreExpr value, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncIterator(this);
    }
  }

  /**
   * What {@code yield from value} delegates to: value if it is a generator or (in a coroutine) a
   * coroutine, else its iterator.
   */
  record YieldFromIterator(CoreExpr value, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFromIterator(this);
    }
  }

  /** The awaitable of {@code iterator.__anext__()}, ready to be awaited. */
  record AsyncNext(CoreExpr iterator, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncNext(this);
    }
  }

  /** The iterator of an awaitable; the role words the TypeError. */
  record Awaitable(CoreExpr value, AwaitableRole role, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAwaitable(this);
    }
  }

  /** A bound special method looked up on the type; TypeError if value is no context manager. */
  record SpecialMethod(CoreExpr value, ContextMethod method, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSpecialMethod(this);
    }
  }

  /** {@code exit(type(exception), exception, exception.__traceback__)}. */
  record ExitCall(CoreExpr exit, CoreExpr exception, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitExitCall(this);
    }
  }

  /** A test: whether a sequence pattern may match the subject. */
  record IsSequence(CoreExpr subject) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIsSequence(this);
    }
  }

  /** A test: whether a mapping pattern may match the subject. */
  record IsMapping(CoreExpr subject) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIsMapping(this);
    }
  }

  /** {@code len(subject)}. */
  record Length(CoreExpr subject, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLength(this);
    }
  }

  /** The tuple of the values of a tuple of keys, or None if one is missing. */
  record MatchKeys(CoreExpr subject, CoreExpr keys, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchKeys(this);
    }
  }

  /** A new dict of the subject's items without a tuple of keys. */
  record MappingRest(CoreExpr subject, CoreExpr keys, int position) implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMappingRest(this);
    }
  }

  /** The tuple of the attributes that a class pattern looks at, or None if it does not match. */
  record MatchClass(CoreExpr subject, CoreExpr type, int positional, String[] names, int position)
      implements CoreExpr {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }
}
