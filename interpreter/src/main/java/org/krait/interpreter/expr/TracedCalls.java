package org.krait.interpreter.expr;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.call.ArgumentList;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.site.SuperAccess;

/** Calls of which the thread's tracer is told: before, and if no Python function runs, after. */
// CPython: bytecodes.c _MONITOR_CALL, INSTRUMENTED_CALL
final class TracedCalls {
  private TracedCalls() {}

  static Object call(Frame f, Object callee, Object... args) {
    return call(f, callee, args, PyCallable.NO_NAMES);
  }

  static Object call(Frame f, Object callee, Object[] args, String[] names) {
    Object first = args.length == 0 ? null : args[0];
    if (!tell(f, callee, first)) {
      return Dispatch.call(callee, args, names);
    }
    Object result;
    try {
      result = Dispatch.call(callee, args, names);
    } catch (PyException e) {
      fail(f, callee, first);
      throw e;
    }
    finish(f, callee, first);
    return result;
  }

  static Object call(Frame f, ArgumentList list) {
    Object callee = list.callee();
    Object first = list.first();
    if (!tell(f, callee, first)) {
      return list.call();
    }
    Object result;
    try {
      result = list.call();
    } catch (PyException e) {
      fail(f, callee, first);
      throw e;
    }
    finish(f, callee, first);
    return result;
  }

  /** {@link SuperAccess#object}. */
  // CPython: bytecodes.c INSTRUMENTED_LOAD_SUPER_ATTR
  static Object searched(Frame f, Object callee, Object type, Object self, boolean implicit) {
    Object first = implicit ? null : type;
    if (!tell(f, callee, first)) {
      return SuperAccess.object(callee, type, self, implicit);
    }
    Object searched;
    try {
      searched = SuperAccess.object(callee, type, self, implicit);
    } catch (PyException e) {
      fail(f, callee, first);
      throw e;
    }
    finish(f, callee, first);
    return searched;
  }

  private static boolean isPython(Object callee) {
    return callee instanceof PyFunction
        || callee instanceof PyMethod m && m.function() instanceof PyFunction;
  }

  /** Tells of a call; whether its end has to be told too. */
  private static boolean tell(Frame f, Object callee, @Nullable Object first) {
    Tracer tracer = f.thread.tracer;
    if (tracer == null) {
      return false;
    }
    tracer.calling(f, callee, first);
    return !isPython(callee);
  }

  private static void finish(Frame f, Object callee, @Nullable Object first) {
    Tracer tracer = f.thread.tracer;
    if (tracer != null) {
      tracer.called(f, callee, first);
    }
  }

  private static void fail(Frame f, Object callee, @Nullable Object first) {
    Tracer tracer = f.thread.tracer;
    if (tracer != null) {
      tracer.failed(f, callee, first);
    }
  }
}
