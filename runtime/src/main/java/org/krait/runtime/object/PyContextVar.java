package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A context variable. */
public final class PyContextVar implements PyObject {
  private final Object name;
  private final @Nullable Object defaultValue;

  public PyContextVar(Object name, @Nullable Object defaultValue) {
    this.name = name;
    this.defaultValue = defaultValue;
  }

  /** The name, a str. */
  public Object name() {
    return name;
  }

  /** The default, or null if there is none. */
  public @Nullable Object defaultValue() {
    return defaultValue;
  }

  /** The value in the current context, the default, or null. */
  public @Nullable Object get() {
    Object value = PyContext.current().get(this);
    return value == null ? defaultValue : value;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CONTEXT_VAR;
  }
}
