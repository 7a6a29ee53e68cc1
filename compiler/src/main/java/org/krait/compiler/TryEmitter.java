package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.krait.compiler.abi.CellAbi;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;

/** {@code try}, {@code with}, and the isolation of inlined comprehensions. */
final class TryEmitter {
  /** Something to be written in a protected range or a handler; whether its end is reached. */
  private interface Part {
    boolean emit();
  }

  private final Emitter e;
  private final CodeBuilder code;
  private final RaiseEmitter raises;

  TryEmitter(Emitter e, RaiseEmitter raises) {
    this.e = e;
    this.code = e.code;
    this.raises = raises;
  }

  boolean tryExcept(CoreStmt.TryExcept node) {
    Label end = code.newLabel();
    Label caught = code.newLabel();
    Joint joint = new Joint(e);
    BitSet before = e.saveBound();
    boolean reached = protect(() -> e.statement(node.body()), caught);
    if (reached && (node.orelse() == null || e.statement(node.orelse()))) {
      joint.add();
      code.goto_(end);
    }
    e.restoreBound(before);
    catchInto(caught, node.exception());
    handling(node.exception(), true, () -> handlers(node, joint, end));
    code.labelBinding(end);
    return joint.leave();
  }

  /** Writes a body whose exceptions lead to a label; whether its end is reached. */
  private boolean protect(Part body, Label caught) {
    Label from = code.newBoundLabel();
    code.nop();
    boolean reached = body.emit();
    Label to = code.newBoundLabel();
    code.exceptionCatchAll(from, to, caught);
    return reached;
  }

  /** Writes the beginning of a handler: the exception comes into a slot. */
  private void catchInto(Label caught, int slot) {
    int mark = e.layout.mark();
    int thrown = e.layout.scratch();
    code.labelBinding(caught).astore(thrown);
    e.frames.store(code);
    code.aload(thrown).aload(e.layout.frame).aload(e.layout.thread);
    FrameAbi.CAUGHT.call(code);
    code.astore(e.layout.slot(slot));
    e.layout.release(mark);
  }

  /** The handlers of a try statement, within {@link #handling}. */
  private boolean handlers(CoreStmt.TryExcept node, Joint joint, Label end) {
    Label done = code.newLabel();
    boolean any = false;
    for (Handler handler : node.handlers()) {
      Label next = code.newLabel();
      match(handler, node.exception(), next);
      BitSet before = e.saveBound();
      if (e.statement(handler.body())) {
        any = true;
        joint.add();
        code.goto_(done);
      }
      code.labelBinding(next);
      e.restoreBound(before);
    }
    raises.again(node.exception());
    code.labelBinding(done);
    return any;
  }

  private void match(Handler handler, int slot, Label next) {
    if (handler.prelude() != null) {
      e.statement(handler.prelude());
    }
    if (handler.type() == null) {
      return;
    }
    int mark = e.layout.mark();
    int[] type = e.store(handler.type());
    e.at(handler.position());
    pushException(slot);
    code.aload(type[0]);
    FrameAbi.MATCHES.call(code);
    code.ifeq(next);
    e.layout.release(mark);
  }

  private void pushException(int slot) {
    code.aload(e.layout.slot(slot)).checkcast(RuntimeAbi.PY_BASE_EXCEPTION);
  }

  /** Writes what runs while the exception in a slot is the one being handled. */
  private boolean handling(int slot, boolean clears, Part body) {
    int mark = e.layout.mark();
    int before = e.layout.keptObject();
    beginHandling(before, slot);
    e.exits.enter(new Handling(before, slot, clears));
    Label failed = code.newLabel();
    Label end = code.newLabel();
    boolean reached = protect(body, failed);
    e.exits.leaveScope();
    if (reached) {
      endHandling(before, slot, clears);
      code.goto_(end);
    }
    code.labelBinding(failed);
    pass(() -> endHandling(before, slot, clears));
    code.labelBinding(end);
    e.layout.release(mark);
    return reached;
  }

  /** The scope of {@link #handling}: a suspended generator handles nothing. */
  private final class Handling implements Exits.Scope {
    private final int before;
    private final int slot;
    private final boolean clears;

    Handling(int before, int slot, boolean clears) {
      this.before = before;
      this.slot = slot;
      this.clears = clears;
    }

    @Override
    public boolean leave(Exits.Exit exit, int position) {
      endHandling(before, slot, clears);
      return true;
    }

    @Override
    public void suspend() {
      endHandling(before, slot, false);
    }

    @Override
    public void resume() {
      beginHandling(before, slot);
    }
  }

  private void beginHandling(int before, int slot) {
    code.aload(e.layout.thread);
    code.getfield(RuntimeAbi.THREAD_STATE, "handled", RuntimeAbi.PY_BASE_EXCEPTION);
    code.astore(before).aload(e.layout.thread);
    pushException(slot);
    code.putfield(RuntimeAbi.THREAD_STATE, "handled", RuntimeAbi.PY_BASE_EXCEPTION);
  }

  private void endHandling(int before, int slot, boolean clears) {
    code.aload(e.layout.thread).aload(before);
    code.putfield(RuntimeAbi.THREAD_STATE, "handled", RuntimeAbi.PY_BASE_EXCEPTION);
    if (clears) {
      code.aconst_null().astore(e.layout.slot(slot));
    }
    if (clears && e.layout.form == Layout.Form.FUNCTION) {
      code.aload(e.layout.frame);
      FrameAbi.HANDLED_UP.call(code);
    }
  }

  /** Lets the exception on the stack go on, after something is put in order. */
  private void pass(Runnable order) {
    int mark = e.layout.mark();
    int thrown = e.layout.scratch();
    code.astore(thrown);
    e.frames.store(code);
    code.aload(thrown).aload(e.layout.frame).aload(e.layout.thread);
    FrameAbi.PASSED.call(code);
    code.astore(thrown);
    order.run();
    code.aload(thrown).athrow();
    e.layout.release(mark);
  }

  boolean tryFinally(CoreStmt.TryFinally node) {
    int mark = e.layout.mark();
    Label finalLabel = code.newLabel();
    Label end = code.newLabel();
    Label caught = code.newLabel();
    BitSet before = e.saveBound();
    Exits.FinalBody exit = e.exits.new FinalBody(finalLabel, kept(node.pending()), node.resume());
    e.exits.enter(exit);
    boolean reached = protect(() -> e.statement(node.body()), caught);
    e.exits.leaveScope();
    if (reached) {
      exit.fallIn();
    }
    e.restoreBound(before);
    code.labelBinding(finalLabel);
    leaveThrough(exit, node.finalbody(), reached, end);
    e.restoreBound(before);
    catchInto(caught, node.pending());
    handling(
        node.pending(),
        false,
        () -> {
          if (e.statement(node.finalbody())) {
            raises.again(node.pending());
          }
          return false;
        });
    code.labelBinding(end);
    e.restoreBound(before);
    e.layout.release(mark);
    return reached;
  }

  /** The JVM local of a temporary that keeps a value for a while, or some other local. */
  private int kept(int temporary) {
    return temporary >= 0 ? e.layout.slot(temporary) : e.layout.keptObject();
  }

  /** The final body for all ways but exceptions. */
  private void leaveThrough(Exits.FinalBody exit, CoreStmt body, boolean byItself, Label end) {
    if (!byItself && !exit.isTaken()) {
      return;
    }
    e.exits.enter(exit.running());
    boolean reached = e.statement(body);
    e.exits.leaveScope();
    if (reached) {
      exit.dispatch(byItself);
    }
    if (reached && byItself) {
      code.goto_(end);
    }
  }

  boolean with(CoreStmt.With node) {
    int mark = e.layout.mark();
    Label leaveLabel = code.newLabel();
    Label end = code.newLabel();
    Label caught = code.newLabel();
    BitSet before = e.saveBound();
    Exits.FinalBody exit = e.exits.new FinalBody(leaveLabel, kept(node.pending()), node.resume());
    e.exits.enter(exit);
    boolean reached = protect(() -> e.statement(node.body()), caught);
    e.exits.leaveScope();
    if (reached) {
      exit.fallIn();
    }
    e.restoreBound(before);
    code.labelBinding(leaveLabel);
    leaveThrough(exit, node.leave(), reached, end);
    e.restoreBound(before);
    catchInto(caught, node.exception());
    handling(node.exception(), true, () -> e.statement(node.caught()));
    code.labelBinding(end);
    e.restoreBound(before);
    e.layout.release(mark);
    return true;
  }

  boolean isolate(CoreStmt.Isolate node) {
    for (int i = 0; i < node.slots().length; i++) {
      SlotEmitter.push(code, e.layout, node.slots()[i]);
      code.astore(e.layout.slot(node.saved()[i]));
      SlotEmitter.unbind(code, e.layout, node.slots()[i]);
    }
    for (int i = 0; i < node.cells().length; i++) {
      int cell = e.layout.cell(node.cells()[i]);
      move(cell, e.layout.slot(node.saved()[node.slots().length + i]));
      code.new_(RuntimeAbi.PY_CELL).dup();
      CellAbi.NEW.call(code);
      code.astore(cell);
    }
    Label failed = code.newLabel();
    Label end = code.newLabel();
    if (protect(() -> e.statement(node.body()), failed)) {
      giveBack(node);
      code.goto_(end);
    }
    code.labelBinding(failed);
    int mark = e.layout.mark();
    int thrown = e.layout.scratch();
    code.astore(thrown);
    giveBack(node);
    code.aload(thrown).athrow();
    e.layout.release(mark);
    code.labelBinding(end);
    return true;
  }

  private void move(int from, int to) {
    code.aload(from).astore(to);
  }

  private void giveBack(CoreStmt.Isolate node) {
    for (int i = 0; i < node.slots().length; i++) {
      int saved = e.layout.slot(node.saved()[i]);
      code.aload(saved);
      SlotEmitter.set(e, node.slots()[i]);
      code.aconst_null().astore(saved);
    }
    for (int i = 0; i < node.cells().length; i++) {
      int saved = e.layout.slot(node.saved()[node.slots().length + i]);
      code.aload(saved).checkcast(RuntimeAbi.PY_CELL).astore(e.layout.cell(node.cells()[i]));
      code.aconst_null().astore(saved);
    }
  }
}
