package org.krait.compiler;

/** The form in which an expression leaves its value on the JVM's stack. */
enum Kind {
  /** A Python object. */
  OBJECT,
  /** A bool as the JVM's int 0 or 1. */
  TEST
}
