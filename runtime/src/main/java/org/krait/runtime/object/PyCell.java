package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** The box of one captured variable: functions that share the variable share the cell. */
public final class PyCell implements PyObject {
  /** The variable's value, or null while it is unbound. */
  public @Nullable Object contents;

  public PyCell() {}

  public PyCell(@Nullable Object contents) {
    this.contents = contents;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CELL;
  }
}
