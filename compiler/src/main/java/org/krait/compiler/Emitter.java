package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.NameAbi;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** What the emitters of one generated body share: where they write, and what they know. */
final class Emitter {
  final CodeBuilder code;
  final Code source;
  final CodeBody body;
  final Layout layout;
  final BodyForm form;
  final StaticFields fields;
  final Exits exits;
  final FrameCapture frames;
  final TextVariables texts;
  final CellSums sums;
  final OperandEmitter operands;
  final NumberEmitter numbers;
  final NumberTestEmitter numberTests;
  final BitSet bound;
  private final BitSet unbindable;
  private final ExpressionEmitter expressions;
  private final StatementEmitter statements;
  private final TestEmitter tests;
  private final YieldEmitter yields;
  private final CoreSearch runsStatements = new CoreSearch(node -> node instanceof CoreExpr.Do);
  private final List<Integer> made = new ArrayList<>();
  private int line;

  Emitter(
      CodeBuilder code,
      Code source,
      Layout layout,
      BodyForm form,
      StaticFields fields,
      FrameCapture frames,
      TextVariables texts,
      CellSums sums,
      BitSet unbindable,
      int failingGuard) {
    this.code = code;
    this.source = source;
    this.body = source.body();
    this.layout = layout;
    this.form = form;
    this.fields = fields;
    this.frames = frames;
    this.texts = texts;
    this.sums = sums;
    this.exits = new Exits(this);
    this.bound = new BitSet();
    this.unbindable = unbindable;
    this.operands = new OperandEmitter(this, failingGuard);
    this.numbers = new NumberEmitter(this, operands);
    this.numberTests = new NumberTestEmitter(this, numbers);
    this.yields = new YieldEmitter(this);
    this.expressions = new ExpressionEmitter(this);
    this.statements = new StatementEmitter(this);
    this.tests = new TestEmitter(this);
  }

  /** The states of the body, if it is one that is suspended. */
  YieldEmitter yields() {
    return yields;
  }

  /** Writes an expression; the form in which its value is on the stack. */
  Kind expression(CoreExpr node) {
    return expressions.emit(node);
  }

  /** Writes an expression whose value is an object. */
  void object(CoreExpr node) {
    if (expression(node) == Kind.TEST) {
      code.invokestatic(
          java.lang.constant.ConstantDescs.CD_Boolean,
          "valueOf",
          java.lang.constant.MethodTypeDesc.of(
              java.lang.constant.ConstantDescs.CD_Boolean, RuntimeAbi.BOOLEAN));
    }
  }

  /** Writes a test that jumps if its outcome is {@code when} and goes on otherwise. */
  void jump(CoreExpr test, boolean when, Label target) {
    tests.jump(test, when, target);
  }

  /** Writes a test that leaves its outcome on the stack. */
  void outcome(CoreExpr test) {
    Label yes = code.newLabel();
    Label end = code.newLabel();
    jump(test, true, yes);
    code.iconst_0().goto_(end).labelBinding(yes).iconst_1().labelBinding(end);
  }

  /** Writes a statement; whether what follows it can be reached. */
  boolean statement(CoreStmt node) {
    return statements.emit(node);
  }

  /** Notes where execution stands, before an operation that may raise. */
  void at(int position) {
    int[] positions = body.positions();
    int at = position < 0 ? source.firstLine() : positions[4 * position];
    if (at != line && at > 0) {
      line = at;
      code.lineNumber(at);
    }
    code.loadConstant(position).istore(layout.position);
  }

  /**
   * Writes where a turn of a loop ends; its position, if not noted yet, is only when it matters.
   */
  void safePoint(int position) {
    Label goOn = code.newLabel();
    if (position >= 0) {
      code.aload(layout.thread);
      FrameAbi.IS_PENDING.call(code);
      code.ifeq(goOn);
      at(position);
    }
    code.aload(layout.thread);
    FrameAbi.SAFE_POINT.call(code);
    code.labelBinding(goOn);
  }

  /**
   * Evaluates expressions into scratch locals, so that none is on the stack when statements run in
   * the midst of them; null if there are no statements in them, and nothing is done.
   */
  int @Nullable [] spill(@Nullable CoreExpr... nodes) {
    boolean needed = false;
    for (CoreExpr node : nodes) {
      needed |= node != null && runsStatements(node);
    }
    return needed ? store(nodes) : null;
  }

  /** Whether statements run in the midst of an expression. */
  boolean runsStatements(CoreExpr node) {
    return runsStatements.finds(node);
  }

  /** Evaluates expressions into scratch locals. */
  int[] store(@Nullable CoreExpr... nodes) {
    int[] locals = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] != null) {
        object(nodes[i]);
        locals[i] = layout.scratch();
        code.astore(locals[i]);
        if (layout.form == Layout.Form.GENERATOR && makesObject(nodes[i])) {
          made.add(locals[i]);
        }
      }
    }
    return locals;
  }

  /** How many objects are to be let go. */
  int made() {
    return made.size();
  }

  private static boolean makesObject(CoreExpr node) {
    return node instanceof CoreExpr.Call
        || node instanceof CoreExpr.CallKeywords
        || node instanceof CoreExpr.CallParts
        || node instanceof CoreExpr.MethodCall
        || node instanceof CoreExpr.MethodCallKeywords
        || node instanceof CoreExpr.SliceGet
        || node instanceof CoreExpr.Subscript;
  }

  /**
   * Lets go of the objects that a statement made for its calls. A generator gives no local back, so
   * they would live as long as its step, and with them the memory that a view exports.
   */
  void letGo(int from, boolean reachable) {
    while (made.size() > from) {
      int local = made.removeLast();
      if (reachable) {
        code.aconst_null().astore(local);
      }
    }
  }

  /** Pushes the value of expression {@code i} of those given to {@link #spill}. */
  void push(int @Nullable [] spilled, int i, CoreExpr node) {
    if (spilled == null) {
      object(node);
    } else {
      code.aload(spilled[i]);
    }
  }

  /** Pushes several values. */
  void pushAll(CoreExpr... nodes) {
    int mark = layout.mark();
    int[] spilled = spill(nodes);
    for (int i = 0; i < nodes.length; i++) {
      push(spilled, i, nodes[i]);
    }
    layout.release(mark);
  }

  /** Pushes an array of values. */
  void pushArray(CoreExpr[] nodes) {
    int mark = layout.mark();
    int[] spilled = spill(nodes);
    code.loadConstant(nodes.length).anewarray(RuntimeAbi.OBJECT);
    for (int i = 0; i < nodes.length; i++) {
      code.dup().loadConstant(i);
      push(spilled, i, nodes[i]);
      code.aastore();
    }
    layout.release(mark);
  }

  /** Pushes an array of what is in JVM locals. */
  void pushArrayOf(int[] locals) {
    code.loadConstant(locals.length).anewarray(RuntimeAbi.OBJECT);
    for (int i = 0; i < locals.length; i++) {
      code.dup().loadConstant(i).aload(locals[i]).aastore();
    }
  }

  /** Pushes a local variable, which may be unbound. */
  void local(int slot, int position) {
    if (layout.kind(slot).isNumber()) {
      checkBound(slot, position);
      operands.pushObject(layout.pair(slot));
    } else {
      keptLocal(slot, position);
      texts.read(code, slot);
    }
  }

  /** Pushes what the JVM has for a local variable, which may be a text that grows. */
  void keptLocal(int slot, int position) {
    if (bound.get(slot)) {
      code.aload(layout.slot(slot));
      return;
    }
    at(position);
    code.aload(layout.slot(slot)).loadConstant(source.varNames()[slot]);
    NameAbi.LOCAL_CHECKED.call(code);
    setBound(slot);
  }

  /** Checks that a variable that is kept as a number has a value. */
  void checkBound(int slot, int position) {
    if (!bound.get(slot)) {
      Label number = code.newLabel();
      at(position);
      code.aload(layout.slot(slot)).ifnull(number);
      code.aload(layout.slot(slot)).loadConstant(source.varNames()[slot]);
      NumberAbi.CHECK.call(code);
      code.labelBinding(number);
      setBound(slot);
    }
  }

  /** Pops an object into a slot. */
  void setSlot(int slot) {
    if (layout.kind(slot).isNumber()) {
      operands.set(layout.pair(slot));
    } else {
      code.astore(layout.slot(slot));
    }
    setBound(slot);
  }

  /** Notes that a slot has a value. */
  void setBound(int slot) {
    if (!unbindable.get(slot)) {
      bound.set(slot);
    }
  }

  /** The slots known to be bound, to come back to with {@link #restoreBound}. */
  BitSet saveBound() {
    return (BitSet) bound.clone();
  }

  void restoreBound(BitSet saved) {
    bound.clear();
    bound.or(saved);
  }

  void pushNone() {
    code.getstatic(RuntimeAbi.PY_SINGLETON, "NONE", RuntimeAbi.PY_SINGLETON);
  }
}
