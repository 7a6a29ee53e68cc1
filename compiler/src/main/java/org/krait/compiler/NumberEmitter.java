package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.NumberAbi;
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
  private final boolean used;
  private final CoreSearch assigning =
      new CoreSearch(node -> node instanceof CoreExpr.Keep || node instanceof CoreExpr.Do);
  final ExpressionKinds kinds;
  final Guards guards;

  NumberEmitter(Emitter e, int failingGuard) {
    this.e = e;
    this.code = e.code;
    this.used = e.layout.hasNumbers();
    this.guards = new Guards(code, failingGuard);
    this.kinds =
        new ExpressionKinds() {
          @Override
          Kind slot(int slot) {
            return e.layout.kind(slot);
          }
        };
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
    pushObject(operand(node, Kind.OBJECT));
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
    zero(target);
    set(target);
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
    move(operand, copy);
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
      move(operand(value, target.kind()), target);
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
    java.util.BitSet before = e.saveBound();
    move(operand(node.body(), target.kind()), target);
    code.goto_(end);
    code.labelBinding(orelse);
    e.restoreBound(before);
    move(operand(node.orelse(), target.kind()), target);
    code.labelBinding(end);
    e.restoreBound(before);
    return true;
  }

  /** Pushes the value as an object. */
  void pushObject(Operand operand) {
    if (operand.constant() != null) {
      e.object(new CoreExpr.Const(operand.constant()));
    } else if (operand.kind() == Kind.OBJECT) {
      code.aload(operand.object());
    } else if (operand.mayBeObject()) {
      code.aload(operand.object());
      pushNumber(operand);
      (operand.kind() == Kind.LONG ? NumberAbi.VALUE_OF_LONG : NumberAbi.VALUE_OF_DOUBLE)
          .call(code);
    } else {
      pushNumber(operand);
      (operand.kind() == Kind.LONG ? NumberAbi.BOX_LONG : NumberAbi.BOX_DOUBLE).call(code);
    }
  }

  /** Pushes the number. */
  void pushNumber(Operand operand) {
    if (operand.constant() instanceof Long n) {
      code.loadConstant(n);
    } else if (operand.constant() instanceof Double d) {
      code.loadConstant(d);
    } else {
      code.loadLocal(type(operand.kind()), operand.number());
    }
  }

  /** Pushes the number as a double. */
  void pushDouble(Operand operand) {
    if (operand.constant() instanceof Long n) {
      code.loadConstant((double) n);
      return;
    }
    pushNumber(operand);
    if (operand.kind() == Kind.LONG) {
      code.l2d();
    }
  }

  /** Pops a number into a target. */
  void setNumber(Operand target) {
    code.storeLocal(type(target.kind()), target.number());
  }

  static TypeKind type(Kind kind) {
    return kind == Kind.LONG ? TypeKind.LONG : TypeKind.DOUBLE;
  }

  /** Pops an object, whatever it is, into a target. */
  private void setObject(Operand target) {
    code.astore(target.object());
    zero(target);
  }

  /** Pops what an operation on objects has given into a target. */
  void setResult(Operand target) {
    if (e.layout.isSlot(target.object())) {
      set(target);
    } else {
      setObject(target);
    }
  }

  /** Sets the number of a target to 0. */
  void zero(Operand target) {
    if (target.kind() == Kind.LONG) {
      code.lconst_0();
    } else {
      code.dconst_0();
    }
    setNumber(target);
  }

  /** Pops an object into a target: into its number, if it is one of that kind. */
  void set(Operand target) {
    Label other = code.newLabel();
    Label end = code.newLabel();
    boolean isLong = target.kind() == Kind.LONG;
    ClassDesc type = isLong ? NumberAbi.BOXED_LONG : NumberAbi.BOXED_DOUBLE;
    guards.begin(other);
    code.dup().instanceOf(type).ifeq(other).checkcast(type);
    (isLong ? NumberAbi.LONG_VALUE : NumberAbi.DOUBLE_VALUE).call(code);
    setNumber(target);
    code.aconst_null().astore(target.object()).goto_(end);
    code.labelBinding(other).astore(target.object());
    code.labelBinding(end);
  }

  /** Copies a value. */
  private void move(Operand from, Operand to) {
    if (from.kind() != to.kind()) {
      pushObject(from);
      setObject(to);
      return;
    }
    if (from.number() == to.number() && from.constant() == null) {
      return;
    }
    pushNumber(from);
    setNumber(to);
    if (from.mayBeObject()) {
      code.aload(from.object());
    } else {
      code.aconst_null();
    }
    code.astore(to.object());
  }
}
