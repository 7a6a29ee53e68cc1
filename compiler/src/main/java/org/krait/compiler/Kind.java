package org.krait.compiler;

/** The form of a value: on the JVM's stack, or in the locals of a variable. */
enum Kind {
  /** A Python object. */
  OBJECT,
  /** A bool as the JVM's int 0 or 1. */
  TEST,
  /** An int, mostly as the JVM's long. */
  LONG,
  /** A float, mostly as the JVM's double. */
  DOUBLE;

  /** Whether values are mostly JVM numbers. */
  boolean isNumber() {
    return this == LONG || this == DOUBLE;
  }

  /** The kind of number that an object of a class is, else OBJECT. */
  static Kind of(Class<?> type) {
    return type == Long.class ? LONG : type == Double.class ? DOUBLE : OBJECT;
  }
}
