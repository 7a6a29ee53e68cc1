package org.krait.runtime.function;

/** What compiled code keeps in the JVM's local of a variable in place of the variable's value. */
public interface VariableForm {
  /** The value as programs see it. */
  Object value();
}
