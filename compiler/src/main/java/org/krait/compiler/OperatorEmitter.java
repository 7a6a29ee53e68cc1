package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Unaryop;

/** Operators, comparisons, and what depends on truth. */
final class OperatorEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  OperatorEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  /** The name that the runtime's classes have for an operator. */
  static String name(Operator op) {
    return switch (op) {
      case Add -> "add";
      case Sub -> "subtract";
      case Mult -> "multiply";
      case MatMult -> "matrixMultiply";
      case Div -> "trueDivide";
      case Mod -> "remainder";
      case Pow -> "power";
      case LShift -> "leftShift";
      case RShift -> "rightShift";
      case BitOr -> "or";
      case BitXor -> "xor";
      case BitAnd -> "and";
      case FloorDiv -> "floorDivide";
    };
  }

  /** The name that the runtime's classes have for a rich comparison. */
  static String name(Cmpop op) {
    return switch (op) {
      case Eq -> "equal";
      case NotEq -> "notEqual";
      case Lt -> "less";
      case LtE -> "lessOrEqual";
      case Gt -> "greater";
      case GtE -> "greaterOrEqual";
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  Kind binary(CoreExpr.Binary node) {
    e.pushAll(node.left(), node.right());
    e.at(node.position());
    OperationAbi.binary(name(node.op())).call(code);
    return Kind.OBJECT;
  }

  Kind inPlace(CoreExpr.InPlace node) {
    e.pushAll(node.left(), node.right());
    e.at(node.position());
    OperationAbi.inPlace(name(node.op())).call(code);
    return Kind.OBJECT;
  }

  Kind unary(CoreExpr.Unary node) {
    e.object(node.operand());
    e.at(node.position());
    unaryMethod(node.op()).call(code);
    return Kind.OBJECT;
  }

  /** The runtime's method for a unary operator. */
  static RuntimeMethod unaryMethod(Unaryop op) {
    return switch (op) {
      case USub -> OperationAbi.NEGATIVE;
      case UAdd -> OperationAbi.POSITIVE;
      case Invert -> OperationAbi.INVERT;
      case Not -> throw new IllegalArgumentException("not is a test");
    };
  }

  Kind compare(CoreExpr.Compare node) {
    switch (node.op()) {
      case Is, IsNot -> identity(node);
      case In, NotIn -> membership(node);
      default -> {
        if (e.numberTests.compares(node)) {
          e.numberTests.value(node);
          return Kind.OBJECT;
        }
        e.pushAll(node.left(), node.right());
        e.at(node.position());
        OperationAbi.comparison(name(node.op())).call(code);
        return Kind.OBJECT;
      }
    }
    return Kind.TEST;
  }

  private void identity(CoreExpr.Compare node) {
    boolean expected = node.op() == Cmpop.Is;
    if (isNone(node.right())) {
      Label yes = code.newLabel();
      Label end = code.newLabel();
      if (e.numbers.isNumber(node.left())) {
        e.numbers.half(node.left());
      } else {
        e.object(node.left());
      }
      e.pushNone();
      if (expected) {
        code.if_acmpeq(yes);
      } else {
        code.if_acmpne(yes);
      }
      code.iconst_0().goto_(end).labelBinding(yes).iconst_1().labelBinding(end);
      return;
    }
    e.pushAll(node.left(), node.right());
    OperationAbi.IDENTICAL.call(code);
    negate(!expected);
  }

  private static boolean isNone(CoreExpr node) {
    return node instanceof CoreExpr.Const c && c.value() == Singleton.NONE;
  }

  private void membership(CoreExpr.Compare node) {
    e.pushAll(node.left(), node.right());
    code.swap();
    e.at(node.position());
    OperationAbi.CONTAINS.call(code);
    negate(node.op() == Cmpop.NotIn);
  }

  private void negate(boolean really) {
    if (really) {
      code.iconst_1().ixor();
    }
  }

  /** The first operand whose truth is {@code decisive}, else the last. */
  Kind junction(CoreExpr[] operands, boolean decisive, int position) {
    Label end = code.newLabel();
    BitSet first = null;
    for (int i = 0; i < operands.length - 1; i++) {
      e.object(operands[i]);
      e.at(position);
      code.dup();
      OperationAbi.TRUTH.call(code);
      if (decisive) {
        code.ifne(end);
      } else {
        code.ifeq(end);
      }
      code.pop();
      first = first == null ? e.saveBound() : first;
    }
    e.object(operands[operands.length - 1]);
    code.labelBinding(end);
    if (first != null) {
      e.restoreBound(first);
    }
    return Kind.OBJECT;
  }

  Kind conditional(CoreExpr.Conditional node) {
    Label orelse = code.newLabel();
    Label end = code.newLabel();
    e.jump(node.test(), false, orelse);
    BitSet before = e.saveBound();
    e.object(node.body());
    code.goto_(end);
    code.labelBinding(orelse);
    e.restoreBound(before);
    e.object(node.orelse());
    code.labelBinding(end);
    e.restoreBound(before);
    return Kind.OBJECT;
  }
}
