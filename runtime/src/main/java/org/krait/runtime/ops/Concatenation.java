package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/**
 * {@code +} and {@code *} where an operand may be a sequence, which comes after the numbers: a
 * built-in type concatenates and repeats if it has {@code __add__} or {@code __mul__} and no {@code
 * __radd__}.
 */
// CPython: abstract.c PyNumber_Add, PyNumber_Multiply, sequence_repeat
final class Concatenation {
  private Concatenation() {}

  static Object add(Object a, Object b) {
    Object concat = sequenceMethod(a, Special.ADD);
    if (concat == null) {
      return BinaryOperation.call(Special.ADD, Special.RADD, "+", a, b);
    }
    Object result = reflected(Special.RADD, a, b);
    return result == PySingleton.NOT_IMPLEMENTED ? Dispatch.callSpecial(concat, a, b) : result;
  }

  static Object inPlaceAdd(Object a, Object b) {
    Object concat = sequenceMethod(a, Special.IADD);
    if (concat == null) {
      concat = Types.special(a, Special.IADD) == null ? sequenceMethod(a, Special.ADD) : null;
    }
    if (concat == null) {
      return BinaryOperation.inPlace(Special.IADD, Special.ADD, Special.RADD, "+=", a, b);
    }
    Object result = reflected(Special.RADD, a, b);
    return result == PySingleton.NOT_IMPLEMENTED ? Dispatch.callSpecial(concat, a, b) : result;
  }

  static Object multiply(Object a, Object b) {
    Object repeat = sequenceMethod(a, Special.MUL);
    if (repeat != null) {
      Object result = reflected(Special.RMUL, a, b);
      return result == PySingleton.NOT_IMPLEMENTED ? repeat(repeat, a, b) : result;
    }
    repeat = sequenceMethod(b, Special.MUL);
    if (repeat == null) {
      return BinaryOperation.call(Special.MUL, Special.RMUL, "*", a, b);
    }
    Object result = forward(Special.MUL, a, b);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      result = reflected(Special.RMUL, a, b);
    }
    return result == PySingleton.NOT_IMPLEMENTED ? repeat(repeat, b, a) : result;
  }

  static Object inPlaceMultiply(Object a, Object b) {
    Object repeat = sequenceMethod(a, Special.IMUL);
    if (repeat != null) {
      Object result = reflected(Special.RMUL, a, b);
      return result == PySingleton.NOT_IMPLEMENTED ? repeat(repeat, a, b) : result;
    }
    Object result = BinaryOperation.askInPlace(Special.IMUL, a, b);
    if (result != PySingleton.NOT_IMPLEMENTED) {
      return result;
    }
    if (sequenceMethod(a, Special.MUL) == null && sequenceMethod(b, Special.MUL) == null) {
      return BinaryOperation.call(Special.MUL, Special.RMUL, "*=", a, b);
    }
    return multiply(a, b);
  }

  /** The special method of a built-in sequence, or null for any other object. */
  private static @Nullable Object sequenceMethod(Object o, int method) {
    Object found = Types.special(o, method);
    return found instanceof PyBuiltinMethod m && m.owner().special(Special.RADD) == null
        ? found
        : null;
  }

  private static Object reflected(int method, Object a, Object b) {
    Object found = Types.of(a) == Types.of(b) ? null : Types.special(b, method);
    return found == null || isSequenceMethod(found)
        ? PySingleton.NOT_IMPLEMENTED
        : Dispatch.callSpecial(found, b, a);
  }

  private static Object forward(int method, Object a, Object b) {
    Object found = Types.special(a, method);
    return found == null ? PySingleton.NOT_IMPLEMENTED : Dispatch.callSpecial(found, a, b);
  }

  private static boolean isSequenceMethod(Object found) {
    return found instanceof PyBuiltinMethod m && m.owner().special(Special.RADD) == null;
  }

  private static Object repeat(Object method, Object sequence, Object times) {
    Object count = Indexes.orNull(times);
    if (count == null) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + Types.of(times).fullName() + "'");
    }
    if (!(count instanceof Long)) {
      throw Errors.overflowError(
          "cannot fit '" + Types.of(times).fullName() + "' into an index-sized integer");
    }
    return Dispatch.callSpecial(method, sequence, count);
  }
}
