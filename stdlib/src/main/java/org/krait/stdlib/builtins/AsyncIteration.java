package org.krait.stdlib.builtins;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.PyAnextAwaitable;

/** {@code aiter} and {@code anext}. */
// CPython: abstract.c PyObject_GetAIter, bltinmodule.c builtin_anext_impl
final class AsyncIteration {
  private AsyncIteration() {}

  static Object iterator(Object o) {
    Object method = Types.special(o, Special.AITER);
    if (method == null) {
      throw Errors.typeError("'" + Types.of(o).fullName() + "' object is not an async iterable");
    }
    Object iterator = Dispatch.callSpecial(method, o);
    if (Types.special(iterator, Special.ANEXT) == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '" + Types.of(iterator).fullName() + "'");
    }
    return iterator;
  }

  static Object next(Object iterator, @Nullable Object otherwise) {
    Object method = Types.special(iterator, Special.ANEXT);
    if (method == null) {
      throw Errors.typeError(
          "'" + Types.of(iterator).fullName() + "' object is not an async iterator");
    }
    Object awaitable = Dispatch.callSpecial(method, iterator);
    return otherwise == null ? awaitable : new PyAnextAwaitable(awaitable, otherwise);
  }
}
