package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.GeneratorAbi;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreStmt;

/** {@code while} and {@code for}. */
final class LoopEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  LoopEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  boolean emit(CoreStmt.While node) {
    Label end = code.newLabel();
    Label orelse = code.newLabel();
    turn(node, end, orelse);
    return leave(node.orelse(), end, orelse);
  }

  /** Writes the turns of a loop; it is left to {@code end} by break, else to {@code orelse}. */
  void turn(CoreStmt.While node, Label end, Label orelse) {
    Label head = code.newBoundLabel();
    if (node.prelude() != null) {
      e.statement(node.prelude());
    }
    e.jump(node.test(), false, orelse);
    BitSet before = e.saveBound();
    Label next = code.newLabel();
    body(new Exits.Loop(e, end, next), null, node.body(), next);
    code.goto_(head);
    e.restoreBound(before);
  }

  boolean emit(CoreStmt.For node) {
    RangeLoop range = RangeLoop.of(node);
    if (range != null && node.resume() < 0) {
      return counting(node, range);
    }
    int mark = e.layout.mark();
    int iterator = kept(node);
    Label end = code.newLabel();
    Label orelse = code.newLabel();
    turn(node, iterator, null, end, orelse);
    e.layout.release(mark);
    return leave(node.orelse(), end, orelse);
  }

  private boolean counting(CoreStmt.For node, RangeLoop range) {
    int mark = e.layout.mark();
    RangeLoopEmitter counter = new RangeLoopEmitter(e, range);
    counter.begin();
    Label end = code.newLabel();
    Label orelse = code.newLabel();
    turn(node, counter.iterator(), counter, end, orelse);
    e.layout.release(mark);
    return leave(node.orelse(), end, orelse);
  }

  /** Evaluates the iterator into a local: its own slot where a yield is in the loop. */
  private int kept(CoreStmt.For node) {
    if (node.iteratorSlot() < 0) {
      return e.store(node.iterator())[0];
    }
    int local = e.layout.slot(node.iteratorSlot());
    e.object(node.iterator());
    code.astore(local);
    if (e.layout.isSteady(node.iteratorSlot())) {
      code.aload(Layout.SLOTS).loadConstant(node.iteratorSlot()).aload(local).aastore();
    }
    return local;
  }

  /** Writes the turns of a loop that goes on with the iterator in a local. */
  void turn(CoreStmt.For node, int iterator, Label end, Label orelse) {
    RangeLoop range = RangeLoop.of(node);
    if (range == null) {
      turn(node, iterator, null, end, orelse);
    } else {
      RangeLoopEmitter counter = new RangeLoopEmitter(e, range);
      counter.resume(iterator);
      turn(node, counter.iterator(), counter, end, orelse);
    }
  }

  private void turn(
      CoreStmt.For node,
      int iterator,
      @Nullable RangeLoopEmitter counter,
      Label end,
      Label orelse) {
    BitSet before = e.saveBound();
    int builtin = e.layout.keptObject();
    int range = e.layout.kind(node.item()) == Kind.LONG ? e.layout.keptObject() : -1;
    findBuiltin(iterator, builtin, range);
    Label head = code.newBoundLabel();
    Label got = code.newLabel();
    Label over = code.newLabel();
    Label stored = code.newLabel();
    e.at(node.position());
    if (counter != null) {
      counter.step(node.item(), stored, orelse);
    }
    if (range >= 0) {
      count(range, node.item(), stored, orelse);
    }
    if (counter == null) {
      stepGenerator(builtin, got);
    }
    step(iterator, builtin, got, orelse);
    code.labelBinding(got).dup().ifnull(over);
    e.setSlot(node.item());
    code.labelBinding(stored);
    Label next = code.newLabel();
    body(new IteratorLoop(end, next, iterator, builtin, range), node.store(), node.body(), next);
    code.goto_(head);
    code.labelBinding(over).pop().goto_(orelse);
    e.restoreBound(before);
  }

  /** Leaves the iterator in further locals, if it is one of a built-in type, and of a range. */
  private void findBuiltin(int iterator, int builtin, int range) {
    code.aload(iterator);
    OperationAbi.BUILTIN_ITERATOR.call(code);
    code.astore(builtin);
    if (range >= 0) {
      Label other = code.newLabel();
      code.aconst_null().astore(range);
      code.aload(builtin).instanceOf(NumberAbi.RANGE_ITERATOR).ifeq(other);
      code.aload(builtin).checkcast(NumberAbi.RANGE_ITERATOR).astore(range);
      code.labelBinding(other);
    }
  }

  /** Takes the next int of a range, if the iterator is one, into a slot. */
  private void count(int range, int slot, Label stored, Label orelse) {
    Label other = code.newLabel();
    Operand item = e.layout.pair(slot);
    code.aload(range).ifnull(other);
    code.aload(range).checkcast(NumberAbi.RANGE_ITERATOR);
    NumberAbi.HAS_NEXT.call(code);
    code.ifeq(orelse);
    code.aload(range).checkcast(NumberAbi.RANGE_ITERATOR);
    NumberAbi.NEXT_LONG.call(code);
    code.lstore(item.number()).aconst_null().astore(item.object()).goto_(stored);
    code.labelBinding(other);
  }

  /** A loop over an iterator, which is looked at again after a suspension. */
  private final class IteratorLoop extends Exits.Loop {
    private final int iterator;
    private final int builtin;
    private final int range;

    IteratorLoop(Label breakTo, Label continueTo, int iterator, int builtin, int range) {
      super(LoopEmitter.this.e, breakTo, continueTo);
      this.iterator = iterator;
      this.builtin = builtin;
      this.range = range;
    }

    @Override
    public void resume() {
      findBuiltin(iterator, builtin, range);
    }
  }

  /**
   * Leaves the next item of a generator that goes on in compiled code on the stack at {@code got}.
   * Here the call shows HotSpot whose body runs, which the shared one in PyGenerator cannot.
   */
  private void stepGenerator(int iterator, Label got) {
    Label other = code.newLabel();
    int step = e.layout.scratch();
    code.aload(iterator).instanceOf(RuntimeAbi.PY_GENERATOR).ifeq(other);
    code.aload(iterator).checkcast(RuntimeAbi.PY_GENERATOR);
    GeneratorAbi.STEP.call(code);
    code.dup().astore(step).ifnull(other);
    code.aload(step).aload(iterator).checkcast(RuntimeAbi.PY_GENERATOR).aload(e.layout.thread);
    GeneratorAbi.NEXT.call(code);
    code.goto_(got).labelBinding(other);
  }

  /** Leaves the next item, or null, on the stack at {@code got}. */
  private void step(int iterator, int builtin, Label got, Label orelse) {
    Label any = code.newLabel();
    Label stopped = code.newLabel();
    code.aload(builtin).ifnull(any);
    Label from = code.newBoundLabel();
    code.aload(builtin);
    OperationAbi.STEP.call(code);
    Label to = code.newBoundLabel();
    code.goto_(got);
    code.labelBinding(stopped);
    OperationAbi.END_BY.call(code);
    code.goto_(orelse);
    code.exceptionCatch(from, to, stopped, RuntimeAbi.PY_EXCEPTION);
    code.labelBinding(any).aload(iterator);
    OperationAbi.NEXT.call(code);
  }

  private void body(Exits.Scope scope, @Nullable CoreStmt store, CoreStmt body, Label next) {
    e.exits.enter(scope);
    if (store != null) {
      e.statement(store);
    }
    if (e.statement(body)) {
      e.safePoint(-1);
    }
    e.exits.leaveScope();
    code.labelBinding(next);
  }

  private boolean leave(@Nullable CoreStmt orelse, Label end, Label orelseLabel) {
    BitSet before = e.saveBound();
    code.labelBinding(orelseLabel);
    if (orelse != null) {
      e.statement(orelse);
    }
    code.labelBinding(end);
    e.restoreBound(before);
    return true;
  }
}
