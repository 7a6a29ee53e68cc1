package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/**
 * Operators on JVM numbers. Where an operand is an object, or the result would be no such number,
 * the operator is the one for objects.
 */
final class ArithmeticEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final NumberEmitter numbers;
  private final OperandEmitter operands;

  ArithmeticEmitter(Emitter e, NumberEmitter numbers) {
    this.e = e;
    this.code = e.code;
    this.numbers = numbers;
    this.operands = e.operands;
  }

  /** Writes the operation; whether its result may be an object. */
  boolean binary(CoreExpr.Binary n, Operand target) {
    RuntimeMethod onObjects = OperationAbi.binary(OperatorEmitter.name(n.op()));
    return operation(n.op(), n.left(), n.right(), n.position(), onObjects, target);
  }

  /** Writes the operation; whether its result may be an object. */
  boolean inPlace(CoreExpr.InPlace n, Operand target) {
    RuntimeMethod onObjects = OperationAbi.inPlace(OperatorEmitter.name(n.op()));
    return operation(n.op(), n.left(), n.right(), n.position(), onObjects, target);
  }

  private boolean operation(
      Operator op,
      CoreExpr left,
      CoreExpr right,
      int position,
      RuntimeMethod onObjects,
      Operand target) {
    Kind wanted = target.kind();
    Operand a = numbers.before(left, wanted, right);
    Operand b = numbers.operand(right, wanted);
    e.at(position);
    Label slow = code.newLabel();
    int guards = operands.guards.count();
    operands.guards.number(a, slow);
    operands.guards.number(b, slow);
    if (target.kind() == Kind.LONG) {
      ofLongs(op, a, b, slow);
    } else if (op == Operator.Div && a.kind() == Kind.LONG && b.kind() == Kind.LONG) {
      quotient(a, b, slow);
    } else {
      ofDoubles(op, a, b, slow);
    }
    operands.setNumber(target);
    boolean guarded = operands.guards.count() > guards;
    if (guarded) {
      otherwise(
          slow,
          target,
          () -> {
            operands.pushObject(a);
            operands.pushObject(b);
            onObjects.call(code);
          });
    }
    return guarded;
  }

  /** Writes how the result comes about where a guard fails. */
  private void otherwise(Label slow, Operand target, Runnable onObjects) {
    Label end = code.newLabel();
    code.aconst_null().astore(target.object()).goto_(end);
    code.labelBinding(slow);
    onObjects.run();
    operands.setResult(target);
    code.labelBinding(end);
  }

  private void ofLongs(Operator op, Operand a, Operand b, Label slow) {
    switch (op) {
      case Add -> {
        overflow(NumberAbi.SUM_OVERFLOWS, a, b, slow);
        push(a, b);
        code.ladd();
      }
      case Sub -> {
        overflow(NumberAbi.DIFFERENCE_OVERFLOWS, a, b, slow);
        push(a, b);
        code.lsub();
      }
      case Mult -> {
        overflow(NumberAbi.PRODUCT_OVERFLOWS, a, b, slow);
        push(a, b);
        code.lmul();
      }
      case FloorDiv -> {
        positive(b, slow);
        push(a, b);
        NumberAbi.FLOOR_DIVIDE.call(code);
      }
      case Mod -> {
        positive(b, slow);
        remainder(a, b);
      }
      case LShift -> {
        overflow(NumberAbi.SHIFT_OVERFLOWS, a, b, slow);
        push(a, b);
        code.l2i().lshl();
      }
      case RShift -> rightShift(a, b, slow);
      case BitOr -> {
        push(a, b);
        code.lor();
      }
      case BitXor -> {
        push(a, b);
        code.lxor();
      }
      case BitAnd -> {
        push(a, b);
        code.land();
      }
      case Div, Pow, MatMult -> throw new IllegalArgumentException("gives no long");
    }
  }

  private void push(Operand a, Operand b) {
    operands.pushNumber(a);
    operands.pushNumber(b);
  }

  private void overflow(RuntimeMethod test, Operand a, Operand b, Label slow) {
    operands.guards.begin(slow);
    push(a, b);
    test.call(code);
    code.ifne(slow);
  }

  /** Guards that a divisor is above zero. */
  private void positive(Operand b, Label slow) {
    if (!b.isPositive()) {
      operands.guards.begin(slow);
      operands.pushNumber(b);
      code.lconst_0().lcmp().ifle(slow);
    }
  }

  private void remainder(Operand a, Operand b) {
    if (b.constant() instanceof Long n && Long.bitCount(n) == 1) {
      operands.pushNumber(a);
      code.loadConstant(n - 1).land();
    } else {
      push(a, b);
      NumberAbi.FLOOR_REMAINDER.call(code);
    }
  }

  private void rightShift(Operand a, Operand b, Label slow) {
    if (!b.isPositive()) {
      operands.guards.begin(slow);
      operands.pushNumber(b);
      code.lconst_0().lcmp().iflt(slow);
    }
    push(a, b);
    code.loadConstant(63L);
    NumberAbi.MINIMUM.call(code);
    code.l2i().lshr();
  }

  /** {@code int / int}, which is the quotient of floats as long as both are exact. */
  private void quotient(Operand a, Operand b, Label slow) {
    overflow(NumberAbi.QUOTIENT_OVERFLOWS, a, b, slow);
    pushDoubles(a, b);
    code.ddiv();
  }

  private void pushDoubles(Operand a, Operand b) {
    operands.pushDouble(a);
    operands.pushDouble(b);
  }

  private void ofDoubles(Operator op, Operand a, Operand b, Label slow) {
    if (op == Operator.Div || op == Operator.FloorDiv || op == Operator.Mod) {
      notZero(b, slow);
    }
    pushDoubles(a, b);
    switch (op) {
      case Add -> code.dadd();
      case Sub -> code.dsub();
      case Mult -> code.dmul();
      case Div -> code.ddiv();
      case FloorDiv -> NumberAbi.FLOAT_FLOOR_DIVIDE.call(code);
      case Mod -> NumberAbi.FLOAT_REMAINDER.call(code);
      default -> throw new IllegalArgumentException("gives no double");
    }
  }

  private void notZero(Operand b, Label slow) {
    if (!b.isPositive()) {
      operands.guards.begin(slow);
      operands.pushDouble(b);
      code.dconst_0().dcmpl().ifeq(slow);
    }
  }

  /** Writes the operation; whether its result may be an object. */
  boolean unary(CoreExpr.Unary n, Operand target) {
    Operand a = numbers.operand(n.operand(), target.kind());
    e.at(n.position());
    Label slow = code.newLabel();
    int guards = operands.guards.count();
    operands.guards.number(a, slow);
    if (n.op() == Unaryop.USub && a.kind() == Kind.LONG) {
      overflow(NumberAbi.DIFFERENCE_OVERFLOWS, Operand.ofConstant(0L), a, slow);
    }
    operands.pushNumber(a);
    switch (n.op()) {
      case USub -> negate(a);
      case UAdd -> {}
      case Invert -> code.loadConstant(-1L).lxor();
      case Not -> throw new IllegalArgumentException("not is a test");
    }
    operands.setNumber(target);
    boolean guarded = operands.guards.count() > guards;
    if (guarded) {
      otherwise(
          slow,
          target,
          () -> {
            operands.pushObject(a);
            OperatorEmitter.unaryMethod(n.op()).call(code);
          });
    }
    return guarded;
  }

  private void negate(Operand a) {
    if (a.kind() == Kind.LONG) {
      code.lneg();
    } else {
      code.dneg();
    }
  }
}
