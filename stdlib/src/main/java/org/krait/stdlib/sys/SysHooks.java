package org.krait.stdlib.sys;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;

/** The functions that are called at events, and may be replaced. */
@PyModule("sys")
public final class SysHooks {
  private final Interpreter interpreter;
  private final Settings settings;

  public SysHooks(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.settings = interpreter.state(Settings.class);
  }

  /// Adds a new audit hook callback.
  @PyFunction("(hook)")
  public void addaudithook(Object hook) {
    try {
      AuditHooks.tell("sys.addaudithook");
    } catch (PyException e) {
      if (Exceptions.matches(e, "Exception")) {
        return;
      }
      throw e;
    }
    AuditHooks.add(interpreter, hook);
  }

  /// Passes the event to any audit hooks that are attached.
  @PyFunction("(event, /, *args)")
  public void audit(Object event, Object... args) {
    if (!PyStr.isStr(event)) {
      throw Errors.typeError(
          "expected str for argument 'event', not " + Types.of(event).fullName());
    }
    AuditHooks hooks = AuditHooks.of(interpreter);
    if (hooks != null) {
      hooks.call(event, args);
    }
  }

  /// This hook function is called by built-in breakpoint().
  ///
  @PyFunction("(*args, **kwargs)")
  public Object breakpointhook(Object[] args, PyDict kwargs) {
    return Breakpoints.enter(interpreter, settings, args, kwargs);
  }

  /// This hook function is called by built-in breakpoint().
  ///
  @PyFunction("(*args, **kwargs)")
  public Object __breakpointhook__(Object[] args, PyDict kwargs) {
    return breakpointhook(args, kwargs);
  }

  /// Print an object to sys.stdout and also save it in builtins._
  @PyFunction("(object, /)")
  public void displayhook(Object object) {
    DisplayHook.display(interpreter, object);
  }

  /// Print an object to sys.stdout and also save it in builtins._
  @PyFunction("(object, /)")
  public void __displayhook__(Object object) {
    displayhook(object);
  }

  /// Handle an exception by displaying it with a traceback on sys.stderr.
  @PyFunction("(exctype, value, traceback, /)")
  public void excepthook(Object exctype, Object value, Object traceback) {
    TracebackPrinter.display(interpreter, value, traceback);
  }

  /// Handle an exception by displaying it with a traceback on sys.stderr.
  @PyFunction("(exctype, value, traceback, /)")
  public void __excepthook__(Object exctype, Object value, Object traceback) {
    excepthook(exctype, value, traceback);
  }

  /// Handle an unraisable exception.
  ///
  /// The unraisable argument has the following attributes:
  ///
  /// * exc_type: Exception type.
  /// * exc_value: Exception value, can be None.
  /// * exc_traceback: Exception traceback, can be None.
  /// * err_msg: Error message, can be None.
  /// * object: Object causing the exception, can be None.
  @PyFunction("(unraisable, /)")
  public void unraisablehook(Object unraisable) {
    UnraisableHook.display(interpreter, unraisable);
  }

  /// Handle an unraisable exception.
  ///
  /// The unraisable argument has the following attributes:
  ///
  /// * exc_type: Exception type.
  /// * exc_value: Exception value, can be None.
  /// * exc_traceback: Exception traceback, can be None.
  /// * err_msg: Error message, can be None.
  /// * object: Object causing the exception, can be None.
  @PyFunction("(unraisable, /)")
  public void __unraisablehook__(Object unraisable) {
    unraisablehook(unraisable);
  }
}
