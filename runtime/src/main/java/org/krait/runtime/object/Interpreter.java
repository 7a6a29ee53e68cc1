package org.krait.runtime.object;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One Python world: its modules and all state that Python code can change. Several share a JVM. */
public final class Interpreter {
  private final PyDict modules = new PyDict();
  private final PyDict builtins = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();
  private int recursionLimit = 1000;

  /** {@code sys.modules}. */
  public PyDict modules() {
    return modules;
  }

  /** The namespace of the {@code builtins} module. */
  public PyDict builtins() {
    return builtins;
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int limit) {
    recursionLimit = limit;
  }

  /** The state that some part of the runtime keeps per interpreter, by its class; null if unset. */
  public <T> @Nullable T state(Class<T> key) {
    return key.cast(states.get(key));
  }

  public <T> void setState(Class<T> key, T value) {
    states.put(key, value);
  }
}
