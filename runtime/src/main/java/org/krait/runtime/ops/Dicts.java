package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** Filling and comparing dicts. */
// CPython: dictobject.c
public final class Dicts {
  private Dicts() {}

  /** Puts the entries of a mapping, or the pairs of an iterable, into a dict. */
  // CPython: dictobject.c dict_update_arg
  public static void update(PyDict dict, Object source) {
    if (Types.of(source) == BuiltinTypes.DICT) {
      dict.putAll((PyDict) source);
    } else if (Attributes.find(source, "keys") != null) {
      merge(dict, source);
    } else {
      putPairs(dict, source);
    }
  }

  /** Puts the entries of a mapping: what {@code keys()} gives, and its items. */
  // CPython: dictobject.c dict_merge
  public static void merge(PyDict dict, Object mapping) {
    if (mapping instanceof PyDict d && iteratesAsDict(d)) {
      dict.putAll(d);
      return;
    }
    Object iterator = Iteration.iterator(Attributes.callMethod(mapping, "keys"));
    for (Object k = Iteration.next(iterator); k != null; k = Iteration.next(iterator)) {
      dict.put(k, Items.get(mapping, k));
    }
  }

  /** Whether the entries of an instance of dict or of a subclass are read without its methods. */
  public static boolean iteratesAsDict(PyDict dict) {
    return dict.type().special(Special.ITER) instanceof PyBuiltinMethod m
        && m.owner() == BuiltinTypes.DICT;
  }

  // CPython: dictobject.c merge_from_seq2
  private static void putPairs(PyDict dict, Object pairs) {
    Object iterator = Iteration.iterator(pairs);
    int i = 0;
    for (Object p = Iteration.next(iterator); p != null; p = Iteration.next(iterator)) {
      Object[] pair = pair(p, i);
      dict.put(pair[0], pair[1]);
      i++;
    }
  }

  private static Object[] pair(Object element, int number) {
    Object iterator = Iteration.iteratorOrNull(element);
    if (iterator == null) {
      throw new PyException(
          "TypeError",
          new Object[] {"object is not iterable"},
          new Object[] {"__notes__", PyList.of(unconverted(number))});
    }
    Object[] pair = Iteration.toArray(iterator);
    if (pair.length != 2) {
      throw Errors.valueError(
          "dictionary update sequence element #"
              + number
              + " has length "
              + pair.length
              + "; 2 is required");
    }
    return pair;
  }

  private static String unconverted(int number) {
    return "Cannot convert dictionary update sequence element #" + number + " to a sequence";
  }

  /** Whether two dicts have the same keys with equal values. */
  // CPython: dictobject.c dict_equal_lock_held
  public static boolean equal(PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    HashTable table = a.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      if (key != null && value != null) {
        Object other = key instanceof String s ? b.table().valueAt(i, s) : null;
        other = other == null ? b.get(key) : other;
        if (other == null || !Equality.same(value, other)) {
          return false;
        }
      }
    }
    return true;
  }
}
