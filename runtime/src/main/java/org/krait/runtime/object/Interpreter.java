package org.krait.runtime.object;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One Python world: its modules and all state that Python code can change. Several share a JVM. */
public final class Interpreter {
  private final PyDict modules = new PyDict();
  private final PyDict builtins = new PyDict();
  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();
  private final Set<ThreadState> threads = ConcurrentHashMap.newKeySet();
  private int recursionLimit = 1000;
  private volatile @Nullable Tracer monitor;

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
    for (ThreadState thread : threads) {
      thread.refreshLimit();
    }
  }

  /** The states of the threads that are in this interpreter. */
  public Set<ThreadState> threads() {
    return threads;
  }

  /** The state of the running thread of this {@code threading.get_ident()}, or null. */
  public @Nullable ThreadState thread(long ident) {
    for (ThreadState state : threads) {
      if (state.thread().threadId() == ident) {
        return state;
      }
    }
    return null;
  }

  /** Who is told what all threads do, or null. */
  public @Nullable Tracer monitor() {
    return monitor;
  }

  public void setMonitor(@Nullable Tracer monitor) {
    this.monitor = monitor;
  }

  /** The state that some part of the runtime keeps per interpreter, by its class; null if unset. */
  public <T> @Nullable T state(Class<T> key) {
    return key.cast(states.get(key));
  }

  public <T> void setState(Class<T> key, T value) {
    states.put(key, value);
  }
}
