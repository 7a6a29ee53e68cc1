package org.krait.runtime.types;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyType;

/** The repr of sets: braces, within a call of the type unless it is set itself. */
// CPython: setobject.c set_repr_lock_held
final class SetText {
  private SetText() {}

  static Object of(PySet set) {
    PyType type = set.type();
    if (set.size() == 0) {
      return type.name() + "()";
    }
    boolean isPlain = type == BuiltinTypes.SET;
    return ContainerText.items(
        set,
        isPlain ? "{" : type.name() + "({",
        set.toArray(),
        isPlain ? "}" : "})",
        type.name() + "(...)");
  }
}
