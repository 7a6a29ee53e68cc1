package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import org.krait.compiler.abi.NumberAbi;
import org.krait.lower.core.CoreExpr;

/** Where numbers are and what they become: pushing an operand, storing into a target. */
final class OperandEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  final Guards guards;

  OperandEmitter(Emitter e, int failingGuard) {
    this.e = e;
    this.code = e.code;
    this.guards = new Guards(code, failingGuard);
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

  private static TypeKind type(Kind kind) {
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
  void move(Operand from, Operand to) {
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
