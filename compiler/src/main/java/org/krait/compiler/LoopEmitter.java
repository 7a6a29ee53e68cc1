package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.FrameAbi;
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
    body(null, node.body(), head, end);
    e.restoreBound(before);
  }

  boolean emit(CoreStmt.For node) {
    int mark = e.layout.mark();
    int iterator = e.store(node.iterator())[0];
    Label end = code.newLabel();
    Label orelse = code.newLabel();
    turn(node, iterator, end, orelse);
    e.layout.release(mark);
    return leave(node.orelse(), end, orelse);
  }

  /** Writes the turns of a loop over the iterator in a local. */
  void turn(CoreStmt.For node, int iterator, Label end, Label orelse) {
    BitSet before = e.saveBound();
    int builtin = e.layout.scratch();
    code.aload(iterator);
    OperationAbi.BUILTIN_ITERATOR.call(code);
    code.astore(builtin);
    Label head = code.newBoundLabel();
    Label got = code.newLabel();
    Label over = code.newLabel();
    e.at(node.position());
    step(iterator, builtin, got, orelse);
    code.labelBinding(got).dup().ifnull(over);
    e.setSlot(node.item());
    body(node.store(), node.body(), head, end);
    code.labelBinding(over).pop().goto_(orelse);
    e.restoreBound(before);
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

  private void body(@Nullable CoreStmt store, CoreStmt body, Label head, Label end) {
    Label next = code.newLabel();
    e.exits.enter(e.exits.loop(end, next));
    if (store != null) {
      e.statement(store);
    }
    e.statement(body);
    e.exits.leaveScope();
    code.labelBinding(next).aload(e.layout.thread);
    FrameAbi.SAFE_POINT.call(code);
    code.goto_(head);
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
