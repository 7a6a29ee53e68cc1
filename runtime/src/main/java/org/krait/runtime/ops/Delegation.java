package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.GeneratorState;
import org.krait.runtime.function.PyCoroutine;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.Sendable;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Unraisable;

/** {@code yield from}: passing values and exceptions on to an iterator. */
public final class Delegation {
  private Delegation() {}

  /** What {@code yield from o} delegates to. */
  // CPython: bytecodes.c GET_YIELD_FROM_ITER
  public static Object iterator(Object o, boolean inCoroutine) {
    boolean isCoroutine =
        o instanceof PyCoroutine
            || o instanceof PyGenerator g
                && g.resumption().body().activation().code.has(CodeHeading.ITERABLE_COROUTINE);
    if (isCoroutine && !inCoroutine && o instanceof PyCoroutine) {
      throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return isCoroutine || o instanceof PyGenerator ? o : Iteration.iterator(o);
  }

  /** The first step of a delegation. */
  public static Step begin(Object iterator) {
    Step step = new Step();
    step.send(iterator, PySingleton.NONE);
    return step;
  }

  /** The next step of a delegation, with what came from outside. */
  public static Step resume(Object iterator, GeneratorState state) {
    Step step = new Step();
    PyException thrown = state.takeThrown();
    if (thrown != null) {
      raise(step, iterator, thrown, state);
    } else {
      step.send(iterator, state.takeSent());
    }
    return step;
  }

  /** Throws into the delegate; what comes out of it gets what the body handles as context. */
  // CPython: genobject.c _gen_throw
  private static void raise(Step step, Object iterator, PyException thrown, GeneratorState state) {
    if (state.takeAhead()) {
      step.end(thrown);
      return;
    }
    try {
      step.raise(iterator, thrown);
    } catch (PyException e) {
      if (state.handles()) {
        Unwinding.chain(Exceptions.valueOf(e), ThreadState.current().handled);
      }
      step.end(e);
    }
  }

  /** One step of a delegation: what the iterator yielded, or else its result. */
  public static final class Step {
    private @Nullable Object yielded;
    private Object result = PySingleton.NONE;

    /** What is to be yielded, or null when the delegation is over. */
    public @Nullable Object yielded() {
      return yielded;
    }

    /** The value of the delegation that is over. */
    public Object result() {
      return result;
    }

    /** Passes a value on. */
    // CPython: abstract.c PyIter_Send
    public void send(Object iterator, Object value) {
      if (iterator instanceof Sendable s) {
        yielded = s.send(value);
        result = yielded == null ? s.takeResult() : result;
      } else if (value != PySingleton.NONE) {
        call(Attributes.get(iterator, "send"), value);
      } else if (iterator instanceof PyIterator i && i.type().isBuiltin()) {
        yielded = Iteration.step(i);
      } else {
        next(iterator);
      }
    }

    private void next(Object iterator) {
      try {
        yielded = Attributes.callMethod(iterator, "__next__");
      } catch (PyException e) {
        tell(e);
        end(e);
      }
    }

    private void call(Object method, Object value) {
      try {
        yielded = Dispatch.call(method, value);
      } catch (PyException e) {
        tell(e);
        end(e);
      }
    }

    /** A traced body hears of the StopIteration that ends its delegation. */
    private static void tell(PyException e) {
      ThreadState thread = ThreadState.current();
      if (thread.tracer != null && thread.activation instanceof CodeActivation a && a.traced) {
        Unwinding.arrive(e, a, thread);
      }
    }

    /** Ends the delegation by a StopIteration; raises what else it is. */
    public void end(PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        throw e;
      }
      yielded = null;
      result = StopIterations.value(e);
    }

    /** Passes an exception on; GeneratorExit closes the iterator and comes back. */
    // CPython: genobject.c _gen_throw
    public void raise(Object iterator, PyException thrown) {
      if (Exceptions.matches(thrown, BuiltinExceptions.GENERATOR_EXIT)) {
        close(iterator);
        throw thrown;
      }
      if (iterator instanceof Sendable s) {
        yielded = s.raise(thrown);
        result = yielded == null ? s.takeResult() : result;
        return;
      }
      Object method = Attributes.find(iterator, "throw");
      if (method == null) {
        throw thrown;
      }
      call(method, Exceptions.valueOf(thrown));
    }

    // CPython: genobject.c gen_close_iter
    private static void close(Object iterator) {
      if (iterator instanceof Sendable s) {
        s.close();
        return;
      }
      Object method = closing(iterator);
      if (method != null) {
        Dispatch.call(method);
      }
    }

    private static @Nullable Object closing(Object iterator) {
      try {
        return Attributes.find(iterator, "close");
      } catch (PyException e) {
        Unraisable.report(e, "Exception ignored while closing generator", iterator);
        return null;
      }
    }
  }
}
