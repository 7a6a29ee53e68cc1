package org.krait.lower.core;

import org.jspecify.annotations.Nullable;

/**
 * A statement of the core tree. {@code position} is an index into {@link CodeBody#positions()},
 * {@code line} is what a line event of the tracing protocol names.
 */
public sealed interface CoreStmt {

  /** Calls the visitor's method for this node and returns its result. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** The line of the source whose execution begins here, or 0 for none. */
  default int line() {
    return 0;
  }

  /** The register that keeps where to go on after a yield inside, or -1 if none yields. */
  default int resume() {
    return -1;
  }

  /** One method per kind of node. */
  interface Visitor<R extends @Nullable Object> {
    R visitBlock(Block node);

    R visitEvaluate(Evaluate node);

    R visitNoOperation(NoOperation node);

    R visitLocalSet(LocalSet node);

    R visitLocalDelete(LocalDelete node);

    R visitLocalClear(LocalClear node);

    R visitCellSet(CellSet node);

    R visitCellDelete(CellDelete node);

    R visitGlobalSet(GlobalSet node);

    R visitGlobalDelete(GlobalDelete node);

    R visitNameSet(NameSet node);

    R visitNameDelete(NameDelete node);

    R visitAttributeSet(AttributeSet node);

    R visitAttributeDelete(AttributeDelete node);

    R visitSubscriptSet(SubscriptSet node);

    R visitSubscriptDelete(SubscriptDelete node);

    R visitSliceSet(SliceSet node);

    R visitUnpack(Unpack node);

    R visitListAppend(ListAppend node);

    R visitSetAdd(SetAdd node);

    R visitDictPut(DictPut node);

    R visitSetupAnnotations(SetupAnnotations node);

    R visitIf(If node);

    R visitWhile(While node);

    R visitFor(For node);

    R visitBreak(Break node);

    R visitContinue(Continue node);

    R visitReturn(Return node);

    R visitRaise(Raise node);

    R visitReraise(Reraise node);

    R visitTryExcept(TryExcept node);

    R visitTryFinally(TryFinally node);

    R visitWith(With node);

    R visitIsolate(Isolate node);

    R visitYield(Yield node);

    R visitYieldFrom(YieldFrom node);
  }

  /** Statements in order. */
  record Block(CoreStmt[] body, int resume) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBlock(this);
    }
  }

  /** Evaluates for the effects. */
  record Evaluate(CoreExpr value, int line) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitEvaluate(this);
    }
  }

  /** Does nothing, at a line: {@code pass} and what the compiler removes. */
  record NoOperation(int line) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNoOperation(this);
    }
  }

  /** Stores into a local variable or a temporary. */
  record LocalSet(int slot, CoreExpr value, int line) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLocalSet(this);
    }
  }

  /** Unbinds a local variable; UnboundLocalError if it is unbound. */
  record LocalDelete(int slot, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLocalDelete(this);
    }
  }

  /** Unbinds a local variable or a temporary, bound or not. */
  record LocalClear(int slot) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitLocalClear(this);
    }
  }

  /** Stores into a cell. */
  record CellSet(int cell, CoreExpr value, int line) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCellSet(this);
    }
  }

  /** Empties a cell; UnboundLocalError or NameError if it is empty. */
  record CellDelete(int cell, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitCellDelete(this);
    }
  }

  /** Stores into the globals. */
  record GlobalSet(String name, CoreExpr value, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitGlobalSet(this);
    }
  }

  /** Deletes from the globals; NameError if it is missing. */
  record GlobalDelete(String name, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitGlobalDelete(this);
    }
  }

  /** Stores into the namespace that the code runs in. */
  record NameSet(String name, CoreExpr value, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNameSet(this);
    }
  }

  /** Deletes from the namespace that the code runs in; NameError if it is missing. */
  record NameDelete(String name, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitNameDelete(this);
    }
  }

  /** {@code object.name = value}; the value is evaluated first. */
  record AttributeSet(CoreExpr object, String name, CoreExpr value, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAttributeSet(this);
    }
  }

  /** {@code del object.name}. */
  record AttributeDelete(CoreExpr object, String name, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitAttributeDelete(this);
    }
  }

  /** {@code object[index] = value}; the value is evaluated first. */
  record SubscriptSet(CoreExpr object, CoreExpr index, CoreExpr value, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSubscriptSet(this);
    }
  }

  /** {@code del object[index]}. */
  record SubscriptDelete(CoreExpr object, CoreExpr index, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSubscriptDelete(this);
    }
  }

  /** {@code object[lower:upper] = value}; the value is evaluated first. */
  record SliceSet(
      CoreExpr object, CoreExpr lower, CoreExpr upper, CoreExpr value, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSliceSet(this);
    }
  }

  /**
   * Unpacks into slots (locals or temporaries), all or none; slot number star gets a list, -1 for
   * none.
   */
  record Unpack(CoreExpr value, int[] slots, int star, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitUnpack(this);
    }
  }

  /** Appends to the list in a temporary; the position is -1 where no comprehension collects. */
  record ListAppend(int list, CoreExpr value, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitListAppend(this);
    }
  }

  /** Adds to the set in a temporary. */
  record SetAdd(int set, CoreExpr value, int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSetAdd(this);
    }
  }

  /** Puts into the dict in a temporary; the key is evaluated first. */
  record DictPut(int dict, CoreExpr key, CoreExpr value, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitDictPut(this);
    }
  }

  /** Makes sure that the namespace has {@code __annotations__}. */
  record SetupAnnotations(int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitSetupAnnotations(this);
    }
  }

  /** {@code if}, its {@code elif}s and its {@code else}; also the cases of a {@code match}. */
  record If(Clause[] clauses, @Nullable CoreStmt orelse, int line, int resume) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code while}; the prelude runs before each test. Leaving by Break skips orelse. */
  record While(
      @Nullable CoreStmt prelude,
      CoreExpr test,
      CoreStmt body,
      @Nullable CoreStmt orelse,
      int line,
      int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /**
   * {@code for}: each item goes to a slot (local or temporary), then store runs. The targetPosition
   * is that of a target that is the slot, else -1. See package-info for iteratorSlot.
   */
  record For(
      CoreExpr iterator,
      int item,
      @Nullable CoreStmt store,
      CoreStmt body,
      @Nullable CoreStmt orelse,
      int iteratorSlot,
      int line,
      int position,
      int targetPosition,
      int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** Leaves the innermost While or For. */
  record Break(int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /**
   * Goes on with the innermost While or For. A turn that ends with what has no position of its own
   * has one at its end, so that what interrupts the loop knows where it was.
   */
  record Continue(int line, int position) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  /** Leaves the code. */
  record Return(CoreExpr value, int line) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code raise}. */
  record Raise(@Nullable CoreExpr exception, @Nullable CoreExpr cause, int line, int position)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** Throws the exception in a temporary again as it is: no new context, no new traceback entry. */
  record Reraise(int exception) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitReraise(this);
    }
  }

  /**
   * Runs the handler that matches what the body raises; exception is the temporary it is stored in.
   */
  record TryExcept(
      CoreStmt body,
      Handler[] handlers,
      @Nullable CoreStmt orelse,
      int exception,
      int line,
      int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTryExcept(this);
    }
  }

  /**
   * Runs finalbody however the body is left; pending is the temporary that keeps how while it
   * yields.
   */
  record TryFinally(CoreStmt body, CoreStmt finalbody, int pending, int line, int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitTryFinally(this);
    }
  }

  /**
   * Runs leave when the body is left, but caught when it raises; what caught does not throw is
   * over.
   */
  record With(
      CoreStmt body,
      CoreStmt leave,
      CoreStmt caught,
      int exception,
      int pending,
      int line,
      int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /**
   * Runs the body with these locals unbound and these cells new, then gives both back what they
   * had; after an exception on this line.
   */
  record Isolate(int[] slots, int[] cells, int[] saved, CoreStmt body, int line, int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitIsolate(this);
    }
  }

  /** Yields a value; what is sent goes to the target slot, if it is not -1. */
  record Yield(int target, CoreExpr value, int line, int position, int resume) implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** Delegates to an iterator; its result goes to the target slot, if it is not -1. */
  record YieldFrom(
      int target,
      CoreExpr iterator,
      int iteratorSlot,
      boolean await,
      int line,
      int position,
      int resume)
      implements CoreStmt {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }
}
