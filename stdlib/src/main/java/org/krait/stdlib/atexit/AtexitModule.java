package org.krait.stdlib.atexit;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;

/// allow programmer to define multiple exit functions to be executed
/// upon normal program termination.
///
/// Two public functions, register and unregister, are defined.
///
@PyModule("atexit")
public final class AtexitModule {
  private final List<Callback> callbacks = new ArrayList<>();

  /** A call to make at exit. */
  private record Callback(Object function, Object[] args, PyDict kwargs) {}

  /// Register a function to be executed upon normal program termination
  ///
  ///     func - function to be called at exit
  ///     args - optional arguments to pass to func
  ///     kwargs - optional keyword arguments to pass to func
  ///
  ///     func is returned to facilitate usage as a decorator.
  @PyFunction("(func, /, *args, **kwargs)")
  public synchronized Object register(Object func, Object[] args, PyDict kwargs) {
    if (Types.special(func, Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    callbacks.add(new Callback(func, args, kwargs));
    return func;
  }

  /// Unregister an exit function which was previously registered using
  /// atexit.register
  ///
  ///     func - function to be unregistered
  @PyFunction("(func, /)")
  public synchronized void unregister(Object func) {
    callbacks.removeIf(c -> Equality.same(c.function(), func));
  }

  /// Run all registered exit functions.
  ///
  /// If a callback raises an exception, it is logged with sys.unraisablehook.
  // CPython: atexitmodule.c atexit_callfuncs; what a callback registers is not run
  @PyFunction("(/)")
  public void _run_exitfuncs() {
    for (Callback c : lastFirst()) {
      try {
        Dispatch.call(c.function(), c.args(), c.kwargs());
      } catch (PyException e) {
        Unraisable.report(e, "Exception ignored in atexit callback", c.function());
      }
    }
    _clear();
  }

  private synchronized List<Callback> lastFirst() {
    return new ArrayList<>(callbacks).reversed();
  }

  /// Clear the list of previously registered exit functions.
  @PyFunction("(/)")
  public synchronized void _clear() {
    callbacks.clear();
  }

  /// Return the number of registered exit functions.
  @PyFunction("(/)")
  public synchronized long _ncallbacks() {
    return callbacks.size();
  }
}
