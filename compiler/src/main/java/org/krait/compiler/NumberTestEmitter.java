package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Cmpop;

/** Comparisons and truth of JVM numbers. */
final class NumberTestEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final NumberEmitter numbers;
  private final OperandEmitter operands;

  NumberTestEmitter(Emitter e, NumberEmitter numbers) {
    this.e = e;
    this.code = e.code;
    this.numbers = numbers;
    this.operands = e.operands;
  }

  /** Whether a comparison is one of numbers. */
  boolean compares(CoreExpr.Compare node) {
    return numbers.areUsed()
        && TestEmitter.isRich(node.op())
        && numbers.kinds.common(node.left(), node.right()).isNumber();
  }

  /** Jumps if the outcome of a comparison of numbers is {@code when}. */
  void jump(CoreExpr.Compare node, boolean when, Label target) {
    int mark = e.layout.mark();
    Label slow = code.newLabel();
    Label end = code.newLabel();
    Operand[] both = both(node);
    int guards = operands.guards.count();
    compare(node, both, slow);
    code.branch(branch(node.op(), when), target);
    if (operands.guards.count() > guards) {
      code.goto_(end).labelBinding(slow);
      operands.pushObject(both[0]);
      operands.pushObject(both[1]);
      OperationAbi.comparisonTest(OperatorEmitter.name(node.op())).call(code);
      code.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
      code.labelBinding(end);
    }
    e.layout.release(mark);
  }

  /** Leaves the value of a comparison of numbers on the stack, an object. */
  void value(CoreExpr.Compare node) {
    int mark = e.layout.mark();
    Label slow = code.newLabel();
    Label yes = code.newLabel();
    Label end = code.newLabel();
    Operand[] both = both(node);
    int guards = operands.guards.count();
    compare(node, both, slow);
    code.branch(branch(node.op(), true), yes);
    pushBool("FALSE");
    code.goto_(end).labelBinding(yes);
    pushBool("TRUE");
    if (operands.guards.count() > guards) {
      code.goto_(end).labelBinding(slow);
      operands.pushObject(both[0]);
      operands.pushObject(both[1]);
      OperationAbi.comparison(OperatorEmitter.name(node.op())).call(code);
    }
    code.labelBinding(end);
    e.layout.release(mark);
  }

  private void pushBool(String field) {
    ClassDesc type = ConstantDescs.CD_Boolean;
    code.getstatic(type, field, type);
  }

  private Operand[] both(CoreExpr.Compare node) {
    Kind kind = numbers.kinds.common(node.left(), node.right());
    Operand a = numbers.before(node.left(), kind, node.right());
    Operand b = numbers.operand(node.right(), kind);
    e.at(node.position());
    return new Operand[] {a, b};
  }

  /** Leaves an int on the stack that compares with 0 as the operands with each other. */
  private void compare(CoreExpr.Compare node, Operand[] both, Label slow) {
    Operand a = both[0];
    Operand b = both[1];
    operands.guards.number(a, slow);
    operands.guards.number(b, slow);
    if (a.kind() == Kind.LONG && b.kind() == Kind.LONG) {
      operands.pushNumber(a);
      operands.pushNumber(b);
      code.lcmp();
      return;
    }
    exact(a, slow);
    exact(b, slow);
    operands.pushDouble(a);
    operands.pushDouble(b);
    if (node.op() == Cmpop.Lt || node.op() == Cmpop.LtE) {
      code.dcmpg();
    } else {
      code.dcmpl();
    }
  }

  /** Guards that an int can be compared as a float. */
  private void exact(Operand operand, Label slow) {
    if (operand.kind() == Kind.LONG) {
      operands.guards.begin(slow);
      operands.pushNumber(operand);
      NumberAbi.PRECISION_OVERFLOWS.call(code);
      code.ifne(slow);
    }
  }

  private static Opcode branch(Cmpop op, boolean when) {
    return switch (op) {
      case Eq -> when ? Opcode.IFEQ : Opcode.IFNE;
      case NotEq -> when ? Opcode.IFNE : Opcode.IFEQ;
      case Lt -> when ? Opcode.IFLT : Opcode.IFGE;
      case LtE -> when ? Opcode.IFLE : Opcode.IFGT;
      case Gt -> when ? Opcode.IFGT : Opcode.IFLE;
      case GtE -> when ? Opcode.IFGE : Opcode.IFLT;
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  /** Jumps if the truth of a number is {@code when}. */
  void jump(CoreExpr.Truth node, boolean when, Label target) {
    int mark = e.layout.mark();
    Label slow = code.newLabel();
    Label end = code.newLabel();
    Operand a = numbers.operand(node.operand(), numbers.kinds.of(node.operand()));
    e.at(node.position());
    int guards = operands.guards.count();
    operands.guards.number(a, slow);
    operands.pushNumber(a);
    if (a.kind() == Kind.LONG) {
      code.lconst_0().lcmp();
    } else {
      code.dconst_0().dcmpl();
    }
    code.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
    if (operands.guards.count() > guards) {
      code.goto_(end).labelBinding(slow);
      operands.pushObject(a);
      OperationAbi.TRUTH.call(code);
      code.branch(when ? Opcode.IFNE : Opcode.IFEQ, target);
      code.labelBinding(end);
    }
    e.layout.release(mark);
  }
}
