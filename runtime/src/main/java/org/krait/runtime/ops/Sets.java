package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The algebra of sets. Keys come in the order that CPython's algorithms give them. */
// CPython: setobject.c
public final class Sets {
  private Sets() {}

  /** An empty set of the built-in type, set or frozenset, that a type derives from. */
  public static PySet empty(PyType type) {
    return type.isSubtypeOf(BuiltinTypes.FROZENSET) ? new PyFrozenset() : new PySet();
  }

  /** A set of the same built-in type with the same keys. */
  public static PySet copy(PySet set) {
    return set instanceof PyFrozenset ? new PyFrozenset(set) : set.copy();
  }

  /** The keys of any iterable in a new set. */
  public static PySet of(Object iterable) {
    PySet set = new PySet();
    update(set, iterable);
    return set;
  }

  /** The key to look up: a set, which has no hash, is looked up as a frozenset. */
  public static Object lookupKey(Object key) {
    if (key instanceof PySet s && s.type().special(Special.HASH) == PySingleton.NONE) {
      return new PyFrozenset(s);
    }
    return key;
  }

  /** Adds the items of any iterable. */
  // CPython: setobject.c set_update_local
  public static void update(PySet set, Object iterable) {
    if (iterable instanceof PySet other) {
      set.addAll(other);
    } else if (Types.of(iterable) == BuiltinTypes.DICT) {
      PyDict dict = (PyDict) iterable;
      set.reserve(dict.size());
      for (int i = 0; i < dict.table().limit(); i++) {
        Object key = dict.table().key(i);
        if (key != null) {
          set.add(key);
        }
      }
    } else {
      Object iterator = Iteration.iterator(iterable);
      for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
        set.add(x);
      }
    }
  }

  /** The keys of both. */
  public static PySet union(PySet a, PySet b) {
    PySet result = copy(a);
    result.addAll(b);
    return result;
  }

  /** The keys that are also in an iterable. */
  // CPython: setobject.c set_intersection
  public static PySet intersection(PySet set, Object other) {
    if (other == set) {
      return copy(set);
    }
    PySet result = empty(set.type());
    if (other instanceof PySet o) {
      PySet small = o.size() > set.size() ? set : o;
      PySet large = small == set ? o : set;
      for (int i = 0; i < small.limit(); i++) {
        Object key = small.key(i);
        if (key != null && large.contains(key, small.hashAt(i, key))) {
          result.add(key);
        }
      }
      return result;
    }
    Object iterator = Iteration.iterator(other);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      long hash = Keys.hash(x);
      if (set.contains(x, hash)) {
        result.add(x, hash);
        if (result.size() >= set.size()) {
          break;
        }
      }
    }
    return result;
  }

  /** The keys that are not in an iterable. */
  // CPython: setobject.c set_difference
  public static PySet difference(PySet set, Object other) {
    int size = knownSize(other);
    if (size < 0 || set.size() >> 2 > size) {
      PySet result = copy(set);
      remove(result, other);
      return result;
    }
    PySet result = empty(set.type());
    for (int i = 0; i < set.limit(); i++) {
      Object key = set.key(i);
      if (key != null) {
        long hash = set.hashAt(i, key);
        if (!has(other, key, hash)) {
          result.add(key, hash);
        }
      }
    }
    return result;
  }

  private static int knownSize(Object other) {
    if (other instanceof PySet s) {
      return s.size();
    }
    return Types.of(other) == BuiltinTypes.DICT ? ((PyDict) other).size() : -1;
  }

  private static boolean has(Object setOrDict, Object key, long hash) {
    return setOrDict instanceof PySet s
        ? s.contains(key, hash)
        : ((PyDict) setOrDict).containsKey(key);
  }

  /** Removes the items of any iterable. */
  // CPython: setobject.c set_difference_update_internal
  public static void remove(PySet set, Object other) {
    if (other == set) {
      set.clear();
      return;
    }
    if (other instanceof PySet o) {
      PySet gone = o.size() >> 3 > set.size() ? intersection(set, o) : o;
      for (int i = 0; i < gone.limit(); i++) {
        Object key = gone.key(i);
        if (key != null) {
          set.remove(key, gone.hashAt(i, key));
        }
      }
    } else {
      Object iterator = Iteration.iterator(other);
      for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
        set.remove(x);
      }
    }
    set.tidy();
  }

  /** Keeps what is in the set or in the iterable but not in both. */
  // CPython: setobject.c set_symmetric_difference_update_impl
  public static void toggle(PySet set, Object other) {
    if (other == set) {
      set.clear();
      return;
    }
    PySet keys;
    if (other instanceof PySet o) {
      keys = o;
    } else if (Types.of(other) == BuiltinTypes.DICT) {
      toggleKeys(set, (PyDict) other);
      return;
    } else {
      keys = empty(set.type());
      update(keys, other);
    }
    for (int i = 0; i < keys.limit(); i++) {
      Object key = keys.key(i);
      if (key != null) {
        long hash = keys.hashAt(i, key);
        if (!set.remove(key, hash)) {
          set.add(key, hash);
        }
      }
    }
  }

  private static void toggleKeys(PySet set, PyDict dict) {
    for (int i = 0; i < dict.table().limit(); i++) {
      Object key = dict.table().key(i);
      if (key != null && !set.remove(key)) {
        set.add(key);
      }
    }
  }

  /** What is in the set or in the iterable but not in both. */
  // CPython: setobject.c set_symmetric_difference_impl
  public static PySet symmetricDifference(PySet set, Object other) {
    PySet result = empty(set.type());
    update(result, other);
    toggle(result, set);
    return result;
  }

  /** Whether all keys are in the iterable. */
  public static boolean isSubset(PySet set, Object other) {
    if (!(other instanceof PySet o)) {
      return intersection(set, other).size() == set.size();
    }
    if (set.size() > o.size()) {
      return false;
    }
    for (int i = 0; i < set.limit(); i++) {
      Object key = set.key(i);
      if (key != null && !o.contains(key, set.hashAt(i, key))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all items of the iterable are in the set. */
  public static boolean isSuperset(PySet set, Object other) {
    if (other instanceof PySet o) {
      return isSubset(o, set);
    }
    return firstItem(set, other, false) == null;
  }

  /** Whether the set and the iterable have nothing in common. */
  // CPython: setobject.c set_isdisjoint_impl
  public static boolean isDisjoint(PySet set, Object other) {
    if (other == set) {
      return set.size() == 0;
    }
    if (other instanceof PySet o) {
      return intersection(set, o).size() == 0;
    }
    return firstItem(set, other, true) == null;
  }

  /** The first item of an iterable that is (or is not) in the set, or null. */
  private static @Nullable Object firstItem(PySet set, Object iterable, boolean contained) {
    Object iterator = Iteration.iterator(iterable);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (set.contains(x) == contained) {
        return x;
      }
    }
    return null;
  }

  /** Whether two sets have the same keys. */
  public static boolean equal(PySet a, PySet b) {
    if (a.size() != b.size()) {
      return false;
    }
    if (a instanceof PyFrozenset f && b instanceof PyFrozenset g && f.hash() != g.hash()) {
      return false;
    }
    return isSubset(a, b);
  }
}
