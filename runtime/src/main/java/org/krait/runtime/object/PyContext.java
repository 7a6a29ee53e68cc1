package org.krait.runtime.object;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A context: a mapping of context variables to values. Its values are shared until one changes. */
// CPython: context.c
public final class PyContext implements PyObject {
  private Map<PyContextVar, Object> values;
  private boolean entered;
  private @Nullable PyContext previous;

  public PyContext() {
    this(Map.of());
  }

  private PyContext(Map<PyContextVar, Object> values) {
    this.values = values;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CONTEXT;
  }

  /** The context that the current thread runs in, made at first use. */
  public static PyContext current() {
    ThreadState thread = ThreadState.current();
    PyContext context = thread.context;
    if (context == null) {
      context = new PyContext();
      context.entered = true;
      thread.context = context;
    }
    return context;
  }

  /** A context with the same values; both may then change on their own. */
  public PyContext copy() {
    return new PyContext(values);
  }

  /** The value of a variable, or null. */
  public @Nullable Object get(PyContextVar variable) {
    return values.get(variable);
  }

  /** Sets the value of a variable, or removes it if the value is null. */
  public void set(PyContextVar variable, @Nullable Object value) {
    Map<PyContextVar, Object> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(variable);
    } else {
      changed.put(variable, value);
    }
    values = changed;
  }

  /** The values now; later changes do not show. */
  public Map<PyContextVar, Object> values() {
    return values;
  }

  /** Makes this the current thread's context; false if some thread is in it already. */
  public synchronized boolean enter() {
    if (entered) {
      return false;
    }
    entered = true;
    ThreadState thread = ThreadState.current();
    previous = thread.context;
    thread.context = this;
    return true;
  }

  /** Goes back to the context before {@link #enter}. */
  public synchronized void exit() {
    ThreadState.current().context = previous;
    previous = null;
    entered = false;
  }
}
