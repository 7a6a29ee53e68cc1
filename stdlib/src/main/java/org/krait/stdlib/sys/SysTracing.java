package org.krait.stdlib.sys;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.call.TraceFunctions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.AsyncGeneratorHooks;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/** Who is told what the program does: trace and profile functions, hooks of generators. */
@PyModule("sys")
public final class SysTracing {
  private final Interpreter interpreter;

  public SysTracing(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /// Set the global debug tracing function.
  ///
  /// It will be called on each function call.  See the debugger chapter
  /// in the library manual.
  @PyFunction("(function, /)")
  public void settrace(Object function, ThreadState thread) {
    AuditHooks.tell("sys.settrace");
    TraceFunctions.of(thread).setTrace(orNull(function));
  }

  /// Return the global debug tracing function set with sys.settrace.
  ///
  /// See the debugger chapter in the library manual.
  @PyFunction("()")
  public Object gettrace(ThreadState thread) {
    return orNone(TraceFunctions.of(thread).trace());
  }

  /// Set the global debug tracing function in all running threads belonging to the current \
  /// interpreter.
  ///
  /// It will be called on each function call. See the debugger chapter
  /// in the library manual.
  @PyFunction("(function, /)")
  public void _settraceallthreads(Object function) {
    Object trace = orNull(function);
    onAllThreads(thread -> TraceFunctions.of(thread).setTrace(trace));
  }

  /// Set the profiling function.
  ///
  /// It will be called on each function call and return.  See the profiler
  /// chapter in the library manual.
  @PyFunction("(function, /)")
  public void setprofile(Object function, ThreadState thread) {
    AuditHooks.tell("sys.setprofile");
    TraceFunctions.of(thread).setProfile(orNull(function));
  }

  /// Return the profiling function set with sys.setprofile.
  ///
  /// See the profiler chapter in the library manual.
  @PyFunction("()")
  public Object getprofile(ThreadState thread) {
    return orNone(TraceFunctions.of(thread).profile());
  }

  /// Set the profiling function in all running threads belonging to the current interpreter.
  ///
  /// It will be called on each function call and return.  See the profiler
  /// chapter in the library manual.
  @PyFunction("(function, /)")
  public void _setprofileallthreads(Object function) {
    Object profile = orNull(function);
    onAllThreads(thread -> TraceFunctions.of(thread).setProfile(profile));
  }

  /** Does something on every thread: here at once, elsewhere at the next safe point. */
  private void onAllThreads(Consumer<ThreadState> action) {
    for (ThreadState thread : interpreter.threads()) {
      if (thread == ThreadState.current()) {
        action.accept(thread);
      } else {
        thread.addPendingCall(() -> action.accept(thread));
      }
    }
  }

  /// Call func(*args), while tracing is enabled.
  ///
  /// The tracing state is saved, and restored afterwards.  This is intended
  /// to be called from a debugger from a checkpoint, to recursively debug
  /// some other code.
  @PyFunction("(func, args, /)")
  public Object call_tracing(Object func, PyTuple args, ThreadState thread) {
    return TraceFunctions.of(thread).callTraced(func, args.items());
  }

  /// Return the installed asynchronous generators hooks.
  ///
  /// This returns a namedtuple of the form (firstiter, finalizer).
  @PyFunction("()")
  public Object get_asyncgen_hooks(ThreadState thread) {
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.of(thread);
    return SysTuples.ASYNCGEN_HOOKS.of(orNone(hooks.firstIteration()), orNone(hooks.finalizer()));
  }

  /// set_asyncgen_hooks([firstiter] [, finalizer])
  ///
  /// Set a finalizer for async generators objects.
  @PyFunction(value = "(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", text = false)
  public void set_asyncgen_hooks(
      @Nullable Object firstiter, @Nullable Object finalizer, ThreadState thread) {
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.of(thread);
    checkHook(finalizer, "finalizer");
    checkHook(firstiter, "firstiter");
    hooks.set(
        firstiter == null ? hooks.firstIteration() : orNull(firstiter),
        finalizer == null ? hooks.finalizer() : orNull(finalizer));
  }

  private static void checkHook(@Nullable Object hook, String name) {
    if (hook != null
        && hook != PySingleton.NONE
        && Types.special(hook, org.krait.runtime.object.Special.CALL) == null) {
      throw Errors.typeError("callable " + name + " expected, got " + Types.of(hook).fullName());
    }
  }

  private static @Nullable Object orNull(Object value) {
    return value == PySingleton.NONE ? null : value;
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? PySingleton.NONE : value;
  }
}
