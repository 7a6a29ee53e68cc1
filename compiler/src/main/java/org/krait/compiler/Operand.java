package org.krait.compiler;

import org.jspecify.annotations.Nullable;

/**
 * Where the value of an expression is.
 *
 * @param kind LONG or DOUBLE; OBJECT if it is in the object local
 * @param number the local of the number; -1 for a constant and an object
 * @param object the local of the object, which is null while the number is the value; -1 if the
 *     value is always a number
 * @param constant the value of a constant, else null
 */
record Operand(Kind kind, int number, int object, @Nullable Object constant) {
  static Operand ofNumber(Kind kind, int number) {
    return new Operand(kind, number, -1, null);
  }

  static Operand ofPair(Kind kind, int number, int object) {
    return new Operand(kind, number, object, null);
  }

  static Operand ofObject(int object) {
    return new Operand(Kind.OBJECT, -1, object, null);
  }

  static Operand ofConstant(Object constant) {
    return new Operand(Kind.of(constant.getClass()), -1, -1, constant);
  }

  /** Whether the value may be an object. */
  boolean mayBeObject() {
    return object >= 0;
  }

  /** Whether this is the int or float constant. */
  boolean is(Number value) {
    return value.equals(constant);
  }

  /** Whether this is a constant above zero. */
  boolean isPositive() {
    return constant instanceof Number n && n.doubleValue() > 0;
  }
}
