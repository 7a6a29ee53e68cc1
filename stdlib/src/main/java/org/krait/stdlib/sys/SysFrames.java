package org.krait.stdlib.sys;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/** The calls under way and the exceptions that they handle. */
@PyModule("sys")
public final class SysFrames {
  private final Interpreter interpreter;

  public SysFrames(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /// Return a frame object from the call stack.
  ///
  /// If optional integer depth is given, return the frame object that many
  /// calls below the top of the stack.  If that is deeper than the call
  /// stack, ValueError is raised.  The default for depth is zero, returning
  /// the frame at the top of the call stack.
  ///
  /// This function should be used for internal and specialized purposes
  /// only.
  @PyFunction("(depth=0, /)")
  public Object _getframe(int depth, ThreadState thread) {
    Activation frame = CallStack.innermost(thread);
    for (int i = 0; i < depth && frame != null; i++) {
      frame = frame.back;
    }
    if (frame == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    AuditHooks.tell("sys._getframe", frame.frame());
    return frame.frame();
  }

  /// Return the name of the module for a calling frame.
  ///
  /// The default depth returns the module containing the call to this API.
  /// A more typical use in a library will pass a depth of 1 to get the user's
  /// module rather than the library module.
  ///
  /// If no frame, module, or name can be found, returns None.
  @PyFunction("(depth=0)")
  public Object _getframemodulename(int depth, ThreadState thread) {
    AuditHooks.tell("sys._getframemodulename", (long) depth);
    Activation frame = CallStack.innermost(thread);
    for (int i = 0; i < depth && frame != null; i++) {
      frame = frame.back;
    }
    return frame instanceof CodeActivation c ? c.function.module() : PySingleton.NONE;
  }

  /// Return a dict mapping each thread's thread id to its current stack frame.
  ///
  /// This function should be used for specialized purposes only.
  @PyFunction("()")
  public PyDict _current_frames() {
    PyDict frames = new PyDict();
    for (ThreadState state : interpreter.threads()) {
      Activation frame =
          state == ThreadState.current() ? CallStack.innermost(state) : state.activation;
      if (frame != null) {
        frames.put(state.thread().threadId(), frame.frame());
      }
    }
    return frames;
  }

  /// Return a dict mapping each thread's identifier to its current raised exception.
  ///
  /// This function should be used for specialized purposes only.
  @PyFunction("()")
  public PyDict _current_exceptions() {
    PyDict exceptions = new PyDict();
    for (ThreadState state : interpreter.threads()) {
      exceptions.put(state.thread().threadId(), exception(state));
    }
    return exceptions;
  }

  /// Return the current exception.
  ///
  /// Return the most recent exception caught by an except clause
  /// in the current stack frame or in an older stack frame, or None
  /// if no such exception exists.
  @PyFunction("()")
  public Object exception(ThreadState thread) {
    PyBaseException handled = thread.handled;
    return handled == null ? PySingleton.NONE : handled;
  }

  /// Return current exception information: (type, value, traceback).
  ///
  /// Return information about the most recent exception caught by an except
  /// clause in the current stack frame or in an older stack frame.
  @PyFunction("()")
  public PyTuple exc_info(ThreadState thread) {
    PyBaseException e = thread.handled;
    if (e == null) {
      return PyTuple.of(PySingleton.NONE, PySingleton.NONE, PySingleton.NONE);
    }
    Object traceback = e.traceback();
    return PyTuple.of(e.type(), e, traceback == null ? PySingleton.NONE : traceback);
  }
}
