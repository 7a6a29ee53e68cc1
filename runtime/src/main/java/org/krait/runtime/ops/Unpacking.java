package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** Taking an iterable apart: {@code a, b = o} and {@code a, *b, c = o}. */
// CPython: ceval.c _PyEval_UnpackIterableStackRef
public final class Unpacking {
  private Unpacking() {}

  /** Exactly {@code count} items. The array may be a tuple's own: to read, never to write. */
  public static Object[] exactly(Object o, int count) {
    PyType type = Types.of(o);
    if (type == BuiltinTypes.TUPLE && ((PyTuple) o).size() == count) {
      return ((PyTuple) o).items();
    }
    if (type == BuiltinTypes.LIST && ((PyList) o).size() == count) {
      Object[] items = ((PyList) o).toArray();
      if (items.length == count) {
        return items;
      }
    }
    Object iterator = iterator(o);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      Object item = Iteration.next(iterator);
      if (item == null) {
        throw tooFew("expected " + count, i);
      }
      items[i] = item;
    }
    if (Iteration.next(iterator) != null) {
      throw tooMany(o, count);
    }
    return items;
  }

  /** The items before a starred target, the list that it takes, and the items after it. */
  public static Object[] starred(Object o, int before, int after) {
    Object iterator = iterator(o);
    Object[] items = new Object[before + 1 + after];
    for (int i = 0; i < before; i++) {
      Object item = Iteration.next(iterator);
      if (item == null) {
        throw tooFew("expected at least " + (before + after), i);
      }
      items[i] = item;
    }
    Object[] rest = Iteration.toArray(iterator);
    int middle = rest.length - after;
    if (middle < 0) {
      throw tooFew("expected at least " + (before + after), before + rest.length);
    }
    items[before] = PyList.of(java.util.Arrays.copyOf(rest, middle));
    System.arraycopy(rest, middle, items, before + 1, after);
    return items;
  }

  private static Object iterator(Object o) {
    Object iterator = Iteration.iteratorOrNull(o);
    if (iterator == null) {
      if (Iteration.isSequence(o) || Types.special(o, Special.ITER) != null) {
        throw Errors.typeError("'" + Types.of(o).fullName() + "' object is not iterable");
      }
      throw Errors.typeError("cannot unpack non-iterable " + Types.of(o).fullName() + " object");
    }
    return iterator;
  }

  private static PyException tooFew(String expected, int got) {
    return Errors.valueError("not enough values to unpack (" + expected + ", got " + got + ")");
  }

  private static PyException tooMany(Object o, int expected) {
    PyType type = Types.of(o);
    boolean isSized =
        type == BuiltinTypes.TUPLE
            || type == BuiltinTypes.LIST
            || o instanceof PyDict && type == BuiltinTypes.DICT;
    String got = isSized && Lengths.of(o) > expected ? ", got " + Lengths.of(o) : "";
    return Errors.valueError("too many values to unpack (expected " + expected + got + ")");
  }
}
