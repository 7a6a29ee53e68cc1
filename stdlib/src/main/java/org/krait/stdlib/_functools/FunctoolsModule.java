package org.krait.stdlib._functools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.ops.Iteration;

/// Tools that operate on functions.
@PyModule(
    value = "_functools",
    types = {PyPlaceholder.class, PyPartial.class, PyLruCacheWrapper.class})
public final class FunctoolsModule {
  @PyConstant static final PyPlaceholder Placeholder = PyPlaceholder.INSTANCE;

  @PyFunction(
      value = "(function, iterable, /, initial=<unrepresentable>)",
      doc =
          "Apply a function of two arguments cumulatively to the items of an iterable, "
              + "from left to right.\n\n"
              + "This effectively reduces the iterable to a single value.  If initial is present,\n"
              + "it is placed before the items of the iterable in the calculation, and serves as\n"
              + "a default when the iterable is empty.\n\n"
              + "For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])\n"
              + "calculates ((((1 + 2) + 3) + 4) + 5).")
  public Object reduce(Object function, Object iterable, @Nullable Object initial) {
    Object iterator = Iteration.iteratorOrNull(iterable);
    if (iterator == null) {
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
    Object result = initial;
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      result = result == null ? x : Dispatch.call(function, result, x);
    }
    if (result == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    return result;
  }

  /// Convert a cmp= function into a key= function.
  ///
  ///   mycmp
  ///     Function that compares two objects.
  @PyFunction("(mycmp)")
  public Object cmp_to_key(Object mycmp) {
    return new PyKeyWrapper(mycmp, null);
  }
}
