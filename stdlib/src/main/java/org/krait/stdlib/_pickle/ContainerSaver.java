package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** Writes containers of exactly the built-in types; their items in batches. */
// CPython: _pickle.c save_tuple … batch_dict
final class ContainerSaver {
  private static final int BATCH = 1000;
  private static final int[] SHORT_TUPLES = {Opcodes.TUPLE1, Opcodes.TUPLE2, Opcodes.TUPLE3};

  private final ObjectSaver saver;
  private final PickleWriter out;

  ContainerSaver(ObjectSaver saver) {
    this.saver = saver;
    this.out = saver.out;
  }

  /** Writes a container; false for any other object. */
  boolean save(Object o, PyType type) {
    if (type == BuiltinTypes.DICT) {
      dict((PyDict) o);
    } else if (type == BuiltinTypes.SET) {
      set((PySet) o);
    } else if (type == BuiltinTypes.FROZENSET) {
      frozenSet((PySet) o);
    } else if (type == BuiltinTypes.LIST) {
      list((PyList) o);
    } else if (type == BuiltinTypes.TUPLE) {
      tuple((PyTuple) o);
    } else if (type == BuiltinTypes.BYTEARRAY) {
      byteArray((PyByteArray) o);
    } else if (o instanceof PyPickleBuffer buffer) {
      new BufferSaver(saver).save(buffer);
    } else {
      return false;
    }
    return true;
  }

  private void byteArray(PyByteArray o) {
    byte[] bytes = o.toBytes();
    if (saver.protocol >= 5) {
      out.sized(Opcodes.BYTEARRAY8, 8, bytes, o);
      saver.memoize(o);
    } else if (bytes.length == 0) {
      saver.reduce(BuiltinTypes.BYTEARRAY, o);
    } else {
      saver.reduce(BuiltinTypes.BYTEARRAY, o, PyBytes.of(bytes));
    }
  }

  private void tuple(PyTuple tuple) {
    int n = tuple.size();
    boolean brief = n > 0 && n <= SHORT_TUPLES.length && saver.protocol >= 2;
    if (n == 0 && saver.binary()) {
      out.put(Opcodes.EMPTY_TUPLE);
      return;
    }
    if (!brief) {
      out.put(Opcodes.MARK);
    }
    for (int i = 0; i < n; i++) {
      saver.save(tuple.get(i), tuple, "item " + i);
    }
    if (n == 0) {
      out.put(Opcodes.TUPLE);
    } else if (!(brief ? saver.recall(tuple, n) : saver.recallMarked(tuple, n))) {
      out.put(brief ? SHORT_TUPLES[n - 1] : Opcodes.TUPLE);
      saver.memoize(tuple);
    }
  }

  private void list(PyList list) {
    begin(list, Opcodes.EMPTY_LIST, Opcodes.LIST);
    if (!saver.binary()) {
      append(Iteration.iterator(list), list);
      return;
    }
    int n = list.size();
    if (n == 1) {
      saver.save(list.get(0), list, "item 0");
      out.put(Opcodes.APPEND);
      return;
    }
    for (int from = 0; from < n; from += BATCH) {
      out.put(Opcodes.MARK);
      for (int i = from; i < Math.min(n, from + BATCH); i++) {
        saver.save(list.get(i), list, "item " + i);
      }
      out.put(Opcodes.APPENDS);
      n = list.size();
    }
  }

  private void begin(Object container, int empty, int marked) {
    if (saver.binary()) {
      out.put(empty);
    } else {
      out.put(Opcodes.MARK);
      out.put(marked);
    }
    saver.memoize(container);
  }

  /** Appends what an iterator gives to the list on the unpickler's stack. */
  void append(Object iterator, Object whole) {
    int i = 0;
    Object first = Iteration.next(iterator);
    while (first != null) {
      Object second = saver.binary() ? Iteration.next(iterator) : null;
      if (second == null) {
        saver.save(first, whole, "item " + i++);
        out.put(Opcodes.APPEND);
        first = saver.binary() ? null : Iteration.next(iterator);
        continue;
      }
      out.put(Opcodes.MARK);
      saver.save(first, whole, "item " + i++);
      Object item = second;
      for (int n = 1; item != null; n++) {
        saver.save(item, whole, "item " + i++);
        item = n + 1 < BATCH ? Iteration.next(iterator) : null;
      }
      out.put(Opcodes.APPENDS);
      first = Iteration.next(iterator);
    }
  }

  private void dict(PyDict dict) {
    begin(dict, Opcodes.EMPTY_DICT, Opcodes.DICT);
    if (dict.size() == 0) {
      return;
    }
    if (!saver.binary()) {
      setItems(Iteration.iterator(Attributes.callMethod(dict, "items")), dict);
      return;
    }
    int size = dict.size();
    HashTable table = dict.table();
    int inBatch = 0;
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      if (key == null || value == null) {
        continue;
      }
      if (size > 1 && inBatch == 0) {
        out.put(Opcodes.MARK);
      }
      pair(key, value, dict);
      if (dict.size() != size) {
        throw Errors.runtimeError("dictionary changed size during iteration");
      }
      if (size > 1 && ++inBatch == BATCH) {
        out.put(Opcodes.SETITEMS);
        inBatch = 0;
      }
    }
    if (size == 1) {
      out.put(Opcodes.SETITEM);
    } else if (inBatch > 0) {
      out.put(Opcodes.SETITEMS);
    }
  }

  /** Sets what an iterator of pairs gives in the dict on the unpickler's stack. */
  void setItems(Object iterator, Object whole) {
    PyTuple first = nextPair(iterator);
    while (first != null) {
      PyTuple second = saver.binary() ? nextPair(iterator) : null;
      if (second == null) {
        pair(first.get(0), first.get(1), whole);
        out.put(Opcodes.SETITEM);
        first = saver.binary() ? null : nextPair(iterator);
        continue;
      }
      out.put(Opcodes.MARK);
      pair(first.get(0), first.get(1), whole);
      PyTuple item = second;
      for (int n = 1; item != null; n++) {
        pair(item.get(0), item.get(1), whole);
        item = n + 1 < BATCH ? nextPair(iterator) : null;
      }
      out.put(Opcodes.SETITEMS);
      first = nextPair(iterator);
    }
  }

  private static @Nullable PyTuple nextPair(Object iterator) {
    Object item = Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("dict items iterator must return 2-tuples");
    }
    return pair;
  }

  private void pair(Object key, Object value, Object whole) {
    saver.save(key);
    try {
      saver.save(value);
    } catch (PyException e) {
      throw PickleErrors.noting(
          e,
          "when serializing "
              + PickleErrors.typeName(whole)
              + " item "
              + Representation.javaRepr(key));
    }
  }

  private void set(PySet set) {
    if (saver.protocol < 4) {
      saver.reduce(BuiltinTypes.SET, set, Iteration.toList(set));
      return;
    }
    out.put(Opcodes.EMPTY_SET);
    saver.memoize(set);
    int size = set.size();
    int inBatch = 0;
    for (int i = 0; size > 0 && i < set.limit(); i++) {
      Object key = set.key(i);
      if (key == null) {
        continue;
      }
      if (inBatch == 0) {
        out.put(Opcodes.MARK);
      }
      saver.save(key, set, "element");
      if (set.size() != size) {
        throw Errors.runtimeError("set changed size during iteration");
      }
      if (++inBatch == BATCH) {
        out.put(Opcodes.ADDITEMS);
        inBatch = 0;
      }
    }
    if (inBatch > 0) {
      out.put(Opcodes.ADDITEMS);
    }
  }

  private void frozenSet(PySet set) {
    if (saver.protocol < 4) {
      saver.reduce(BuiltinTypes.FROZENSET, set, Iteration.toList(set));
      return;
    }
    out.put(Opcodes.MARK);
    int n = 0;
    for (Object item : set.toArray()) {
      saver.save(item, set, "element");
      n++;
    }
    if (!saver.recallMarked(set, n)) {
      out.put(Opcodes.FROZENSET);
      saver.memoize(set);
    }
  }
}
