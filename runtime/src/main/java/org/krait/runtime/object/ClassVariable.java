package org.krait.runtime.object;

/**
 * An attribute of a class that has been given a new value: what remembers a look-up keeps this in
 * place of the value, so that further values leave look-ups as they are. No value is a descriptor.
 */
public final class ClassVariable {
  private Object value;

  ClassVariable(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  void set(Object newValue) {
    value = newValue;
  }

  /** Whether look-ups treat all such values alike: the type's instances are never descriptors. */
  static boolean accepts(Object value) {
    PyType kind = Types.of(value);
    return kind.isBuiltin()
        && kind.special(Special.GET) == null
        && kind.special(Special.SET) == null
        && kind.special(Special.DELETE) == null;
  }
}
