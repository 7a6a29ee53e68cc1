package org.krait.runtime.module;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Representation;

/** What an interpreter calls at its end: the functions that {@code atexit} was given. */
// CPython: atexitmodule.c
public final class ExitFunctions {
  private final List<Callback> callbacks = new ArrayList<>();

  private ExitFunctions() {}

  /** A call to make at exit. */
  private record Callback(Object function, Object[] args, PyDict kwargs) {}

  /** Those of this interpreter, whatever instances of the module it has. */
  public static ExitFunctions of(Interpreter interpreter) {
    synchronized (interpreter) {
      ExitFunctions f = interpreter.state(ExitFunctions.class);
      if (f == null) {
        f = new ExitFunctions();
        interpreter.setState(ExitFunctions.class, f);
      }
      return f;
    }
  }

  public synchronized void add(Object function, Object[] args, PyDict kwargs) {
    callbacks.add(new Callback(function, args, kwargs));
  }

  /** Takes out all calls of functions that equal one. */
  public synchronized void remove(Object function) {
    callbacks.removeIf(c -> Equality.same(c.function(), function));
  }

  /** Makes the calls, the last first; what they register meanwhile is dropped. */
  // CPython: atexitmodule.c atexit_callfuncs
  public void run() {
    for (Callback c : lastFirst()) {
      try {
        Dispatch.call(c.function(), c.args(), c.kwargs());
      } catch (PyException e) {
        String function = Representation.javaRepr(c.function());
        Unraisable.report(e, "Exception ignored in atexit callback " + function, PySingleton.NONE);
      }
    }
    clear();
  }

  private synchronized List<Callback> lastFirst() {
    return new ArrayList<>(callbacks).reversed();
  }

  public synchronized void clear() {
    callbacks.clear();
  }

  public synchronized int count() {
    return callbacks.size();
  }
}
