package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;

/**
 * Values as JVM numbers. A variable of such a kind has two locals, for the number and for an object
 * that is null while the number is the value; so has an intermediate result that may turn out to be
 * another object. An operation looks at the objects first and is done on objects where one is not
 * null: there is nothing to be undone and no other code to be gone to.
 */
final class NumberEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final ArithmeticEmitter arithmetic;
  private final OperandEmitter operands;
  private final boolean used;
  private final CoreSearch assigning =
      new CoreSearch(node -> node instanceof CoreExpr.Keep || node instanceof CoreExpr.Do);
  final ExpressionKinds kinds;

  NumberEmitter(Emitter e, OperandEmitter operands) {
    this.e = e;
    this.code = e.code;
    this.used = e.layout.hasNumbers();
    this.kinds =
        new ExpressionKinds() {
          @Override
          Kind slot(int slot) {
            return e.layout.kind(slot);
          }
        };
    this.operands = operands;
    this.arithmetic = new ArithmeticEmitter(e, this);
  }

  /** Whether there are such values in the body. */
  boolean areUsed() {
    return used;
  }

  /** Whether an expression is computed as a number. */
  boolean computes(CoreExpr node) {
    return used && isOperation(node) && kinds.of(node).isNumber();
  }

  /** Whether an expression that is no constant is a number. */
  boolean isNumber(CoreExpr node) {
    return used && !(node instanceof CoreExpr.Const) && kinds.of(node).isNumber();
  }

  /** Whether an expression that is no constant is a long. */
  boolean isInt(CoreExpr node) {
    return isNumber(node) && kinds.of(node) == Kind.LONG;
  }

  private static boolean isOperation(CoreExpr node) {
    return node instanceof CoreExpr.Binary
        || node instanceof CoreExpr.InPlace
        || node instanceof CoreExpr.Unary
        || node instanceof CoreExpr.Conditional;
  }

  /** Writes an expression that {@link #computes}, its value as an object on the stack. */
  void object(CoreExpr node) {
    int mark = e.layout.mark();
    operands.pushObject(operand(node, Kind.OBJECT));
    e.layout.release(mark);
  }

  /** Writes an expression; one of unknown kind is tried as the wanted one. */
  Operand operand(CoreExpr node, Kind wanted) {
    Operand variable = variable(node);
    if (variable != null) {
      return variable;
    }
    if (node instanceof CoreExpr.Const c && kinds.of(node).isNumber()) {
      return Operand.ofConstant(c.value());
    }
    Kind kind = isOperation(node) ? kinds.wanted(node, wanted) : Kind.OBJECT;
    if (kind.isNumber()) {
      Operand target = pair(kind);
      return compute(node, target) ? target : Operand.ofNumber(kind, target.number());
    }
    return wanted.isNumber() ? tried(node, wanted) : stored(node);
  }

  /** Writes an expression that {@link #isNumber}; its value on the stack, but null for a number. */
  void half(CoreExpr node) {
    int mark = e.layout.mark();
    Operand operand = operand(node, kinds.of(node));
    if (operand.mayBeObject()) {
      code.aload(operand.object());
    } else {
      code.aconst_null();
    }
    e.layout.release(mark);
  }

  private @Nullable Operand variable(CoreExpr node) {
    return switch (node) {
      case CoreExpr.LocalGet n when e.layout.kind(n.slot()).isNumber() -> {
        e.checkBound(n.slot(), n.position());
        yield e.layout.pair(n.slot());
      }
      case CoreExpr.TempGet n when e.layout.kind(n.slot()).isNumber() -> e.layout.pair(n.slot());
      case CoreExpr.TempTake n when e.layout.kind(n.slot()).isNumber() -> e.layout.pair(n.slot());
      case CoreExpr.Keep n when e.layout.kind(n.slot()).isNumber() -> {
        assign(n.slot(), n.value());
        yield e.layout.pair(n.slot());
      }
      default -> null;
    };
  }

  private Operand stored(CoreExpr node) {
    int object = e.store(node)[0];
    return Operand.ofObject(object);
  }

  private Operand tried(CoreExpr node, Kind kind) {
    Operand target = pair(kind);
    e.object(node);
    operands.zero(target);
    operands.set(target);
    return target;
  }

  /** Two scratch locals. */
  private Operand pair(Kind kind) {
    return Operand.ofPair(kind, e.layout.wideScratch(), e.layout.scratch());
  }

  /** Writes an expression that is evaluated before another, which may assign to its variable. */
  Operand before(CoreExpr node, Kind wanted, CoreExpr other) {
    Operand operand = operand(node, wanted);
    if (!operand.kind().isNumber() || operand.constant() != null || !assigning.finds(other)) {
      return operand;
    }
    Operand copy = pair(operand.kind());
    operands.move(operand, copy);
    return copy;
  }

  /** Stores the value of an expression in a slot that is kept as a number. */
  void assign(int slot, CoreExpr value) {
    int mark = e.layout.mark();
    Operand target = e.layout.pair(slot);
    if (isOperation(value) && kinds.wanted(value, target.kind()) == target.kind()) {
      if (!compute(value, target)) {
        code.aconst_null().astore(target.object());
      }
    } else {
      operands.move(operand(value, target.kind()), target);
    }
    e.setBound(slot);
    e.layout.release(mark);
  }

  /** Writes an operation whose result goes to a target; whether the result may be an object. */
  private boolean compute(CoreExpr node, Operand target) {
    int mark = e.layout.mark();
    boolean guarded =
        switch (node) {
          case CoreExpr.Binary n -> arithmetic.binary(n, target);
          case CoreExpr.InPlace n -> arithmetic.inPlace(n, target);
          case CoreExpr.Unary n -> arithmetic.unary(n, target);
          case CoreExpr.Conditional n -> conditional(n, target);
          default -> throw new IllegalArgumentException("no operation");
        };
    e.layout.release(mark);
    return guarded;
  }

  private boolean conditional(CoreExpr.Conditional node, Operand target) {
    Label orelse = code.newLabel();
    Label end = code.newLabel();
    e.jump(node.test(), false, orelse);
    BitSet before = e.saveBound();
    operands.move(operand(node.body(), target.kind()), target);
    code.goto_(end);
    code.labelBinding(orelse);
    e.restoreBound(before);
    operands.move(operand(node.orelse(), target.kind()), target);
    code.labelBinding(end);
    e.restoreBound(before);
    return true;
  }
}
