package org.krait.stdlib._operator;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.InPlaceArithmetic;
import org.krait.runtime.ops.Iteration;

/** Operators that ask for sequences. */
// CPython: abstract.c PySequence_Concat, PySequence_InPlaceConcat
final class SequenceOperators {
  private SequenceOperators() {}

  static Object concat(Object a, Object b) {
    Object add = Types.special(a, Special.ADD);
    if (add instanceof PyBuiltinMethod && Iteration.isSequence(a)) {
      return Dispatch.callSpecial(add, a, b);
    }
    checkSequences(a, b, add != null);
    return Arithmetic.add(a, b);
  }

  static Object concatInPlace(Object a, Object b) {
    Object add = Types.special(a, Special.IADD);
    if (add instanceof PyBuiltinMethod && Iteration.isSequence(a)) {
      return Dispatch.callSpecial(add, a, b);
    }
    checkSequences(a, b, add != null || Types.special(a, Special.ADD) != null);
    return InPlaceArithmetic.add(a, b);
  }

  private static void checkSequences(Object a, Object b, boolean adds) {
    if (!adds || !Iteration.isSequence(a) || !Iteration.isSequence(b)) {
      throw Errors.typeError("'" + Types.of(a).fullName() + "' object can't be concatenated");
    }
  }
}
