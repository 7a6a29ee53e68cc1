package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyCoroutine;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** {@code await} and {@code async for}. */
public final class Awaiting {
  private Awaiting() {}

  /** The iterator of what {@code await o} waits for. */
  // CPython: genobject.c _PyCoro_GetAwaitableIter
  public static Object iterator(Object o) {
    if (isCoroutine(o)) {
      return checked(o);
    }
    Object method = Types.special(o, Special.AWAIT);
    if (method == null) {
      throw Errors.typeError("'" + Types.of(o).fullName() + "' object can't be awaited");
    }
    return call(method, o);
  }

  /** As {@link #iterator(Object)}, for what a method of {@code async with} returned. */
  public static Object iterator(Object o, String methodName) {
    if (!isCoroutine(o) && Types.special(o, Special.AWAIT) == null) {
      throw Errors.typeError(
          "'async with' received an object from "
              + methodName
              + " that does not implement __await__: "
              + Types.of(o).fullName());
    }
    return iterator(o);
  }

  private static boolean isCoroutine(Object o) {
    return o instanceof PyCoroutine
        || o instanceof PyGenerator g
            && g.resumption().body().activation().code.has(CodeHeading.ITERABLE_COROUTINE);
  }

  private static Object checked(Object o) {
    if (o instanceof PyCoroutine c && c.resumption().delegate() != null) {
      throw Errors.runtimeError("coroutine is being awaited already");
    }
    return o;
  }

  private static Object call(Object method, Object o) {
    Object result = Dispatch.callSpecial(method, o);
    if (isCoroutine(result)) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (!Iteration.isIterator(result)) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + Types.of(result).fullName() + "'");
    }
    return result;
  }

  /** {@code o.__aiter__()}, checked. */
  // CPython: bytecodes.c GET_AITER
  public static Object asyncIterator(Object o) {
    Object method = Types.special(o, Special.AITER);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + Types.of(o).fullName());
    }
    Object iterator = Dispatch.callSpecial(method, o);
    if (Types.special(iterator, Special.ANEXT) == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + Types.of(iterator).fullName());
    }
    return iterator;
  }

  /** The awaitable of {@code iterator.__anext__()}, ready to be awaited. */
  // CPython: ceval.c _PyEval_GetANext
  public static Object asyncNext(Object iterator) {
    Object method = Types.special(iterator, Special.ANEXT);
    if (method == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got "
              + Types.of(iterator).fullName());
    }
    Object awaitable = Dispatch.callSpecial(method, iterator);
    try {
      return iterator(awaitable);
    } catch (PyException e) {
      PyException error =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: "
                  + Types.of(awaitable).fullName());
      PyBaseException cause = Exceptions.valueOf(e);
      PyBaseException value = Exceptions.valueOf(error);
      value.setCause(cause);
      value.setContext(cause);
      throw error;
    }
  }
}
