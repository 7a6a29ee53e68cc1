package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.object.PyListReverseIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Sequences;
import org.krait.runtime.ops.Slices;
import org.krait.runtime.ops.Sorting;

/// Built-in mutable sequence.
///
/// If no argument is given, the constructor creates a new empty list.
/// The argument must be an iterable if specified.
@PyTypeSpec(
    name = "list",
    instances = PyList.class,
    signature = "(iterable=(), /)",
    pattern = {PyTypeSpec.Pattern.SEQUENCE, PyTypeSpec.Pattern.SELF})
final class ListType {
  private ListType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyList(cls);
  }

  @PyMethod("(self, iterable=(), /)")
  static void __init__(PyList self, Object iterable) {
    self.clear();
    extend(self, iterable);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyList self) {
    return ContainerText.list(self);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyList self, Object value) {
    return compare(self, value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyList self, Object value) {
    return compare(self, value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyList self, Object value) {
    return compare(self, value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyList self, Object value) {
    return compare(self, value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyList self, Object value) {
    return compare(self, value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyList self, Object value) {
    return compare(self, value, Special.GE);
  }

  private static Object compare(PyList self, Object value, int special) {
    return value instanceof PyList other
        ? Sequences.compare(self, other, special)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyList self) {
    return new PyListIterator(self);
  }

  @PyMethod("(self, /)")
  static int __len__(PyList self) {
    return self.size();
  }

  /// Return self[index].
  @PyMethod(value = "(self, index, /)", coexist = true)
  static Object __getitem__(PyList self, Object index) {
    if (index instanceof PySlice slice) {
      return Slices.get(self, slice);
    }
    int i = Sequences.fromEnd(index(index), self.size());
    if (i < 0) {
      throw Errors.indexError("list index out of range");
    }
    return self.get(i);
  }

  @PyMethod("(self, key, value, /)")
  static void __setitem__(PyList self, Object key, Object value) {
    if (key instanceof PySlice slice) {
      Slices.set(self, slice, value);
      return;
    }
    int i = Sequences.fromEnd(index(key), self.size());
    if (i < 0 || !self.set(i, value)) {
      throw Errors.indexError("list assignment index out of range");
    }
  }

  @PyMethod("(self, key, /)")
  static void __delitem__(PyList self, Object key) {
    if (key instanceof PySlice slice) {
      Slices.delete(self, slice);
    } else if (self.remove(Sequences.fromEnd(index(key), self.size())) == null) {
      throw Errors.indexError("list assignment index out of range");
    }
  }

  private static int index(Object key) {
    if (Types.special(key, Special.INDEX) == null) {
      throw Errors.typeError(
          "list indices must be integers or slices, not " + Types.of(key).fullName());
    }
    return Indexes.subscript(key);
  }

  @PyMethod("(self, value, /)")
  static Object __add__(PyList self, Object value) {
    if (!(value instanceof PyList other)) {
      throw Errors.typeError(
          "can only concatenate list (not \"" + Types.of(value).fullName() + "\") to list");
    }
    return PyList.of(Sequences.concatenate(self.toArray(), other.toArray()));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(PyList self, int value) {
    return PyList.of(Sequences.repeat(self.toArray(), value));
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(PyList self, int value) {
    return __mul__(self, value);
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyList self, Object key) {
    return Containment.indexOf(self, key) >= 0;
  }

  /// Implement self+=value.
  @PyMethod("(self, value, /)")
  static Object __iadd__(PyList self, Object value) {
    extend(self, value);
    return self;
  }

  /// Implement self*=value.
  @PyMethod("(self, value, /)")
  static Object __imul__(PyList self, int value) {
    self.become(Sequences.repeat(self.toArray(), value));
    return self;
  }

  /// Return a reverse iterator over the list.
  @PyMethod("(self, /)")
  static Object __reversed__(PyList self) {
    return new PyListReverseIterator(self);
  }

  /// Return the size of the list in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(PyList self) {
    return 40 + 8L * self.capacity();
  }

  /// Remove all items from list.
  @PyMethod("(self, /)")
  static void clear(PyList self) {
    self.clear();
  }

  /// Return a shallow copy of the list.
  @PyMethod("(self, /)")
  static Object copy(PyList self) {
    return PyList.of(self.toArray());
  }

  /// Append object to the end of the list.
  @PyMethod("(self, object, /)")
  static void append(PyList self, Object object) {
    self.add(object);
  }

  /// Insert object before index.
  @PyMethod("(self, index, object, /)")
  static void insert(PyList self, int index, Object object) {
    self.insert(Math.max(0, Sequences.fromEnd(index, self.size())), object);
  }

  /// Extend list by appending elements from the iterable.
  @PyMethod("(self, iterable, /)")
  static void extend(PyList self, Object iterable) {
    if (iterable instanceof PyList || iterable instanceof PyTuple) {
      self.addAll(Iteration.toArray(iterable));
      return;
    }
    Object iterator = Iteration.iterator(iterable);
    if (!Types.of(iterable).isBuiltin()) {
      Iteration.lengthHint(iterable, 0);
    }
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      self.add(x);
    }
  }

  /// Remove and return item at index (default last).
  ///
  /// Raises IndexError if list is empty or index is out of range.
  @PyMethod("(self, index=-1, /)")
  static Object pop(PyList self, int index) {
    int size = self.size();
    Object item = self.remove(Sequences.fromEnd(index, size));
    if (item == null) {
      throw Errors.indexError(size == 0 ? "pop from empty list" : "pop index out of range");
    }
    return item;
  }

  /// Remove first occurrence of value.
  ///
  /// Raises ValueError if the value is not present.
  @PyMethod("(self, value, /)")
  static void remove(PyList self, Object value) {
    int i = Containment.indexOf(self, value);
    if (i < 0) {
      throw Errors.valueError("list.remove(x): x not in list");
    }
    self.remove(i);
  }

  /// Return first index of value.
  ///
  /// Raises ValueError if the value is not present.
  @PyMethod("(self, value, start=0, stop=sys.maxsize, /)")
  static int index(PyList self, Object value, Object start, Object stop) {
    int from = Sequences.bound(start, self.size());
    int to = Sequences.bound(stop, self.size());
    for (int i = from; i < to; i++) {
      Object item = self.at(i);
      if (item == null) {
        break;
      }
      if (Equality.same(item, value)) {
        return i;
      }
    }
    throw Errors.valueError("list.index(x): x not in list");
  }

  /// Return number of occurrences of value.
  @PyMethod("(self, value, /)")
  static int count(PyList self, Object value) {
    int count = 0;
    for (int i = 0; ; i++) {
      Object item = self.at(i);
      if (item == null) {
        return count;
      }
      if (Equality.same(item, value)) {
        count++;
      }
    }
  }

  /// Reverse *IN PLACE*.
  @PyMethod("(self, /)")
  static void reverse(PyList self) {
    self.reverse();
  }

  /// Sort the list in ascending order and return None.
  ///
  /// The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
  /// order of two equal elements is maintained).
  ///
  /// If a key function is given, apply it once to each list item and sort them,
  /// ascending or descending, according to their function values.
  ///
  /// The reverse flag can be set to sort in descending order.
  @PyMethod("(self, *, key=None, reverse=False)")
  static void sort(PyList self, Object key, boolean reverse) {
    Sorting.sort(self, key, reverse);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
