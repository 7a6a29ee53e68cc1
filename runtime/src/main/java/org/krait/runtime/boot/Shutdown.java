package org.krait.runtime.boot;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ExitFunctions;
import org.krait.runtime.module.Finalization;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.GarbageCollection;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;

/** The end of an interpreter: threads, exit functions, streams, finalizers. */
// CPython: pylifecycle.c Py_FinalizeEx
public final class Shutdown {
  /** The exit status of a program whose last output was lost. */
  public static final int FLUSH_FAILED = 120;

  private static final String[] LAST = {
    "last_exc", "last_type", "last_value", "last_traceback", "ps1", "ps2"
  };

  private final Interpreter interpreter;

  public Shutdown(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Ends the interpreter; whether all output could be written. */
  public boolean run() {
    ThreadState thread = ThreadState.current();
    thread.depth = 0;
    thread.activation = null;
    call("threading", "_shutdown", "Exception ignored on threading shutdown");
    ExitFunctions.of(interpreter).run();
    Finalization.of(interpreter).begin();
    boolean flushed = flush();
    if (Finalizers.areNeeded(interpreter)) {
      runFinalizers();
    }
    restoreStandardStreams();
    Finalizers.of(interpreter).closeAtExit();
    return flushed && flush();
  }

  private void call(String module, String function, String message) {
    Object found = interpreter.modules().get(module);
    if (found == null) {
      return;
    }
    try {
      Attributes.callMethod(found, function);
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
        Unraisable.report(e, message, PySingleton.NONE);
      }
    }
  }

  /** Lets go of what the program's modules hold, and runs the finalizers that become due. */
  // CPython: pylifecycle.c finalize_modules
  private void runFinalizers() {
    PyDict sys = ((PyModule) interpreter.modules().get("sys")).dict();
    for (String name : LAST) {
      sys.remove(name);
    }
    PendingModules late = PendingModules.of(interpreter);
    if (late != null) {
      late.release();
    }
    String library = Library.of(interpreter).root();
    for (Object name : Iteration.toArray(interpreter.modules())) {
      if (interpreter.modules().get(name) instanceof PyModule m && isProgram(m, library)) {
        interpreter.modules().remove(name);
      }
    }
    GarbageCollection.run();
  }

  /**
   * What the program put in the places of the standard streams is finalized as any other stream.
   */
  // CPython: pylifecycle.c finalize_modules_delete_special
  private void restoreStandardStreams() {
    PyDict sys = ((PyModule) interpreter.modules().get("sys")).dict();
    for (String name : new String[] {"stdin", "stdout", "stderr"}) {
      Object original = sys.get("__" + name + "__");
      if (original != null && sys.get(name) != original) {
        sys.put(name, original);
      }
    }
  }

  private static boolean isProgram(PyModule module, String library) {
    if (module.isPending()) {
      return false;
    }
    Object file = module.dict().get("__file__");
    Object name = module.dict().get("__name__");
    return "__main__".equals(name) || file != null && !file.toString().startsWith(library);
  }

  private boolean flush() {
    return flush("stdout", true) & flush("stderr", false);
  }

  // CPython: pylifecycle.c flush_std_files
  private boolean flush(String name, boolean reports) {
    Object stream = Imports.sys(interpreter, name);
    if (stream == null || stream == PySingleton.NONE || isClosed(stream)) {
      return true;
    }
    try {
      Attributes.callMethod(stream, "flush");
      return true;
    } catch (PyException e) {
      if (reports) {
        Unraisable.report(e, "Exception ignored while flushing sys." + name, PySingleton.NONE);
      }
      return false;
    }
  }

  private static boolean isClosed(Object stream) {
    try {
      Object closed = Attributes.find(stream, "closed");
      return closed != null && Truth.of(closed);
    } catch (PyException e) {
      return false;
    }
  }
}
