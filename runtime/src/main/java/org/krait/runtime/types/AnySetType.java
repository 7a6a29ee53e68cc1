package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySetIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Sets;

/** What {@code set} and {@code frozenset} share. */
abstract class AnySetType {
  @PyMethod("(self, /)")
  static Object __repr__(PySet self) {
    return SetText.of(self);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PySet self, Object value) {
    return value instanceof PySet other
        ? self.size() < other.size() && Sets.isSubset(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PySet self, Object value) {
    return value instanceof PySet other ? Sets.isSubset(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PySet self, Object value) {
    return value instanceof PySet other ? Sets.equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PySet self, Object value) {
    return value instanceof PySet other ? !Sets.equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PySet self, Object value) {
    return value instanceof PySet other
        ? self.size() > other.size() && Sets.isSubset(other, self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PySet self, Object value) {
    return value instanceof PySet other ? Sets.isSubset(other, self) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PySet self) {
    return new PySetIterator(self);
  }

  @PyMethod("(self, value, /)")
  static Object __sub__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.difference(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rsub__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.difference(other, self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __and__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.intersection(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rand__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.intersection(other, self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __xor__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.symmetricDifference(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rxor__(PySet self, Object value) {
    return value instanceof PySet other
        ? Sets.symmetricDifference(other, self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PySet self, Object value) {
    return value instanceof PySet other ? Sets.union(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PySet self, Object value) {
    return value instanceof PySet other ? Sets.union(other, self) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static int __len__(PySet self) {
    return self.size();
  }

  /// x.__contains__(y) <==> y in x.
  @PyMethod(value = "(self, object, /)", coexist = true)
  static boolean __contains__(PySet self, Object object) {
    return Containment.containsKey(self, object);
  }

  /// Return a new set with elements in the set that are not in the others.
  @PyMethod("(self, *others)")
  static Object difference(PySet self, Object[] others) {
    if (others.length == 0) {
      return Sets.copy(self);
    }
    PySet result = Sets.difference(self, others[0]);
    for (int i = 1; i < others.length; i++) {
      Sets.remove(result, others[i]);
    }
    return result;
  }

  /// Return a new set with elements common to the set and all others.
  @PyMethod("(self, *others)")
  static PySet intersection(PySet self, Object[] others) {
    PySet result = others.length == 0 ? Sets.copy(self) : self;
    for (Object other : others) {
      result = Sets.intersection(result, other);
    }
    return result;
  }

  /// Return True if two sets have a null intersection.
  @PyMethod("(self, other, /)")
  static boolean isdisjoint(PySet self, Object other) {
    return Sets.isDisjoint(self, other);
  }

  /// Report whether another set contains this set.
  @PyMethod("(self, other, /)")
  static boolean issubset(PySet self, Object other) {
    return Sets.isSubset(self, other);
  }

  /// Report whether this set contains another set.
  @PyMethod("(self, other, /)")
  static boolean issuperset(PySet self, Object other) {
    return Sets.isSuperset(self, other);
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PySet self) {
    return PyTuple.of(self.type(), PyTuple.of(PyList.of(self.toArray())), Pickling.state(self));
  }

  /// S.__sizeof__() -> size of S in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(PySet self) {
    return 200 + (self.limit() > 8 ? 16L * self.limit() : 0);
  }

  /// Return a new set with elements in either the set or other but not both.
  @PyMethod("(self, other, /)")
  static Object symmetric_difference(PySet self, Object other) {
    return Sets.symmetricDifference(self, other);
  }

  /// Return a new set with elements from the set and all others.
  @PyMethod("(self, *others)")
  static Object union(PySet self, Object[] others) {
    PySet result = Sets.copy(self);
    for (Object other : others) {
      Sets.update(result, other);
    }
    return result;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
