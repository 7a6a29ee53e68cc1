package org.krait.stdlib.atexit;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.ExitFunctions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/// allow programmer to define multiple exit functions to be executed
/// upon normal program termination.
///
/// Two public functions, register and unregister, are defined.
///
@PyModule("atexit")
public final class AtexitModule {
  private final ExitFunctions functions;

  public AtexitModule(Interpreter interpreter) {
    functions = ExitFunctions.of(interpreter);
  }

  /// Register a function to be executed upon normal program termination
  ///
  ///     func - function to be called at exit
  ///     args - optional arguments to pass to func
  ///     kwargs - optional keyword arguments to pass to func
  ///
  ///     func is returned to facilitate usage as a decorator.
  @PyFunction("(func, /, *args, **kwargs)")
  public Object register(Object func, Object[] args, PyDict kwargs) {
    if (Types.special(func, Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    functions.add(func, args, kwargs);
    return func;
  }

  /// Unregister an exit function which was previously registered using
  /// atexit.register
  ///
  ///     func - function to be unregistered
  @PyFunction("(func, /)")
  public void unregister(Object func) {
    functions.remove(func);
  }

  /// Run all registered exit functions.
  ///
  /// If a callback raises an exception, it is logged with sys.unraisablehook.
  @PyFunction("(/)")
  public void _run_exitfuncs() {
    functions.run();
  }

  /// Clear the list of previously registered exit functions.
  @PyFunction("(/)")
  public void _clear() {
    functions.clear();
  }

  /// Return the number of registered exit functions.
  @PyFunction("(/)")
  public long _ncallbacks() {
    return functions.count();
  }
}
