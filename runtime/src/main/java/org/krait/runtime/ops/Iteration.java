package org.krait.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.object.PyRange;
import org.krait.runtime.object.PySequenceIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTupleIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** Walking any iterable object. */
// CPython: abstract.c PyObject_GetIter, PyIter_Next, PySequence_List
public final class Iteration {
  private Iteration() {}

  /** {@code iter(o)}. */
  public static Object iterator(Object o) {
    PyType type = Types.of(o);
    if (type == BuiltinTypes.LIST) {
      return new PyListIterator((PyList) o);
    }
    if (type == BuiltinTypes.TUPLE) {
      return new PyTupleIterator((PyTuple) o);
    }
    if (type == BuiltinTypes.DICT) {
      return new PyDictIterator((PyDict) o, PyDictIterator.Kind.KEYS);
    }
    if (o instanceof PyRange range) {
      return range.iterator();
    }
    if (o instanceof PyIterator && type.isBuiltin()) {
      return o;
    }
    Object iterator = iteratorOrNull(o);
    if (iterator == null) {
      throw Errors.typeError("'" + type.fullName() + "' object is not iterable");
    }
    return iterator;
  }

  /** {@code iter(o)}, or null if the object is not iterable. */
  public static @Nullable Object iteratorOrNull(Object o) {
    PyType type = Types.of(o);
    Object iter = type.special(Special.ITER);
    if (iter == null) {
      return isSequence(o) ? new PySequenceIterator(o) : null;
    }
    if (iter == PySingleton.NONE) {
      return null;
    }
    Object iterator = Dispatch.callSpecial(iter, o);
    if (!(iterator instanceof PyIterator) && !isIterator(iterator)) {
      throw Errors.typeError(
          "iter() returned non-iterator of type '" + Types.of(iterator).fullName() + "'");
    }
    return iterator;
  }

  /** Whether the object has {@code __next__}. */
  public static boolean isIterator(Object o) {
    return Types.special(o, Special.NEXT) != null;
  }

  /** Whether the object has {@code __getitem__} and is no dict. */
  // CPython: abstract.c PySequence_Check
  public static boolean isSequence(Object o) {
    return !(o instanceof PyDict) && Types.special(o, Special.GETITEM) != null;
  }

  /** The next item of an iterator, or null when there is none. */
  public static @Nullable Object next(Object iterator) {
    if (iterator instanceof PyListIterator list) {
      return list.next();
    }
    return iterator instanceof PyIterator i && i.type().isBuiltin() ? step(i) : nextOfAny(iterator);
  }

  /** The next item of an iterator of a built-in type; a StopIteration from within ends it too. */
  public static @Nullable Object step(PyIterator iterator) {
    try {
      return iterator.next();
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /**
   * The iterator if it is one of a built-in type, else null, as for a range that is counted without
   * one. Generators, which have no subclasses in Python, are known by their Java class alone.
   */
  public static @Nullable PyIterator builtin(@Nullable Object iterator) {
    if (iterator != null && iterator.getClass() == PyGenerator.class) {
      return (PyGenerator) iterator;
    }
    return iterator instanceof PyIterator i && i.type().isBuiltin() ? i : null;
  }

  /** Raises what a step has thrown, unless it is a StopIteration. */
  public static void endBy(PyException e) {
    if (!Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
      throw e;
    }
  }

  /** What an iterator's {@code __next__} gives or raises. */
  public static Object nextOrStop(Object iterator) {
    PyType type = Types.of(iterator);
    Object next = type.special(Special.NEXT);
    if (next == null) {
      throw Errors.typeError("'" + type.fullName() + "' object is not an iterator");
    }
    return Dispatch.callSpecial(next, iterator);
  }

  private static @Nullable Object nextOfAny(Object iterator) {
    try {
      return nextOrStop(iterator);
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /** What a {@code __next__} method gives: the item, or StopIteration for null. */
  public static Object orStop(@Nullable Object item) {
    if (item == null) {
      throw Errors.stopIteration();
    }
    return item;
  }

  /** Receives the items of an iterable. */
  public interface Receiver {
    void accept(Object item);
  }

  /** Hands each item of an iterable to a receiver. */
  public static void forEach(Object iterable, Receiver receiver) {
    Object iterator = iterator(iterable);
    for (Object item = next(iterator); item != null; item = next(iterator)) {
      receiver.accept(item);
    }
  }

  /** The items of an iterable in an array of the caller's own. */
  public static Object[] toArray(Object iterable) {
    if (iterable instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE) {
      return t.items().clone();
    }
    if (iterable instanceof PyList l && l.type() == BuiltinTypes.LIST) {
      return l.toArray();
    }
    return drain(iterator(iterable));
  }

  /** The items of an iterable in a new list; the iterable is asked for its length. */
  // CPython: listobject.c list_extend_lock_held
  public static PyList toList(Object iterable) {
    if (Types.of(iterable).isBuiltin()) {
      return PyList.of(toArray(iterable));
    }
    Object iterator = iterator(iterable);
    lengthHint(iterable, 0);
    return PyList.of(drain(iterator));
  }

  /** The items of an iterable in a tuple. */
  public static PyTuple toTuple(Object iterable) {
    return iterable instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE
        ? t
        : PyTuple.of(toArray(iterable));
  }

  private static Object[] drain(Object iterator) {
    Object[] items = new Object[room(iterator)];
    int n = 0;
    for (Object item = next(iterator); item != null; item = next(iterator)) {
      if (n == items.length) {
        items = Arrays.copyOf(items, n + (n >> 1) + 8);
      }
      items[n++] = item;
    }
    return n == items.length ? items : Arrays.copyOf(items, n);
  }

  private static int room(Object iterator) {
    long hint = iterator instanceof PyIterator i && i.type().isBuiltin() ? i.lengthHint() : -1;
    return hint < 0 ? 8 : (int) Math.min(hint, 1 << 20);
  }

  /** About how many items there will be: the length, or what {@code __length_hint__} guesses. */
  // CPython: abstract.c PyObject_LengthHint
  public static long lengthHint(Object o, long otherwise) {
    PyType type = Types.of(o);
    if (o instanceof PyIterator i && type.isBuiltin()) {
      long hint = i.lengthHint();
      return hint < 0 ? otherwise : hint;
    }
    if (type.special(Special.LEN) != null) {
      try {
        return Lengths.of(o);
      } catch (PyException e) {
        rethrowUnlessTypeError(e);
      }
    }
    Object method = type.special(Special.LENGTH_HINT);
    return method == null ? otherwise : hint(method, o, otherwise);
  }

  private static long hint(Object method, Object o, long otherwise) {
    Object hint;
    try {
      hint = Dispatch.callSpecial(method, o);
    } catch (PyException e) {
      rethrowUnlessTypeError(e);
      return otherwise;
    }
    if (hint == PySingleton.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!Types.isInstance(hint, BuiltinTypes.INT)) {
      throw Errors.typeError(
          "__length_hint__ must be an integer, not " + Types.of(hint).fullName());
    }
    long n = Indexes.toLong(hint);
    if (n < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return n;
  }

  private static void rethrowUnlessTypeError(PyException e) {
    if (!Exceptions.matches(e, BuiltinExceptions.TYPE_ERROR)) {
      throw e;
    }
  }
}
