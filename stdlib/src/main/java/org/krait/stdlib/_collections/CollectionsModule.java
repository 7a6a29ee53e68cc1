package org.krait.stdlib._collections;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/// High performance data structures.
/// - deque:        ordered collection accessible from endpoints only
/// - defaultdict:  dict subclass with a default value factory
///
@PyModule(
    value = "_collections",
    types = {
      PyDeque.class,
      PyDefaultDict.class,
      PyOrderedDict.class,
      PyDequeIterator.class,
      PyDequeReverseIterator.class,
      PyTupleGetter.class,
    })
public final class CollectionsModule {
  /// Count elements in the iterable, updating the mapping
  // CPython: _collectionsmodule.c _collections__count_elements_impl
  @PyFunction("(mapping, iterable, /)")
  public void _count_elements(Object mapping, Object iterable) {
    boolean isPlain = isPlain(mapping);
    if (isPlain && iterable instanceof String text) {
      new CharacterCounts((PyDict) mapping).add(text);
      return;
    }
    Object iterator = Iteration.iterator(iterable);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (isPlain) {
        count((PyDict) mapping, x);
      } else {
        Object count = Attributes.callMethod(mapping, "get", x, 0L);
        Items.set(mapping, x, Arithmetic.add(count, 1L));
      }
    }
  }

  /** Adds one to the count of an element. */
  static void count(PyDict dict, Object x) {
    HashTable table = dict.table();
    int seen = table.version();
    int entry = x instanceof String s && !ThreadState.several() ? table.find(s) : -1;
    Object count = entry >= 0 ? table.value(entry) : dict.get(x);
    Object counted = count == null ? (Object) 1L : Arithmetic.add(count, 1L);
    if (entry >= 0 && table.isAt(seen)) {
      table.replace(entry, counted);
    } else {
      dict.put(x, counted);
    }
  }

  /** Whether a mapping gets and sets items as dict does. */
  private static boolean isPlain(Object mapping) {
    PyType type = Types.of(mapping);
    return mapping instanceof PyDict && isOfDict(type, "get") && isOfDict(type, "__setitem__");
  }

  private static boolean isOfDict(PyType type, String name) {
    return type.lookup(name) instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.DICT;
  }
}
