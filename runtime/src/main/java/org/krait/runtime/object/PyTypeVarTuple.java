package org.krait.runtime.object;

/** A TypeVarTuple. */
public final class PyTypeVarTuple extends PyTypeVariable {
  public PyTypeVarTuple(String name, LazyValue defaultValue) {
    super(BuiltinTypes.TYPE_VAR_TUPLE, name, defaultValue);
  }
}
