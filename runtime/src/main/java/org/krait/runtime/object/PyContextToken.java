package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** What {@code ContextVar.set} returns: the value to go back to, usable once. */
public final class PyContextToken implements PyObject {
  private final PyContext context;
  private final PyContextVar variable;
  private final @Nullable Object oldValue;
  private boolean used;

  public PyContextToken(PyContext context, PyContextVar variable, @Nullable Object oldValue) {
    this.context = context;
    this.variable = variable;
    this.oldValue = oldValue;
  }

  public PyContext context() {
    return context;
  }

  public PyContextVar variable() {
    return variable;
  }

  /** The value before, or null if there was none. */
  public @Nullable Object oldValue() {
    return oldValue;
  }

  public boolean isUsed() {
    return used;
  }

  public void setUsed() {
    used = true;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CONTEXT_TOKEN;
  }
}
