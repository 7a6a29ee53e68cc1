package org.krait.stdlib.math;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/** Ints near any number, and square roots of ints. */
final class WholeNumbers {
  private WholeNumbers() {}

  static Object ceil(Object x) {
    Object own = ask(x, Special.CEIL);
    return own != null ? own : FloatArithmetic.truncate(Math.ceil(Arguments.toDouble(x)));
  }

  static Object floor(Object x) {
    Object own = ask(x, Special.FLOOR);
    return own != null ? own : FloatArithmetic.truncate(Math.floor(Arguments.toDouble(x)));
  }

  static Object truncate(Object x) {
    Object own = ask(x, Special.TRUNC);
    if (own == null) {
      throw Errors.typeError("type " + Types.of(x).fullName() + " doesn't define __trunc__ method");
    }
    return own;
  }

  private static @Nullable Object ask(Object x, int method) {
    Object found = Types.special(x, method);
    return found == null ? null : Dispatch.callSpecial(found, x);
  }

  /** The floor of the square root. */
  static Object squareRoot(Object n) {
    Object value = Indexes.of(n);
    if (IntegerArithmetic.signum(value) < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return Ints.normal(Ints.big(value).sqrt());
  }
}
