package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/// islice(iterable, stop) --> islice object
/// islice(iterable, start, stop[, step]) --> islice object
///
/// Return an iterator whose next() method returns selected values from an
/// iterable.  If start is specified, will skip all preceding elements;
/// otherwise, start defaults to zero.  Step defaults to one.  If
/// specified as another value, step determines how many values are
/// skipped between successive calls.  Works like a slice() on a list
/// but returns an iterator.
@PyTypeSpec(name = "islice", module = "itertools", objectSlots = "__getattribute__")
public final class PyIslice extends PyIterator {

  private static final int INVALID = -1;

  private @Nullable Object iterator;
  private final long stop;
  private final long step;
  private long wanted;
  private long passed;

  /** Begins at {@code start}; without end if {@code stop} is the largest long. */
  private PyIslice(PyType type, Object iterator, long start, long stop, long step) {
    super(type);
    this.iterator = iterator;
    this.wanted = start;
    this.stop = stop;
    this.step = step;
  }

  // CPython: itertoolsmodule.c islice_new
  @PyNew("(cls, *args)")
  static Object __new__(PyType cls, Object[] args) {
    if (args.length < 2 || args.length > 4) {
      String bound = args.length < 2 ? "least 2" : "most 4";
      throw Errors.typeError("islice expected at " + bound + " arguments, got " + args.length);
    }
    long stop = index(args[args.length == 2 ? 1 : 2], Long.MAX_VALUE);
    long start = args.length == 2 ? 0 : index(args[1], 0);
    if (stop == INVALID) {
      throw outOfRange("Stop argument");
    }
    if (start < 0 || stop < 0) {
      throw outOfRange("Indices");
    }
    long step = args.length < 4 ? 1 : index(args[3], 1);
    if (step < 1) {
      throw Errors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new PyIslice(cls, Iteration.iterator(args[0]), start, stop, step);
  }

  private static long index(Object argument, long absent) {
    if (argument == PySingleton.NONE) {
      return absent;
    }
    return Indexes.orNull(argument) instanceof Long n ? n : INVALID;
  }

  private static PyException outOfRange(String what) {
    return Errors.valueError(
        what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  }

  // CPython: itertoolsmodule.c islice_next
  @Override
  public @Nullable Object next() {
    Object item = iterator == null ? null : find(iterator);
    if (item == null) {
      iterator = null;
      return null;
    }
    long following = wanted + step;
    wanted = following < wanted || following > stop ? stop : following;
    return item;
  }

  /** Passes over the items before the wanted one, and gives that; null at the end. */
  private @Nullable Object find(Object source) {
    while (passed < wanted) {
      if (Iteration.next(source) == null) {
        return null;
      }
      passed++;
    }
    if (passed >= stop) {
      return null;
    }
    passed++;
    return Iteration.next(source);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
