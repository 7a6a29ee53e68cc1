package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreExpr;

/**
 * Loops that count: over a call of range, as long as that is the built-in type and given ints that
 * fit. Then there is no iterator, and its local is null.
 */
final class RangeLoopEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final RangeLoop loop;
  private final CallEmitter calls;
  private final int iterator;
  private final int next;
  private final int stop;

  RangeLoopEmitter(Emitter e, RangeLoop loop) {
    this.e = e;
    this.code = e.code;
    this.loop = loop;
    this.calls = new CallEmitter(e);
    this.iterator = e.layout.scratch();
    this.next = e.layout.wideScratch();
    this.stop = e.layout.wideScratch();
  }

  /** The local of the iterator, if it is not null. */
  int iterator() {
    return iterator;
  }

  /** Writes what comes before the loop: numbers to count by, or an iterator. */
  void begin() {
    int mark = e.layout.mark();
    Label slow = code.newLabel();
    Label end = code.newLabel();
    int function = e.store(loop.function())[0];
    Operand[] args = new Operand[loop.args().length];
    for (int i = 0; i < args.length; i++) {
      CoreExpr following = new CoreExpr.BuildTuple(loop.args(), false);
      args[i] = e.numbers.before(loop.args()[i], Kind.LONG, following);
    }
    e.at(loop.position());
    if (areInts(args)) {
      guard(function, args, slow);
      count(args);
      code.goto_(end);
    }
    code.labelBinding(slow);
    iterate(function, args);
    code.labelBinding(end);
    e.layout.release(mark);
  }

  /** Writes what comes before the loop, where it goes on with an iterator in a local. */
  void resume(int from) {
    Label end = code.newLabel();
    code.aload(from).astore(iterator).lconst_0().lstore(next).lconst_0().lstore(stop);
    e.operands.guards.begin(end);
    code.aload(from).instanceOf(NumberAbi.RANGE_ITERATOR).ifeq(end);
    code.aload(from).checkcast(NumberAbi.RANGE_ITERATOR).loadConstant(loop.step());
    NumberAbi.COUNTS_BY.call(code);
    code.ifeq(end);
    code.aload(from).checkcast(NumberAbi.RANGE_ITERATOR);
    NumberAbi.UPCOMING.call(code);
    code.lstore(next).aload(from).checkcast(NumberAbi.RANGE_ITERATOR);
    NumberAbi.STOP.call(code);
    code.lstore(stop).aconst_null().astore(iterator);
    code.labelBinding(end);
  }

  /** Whether the arguments can be ints; floats are for range to refuse. */
  private static boolean areInts(Operand[] args) {
    for (Operand arg : args) {
      if (arg.kind() == Kind.DOUBLE) {
        return false;
      }
    }
    return true;
  }

  /** Guards that the function is the built-in range, and that it can count with JVM numbers. */
  private void guard(int function, Operand[] args, Label slow) {
    e.operands.guards.begin(slow);
    code.aload(function).getstatic(RuntimeAbi.BUILTIN_TYPES, "RANGE", RuntimeAbi.PY_TYPE);
    code.if_acmpne(slow);
    for (Operand arg : args) {
      e.operands.guards.number(arg, slow);
    }
    fits(args[args.length == 1 ? 0 : 1], slow);
  }

  /** Guards that counting beyond the end does not overflow. */
  private void fits(Operand last, Label slow) {
    long step = loop.step();
    if (Math.abs(step) > 1) {
      e.operands.guards.begin(slow);
      e.operands.pushNumber(last);
      code.loadConstant(step);
      NumberAbi.SUM_OVERFLOWS.call(code);
      code.ifne(slow);
    }
  }

  private void count(Operand[] args) {
    if (args.length == 1) {
      code.lconst_0();
    } else {
      e.operands.pushNumber(args[0]);
    }
    code.lstore(next);
    e.operands.pushNumber(args[args.length == 1 ? 0 : 1]);
    code.lstore(stop).aconst_null().astore(iterator);
  }

  private void iterate(int function, Operand[] args) {
    int[] objects = new int[args.length];
    for (int i = 0; i < args.length; i++) {
      e.operands.pushObject(args[i]);
      objects[i] = e.layout.scratch();
      code.astore(objects[i]);
    }
    calls.callAny(function, objects);
    e.at(loop.iteration());
    OperationAbi.ITERATOR.call(code);
    code.astore(iterator).lconst_0().lstore(next).lconst_0().lstore(stop);
  }

  /**
   * Writes the step of the counting loop, to {@code got} with the next int in the slot, or to
   * {@code over}; where there is an iterator, what is written next is done.
   */
  void step(int slot, Label got, Label over) {
    Label iterating = code.newLabel();
    code.aload(iterator).ifnonnull(iterating);
    code.lload(next).lload(stop).lcmp();
    if (loop.step() > 0) {
      code.ifge(over);
    } else {
      code.ifle(over);
    }
    code.lload(next);
    if (e.layout.kind(slot) == Kind.LONG) {
      Operand item = e.layout.pair(slot);
      code.lstore(item.number()).aconst_null().astore(item.object());
    } else {
      NumberAbi.BOX_LONG.call(code);
      e.setSlot(slot);
    }
    code.lload(next).loadConstant(loop.step()).ladd().lstore(next);
    code.goto_(got).labelBinding(iterating);
  }
}
