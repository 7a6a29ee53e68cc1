package org.krait.runtime.types;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// Make an iterator that computes the function using arguments from
/// each of the iterables.  Stops when the shortest iterable is exhausted.
///
/// If strict is true and one of the arguments is exhausted before the others,
/// raise a ValueError.
@PyTypeSpec(name = "map", signature = "(function, iterable, /, *iterables, strict=False)")
public final class PyMap extends PyIterator {
  private final Object function;
  private final ParallelIterators iterators;

  private PyMap(PyType type, Object function, Object[] iterables, boolean strict) {
    super(type);
    this.function = function;
    iterators = new ParallelIterators("map", iterables, strict);
  }

  @PyNew("(cls, *args, strict=False)")
  static Object __new__(PyType cls, Object[] args, boolean strict) {
    if (args.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    return new PyMap(cls, args[0], Arrays.copyOfRange(args, 1, args.length), strict);
  }

  @Override
  public @Nullable Object next() {
    if (iterators.iterators().length == 1) {
      Object item = Iteration.next(iterators.iterators()[0]);
      return item == null ? null : Dispatch.call(function, item);
    }
    Object[] items = iterators.next();
    return items == null ? null : Dispatch.call(function, items, PyCallable.NO_NAMES);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    PyTuple args = PyTuple.of(Dispatch.prepend(function, iterators.iterators()));
    return iterators.isStrict() ? PyTuple.of(type(), args, true) : PyTuple.of(type(), args);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  void __setstate__(Object object) {
    iterators.setStrict(Truth.of(object));
  }
}
