package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.krait.compiler.abi.GeneratorAbi;
import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.CodeFlags;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** {@code yield}, {@code yield from} and {@code await}: the states of a generator's body. */
final class YieldEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final List<SwitchCase> states = new ArrayList<>();

  YieldEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  /** The states written so far and where they go on. */
  List<SwitchCase> states() {
    return states;
  }

  boolean yieldItem(CoreStmt.Yield node) {
    checkGenerator();
    int mark = e.layout.mark();
    int item = e.store(node.value())[0];
    e.at(node.position());
    pushState();
    GeneratorAbi.NOTE_ITEM.call(code);
    BitSet before = e.saveBound();
    suspend(item, node.resume());
    e.restoreBound(before);
    e.layout.release(mark);
    e.at(node.position());
    pushState();
    GeneratorAbi.TAKE_SENT.call(code);
    set(node.target());
    return true;
  }

  boolean delegate(CoreStmt.YieldFrom node) {
    checkGenerator();
    int mark = e.layout.mark();
    int iterator = e.layout.slot(node.iteratorSlot());
    int step = e.layout.scratch();
    int item = e.layout.scratch();
    Label took = code.newLabel();
    Label over = code.newLabel();
    e.object(node.iterator());
    code.astore(iterator);
    e.at(node.position());
    code.aload(iterator);
    GeneratorAbi.BEGIN.call(code);
    code.labelBinding(took).dup().astore(step);
    GeneratorAbi.STEP_YIELDED.call(code);
    code.dup().astore(item).ifnull(over);
    pushState();
    code.aload(iterator);
    GeneratorAbi.NOTE_DELEGATE.call(code);
    suspend(item, node.resume());
    e.at(node.position());
    code.aload(iterator);
    pushState();
    GeneratorAbi.RESUME.call(code);
    code.goto_(took).labelBinding(over).aconst_null().astore(iterator);
    code.aload(step);
    GeneratorAbi.STEP_RESULT.call(code);
    set(node.target());
    e.layout.release(mark);
    return true;
  }

  private void set(int target) {
    if (target < 0) {
      code.pop();
    } else {
      e.setSlot(target);
    }
  }

  /** Leaves the body with the item in a local; what is written next runs when it comes back. */
  private void suspend(int item, int register) {
    int state = stateOf(register);
    e.exits.suspend();
    e.frames.save(code);
    pushState();
    code.loadConstant(state);
    GeneratorAbi.SUSPEND_AT.call(code);
    code.aload(item).areturn();
    Label back = code.newBoundLabel();
    states.add(SwitchCase.of(state, back));
    e.exits.resume();
  }

  /** The state of a yield: one more than its register, but another for a second copy of it. */
  private int stateOf(int register) {
    int state = register + 1;
    for (SwitchCase known : states) {
      if (known.caseValue() == state) {
        return e.body.resumes() + 1 + states.size();
      }
    }
    return state;
  }

  private void pushState() {
    code.aload(Layout.GENERATOR_STATE);
  }

  private void checkGenerator() {
    if (e.layout.form != Layout.Form.GENERATOR) {
      throw ExpressionEmitter.suspends();
    }
  }

  Kind delegateIterator(CoreExpr.YieldFromIterator node) {
    e.object(node.value());
    e.at(node.position());
    boolean coroutine = e.source.has(CodeFlags.CO_COROUTINE | CodeFlags.CO_ITERABLE_COROUTINE);
    code.loadConstant(coroutine ? 1 : 0);
    GeneratorAbi.DELEGATE_ITERATOR.call(code);
    return Kind.OBJECT;
  }

  Kind asyncIterator(CoreExpr.AsyncIterator node) {
    e.object(node.value());
    e.at(node.position());
    GeneratorAbi.ASYNC_ITERATOR.call(code);
    return Kind.OBJECT;
  }

  Kind asyncNext(CoreExpr.AsyncNext node) {
    e.object(node.iterator());
    e.at(node.position());
    GeneratorAbi.ASYNC_NEXT.call(code);
    return Kind.OBJECT;
  }

  Kind awaitable(CoreExpr.Awaitable node) {
    e.object(node.value());
    e.at(node.position());
    if (node.role() == AwaitableRole.AWAIT) {
      GeneratorAbi.AWAITABLE.call(code);
    } else {
      code.loadConstant(node.role() == AwaitableRole.ASYNC_ENTER ? "__aenter__" : "__aexit__");
      GeneratorAbi.CONTEXT_AWAITABLE.call(code);
    }
    return Kind.OBJECT;
  }
}
