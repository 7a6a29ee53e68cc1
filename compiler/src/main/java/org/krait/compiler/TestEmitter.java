package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.krait.compiler.abi.OperationAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Cmpop;

/** Tests as jumps: no object is made of their outcome. */
final class TestEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  TestEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  /** Jumps if the outcome is {@code when}. */
  void jump(CoreExpr test, boolean when, Label target) {
    switch (test) {
      case CoreExpr.Not n -> jump(n.test(), !when, target);
      case CoreExpr.And n -> junction(n.operands(), false, when, target);
      case CoreExpr.Or n -> junction(n.operands(), true, when, target);
      case CoreExpr.Conditional n -> conditional(n, when, target);
      case CoreExpr.Do n -> {
        e.statement(n.body());
        jump(n.value(), when, target);
      }
      case CoreExpr.Const n when n.value() instanceof Boolean b -> {
        if (b == when) {
          code.goto_(target);
        }
      }
      case CoreExpr.Truth n
          when n.operand() instanceof CoreExpr.Compare c && e.numberTests.compares(c) ->
          e.numberTests.jump(c, when, target);
      case CoreExpr.Truth n when e.numbers.isNumber(n.operand()) ->
          e.numberTests.jump(n, when, target);
      default -> {
        pushOutcome(test);
        jumpIf(when, target);
      }
    }
  }

  private void jumpIf(boolean when, Label target) {
    if (when) {
      code.ifne(target);
    } else {
      code.ifeq(target);
    }
  }

  /** Pushes 0 or 1. */
  private void pushOutcome(CoreExpr test) {
    if (test instanceof CoreExpr.Truth t) {
      truth(t);
    } else if (e.expression(test) == Kind.OBJECT) {
      OperationAbi.TRUTH.call(code);
    }
  }

  private void truth(CoreExpr.Truth node) {
    if (node.operand() instanceof CoreExpr.Compare c && isRich(c.op())) {
      e.pushAll(c.left(), c.right());
      e.at(c.position());
      OperationAbi.comparisonTest(OperatorEmitter.name(c.op())).call(code);
      return;
    }
    if (e.expression(node.operand()) == Kind.OBJECT) {
      e.at(node.position());
      OperationAbi.TRUTH.call(code);
    }
  }

  static boolean isRich(Cmpop op) {
    return switch (op) {
      case Eq, NotEq, Lt, LtE, Gt, GtE -> true;
      case Is, IsNot, In, NotIn -> false;
    };
  }

  private void junction(CoreExpr[] operands, boolean decisive, boolean when, Label target) {
    Label decided = decisive == when ? target : code.newLabel();
    BitSet first = null;
    for (int i = 0; i < operands.length; i++) {
      boolean last = i == operands.length - 1;
      if (last && decisive != when) {
        jump(operands[i], when, target);
      } else {
        jump(operands[i], decisive, decided);
      }
      first = first == null ? e.saveBound() : first;
    }
    if (decisive != when) {
      code.labelBinding(decided);
    }
    e.restoreBound(first);
  }

  private void conditional(CoreExpr.Conditional node, boolean when, Label target) {
    Label orelse = code.newLabel();
    Label end = code.newLabel();
    jump(node.test(), false, orelse);
    BitSet before = e.saveBound();
    jump(node.body(), when, target);
    code.goto_(end);
    code.labelBinding(orelse);
    e.restoreBound(before);
    jump(node.orelse(), when, target);
    code.labelBinding(end);
    e.restoreBound(before);
  }
}
