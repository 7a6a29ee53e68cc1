package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;

/**
 * A local variable of compiled code in two halves: a JVM number, and an object that is null while
 * the number is the value. It is {@link #UNBOUND} while there is no value.
 */
public final class NumberVariable {
  /** The object half of a variable without a value. */
  public static final Object UNBOUND = new Object();

  private NumberVariable() {}

  /** The value of a variable that has one. */
  public static Object value(@Nullable Object object, long number) {
    return object == null ? (Object) number : object;
  }

  /** The value of a variable that has one. */
  public static Object value(@Nullable Object object, double number) {
    return object == null ? (Object) number : object;
  }

  /** The value, or null if there is none. */
  public static @Nullable Object slot(@Nullable Object object, long number) {
    return object == UNBOUND ? null : value(object, number);
  }

  /** The value, or null if there is none. */
  public static @Nullable Object slot(@Nullable Object object, double number) {
    return object == UNBOUND ? null : value(object, number);
  }

  /** The object half of a variable with this value, or without a value if it is null. */
  public static Object half(@Nullable Object value) {
    return value == null ? UNBOUND : value;
  }

  /** Raises UnboundLocalError if there is no value; the object is the half that is not null. */
  public static void check(Object object, String name) {
    if (object == UNBOUND) {
      throw Unbound.local(name);
    }
  }
}
