package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTupleIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Sequences;
import org.krait.runtime.ops.Slices;

/// Built-in immutable sequence.
///
/// If no argument is given, the constructor returns an empty tuple.
/// If iterable is specified the tuple is initialized from iterable's items.
///
/// If the argument is a tuple, the return value is the same object.
@PyTypeSpec(
    name = "tuple",
    instances = PyTuple.class,
    signature = "(iterable=(), /)",
    pattern = {PyTypeSpec.Pattern.SEQUENCE, PyTypeSpec.Pattern.SELF})
final class TupleType {
  private TupleType() {}

  @PyNew("(cls, iterable=(), /)")
  static Object __new__(PyType cls, Object iterable) {
    return cls == BuiltinTypes.TUPLE
        ? Iteration.toTuple(iterable)
        : new PyTuple(cls, Iteration.toArray(iterable));
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyTuple self) {
    return ContainerText.tuple(self, self.items());
  }

  @PyMethod("(self, /)")
  static long __hash__(PyTuple self) {
    return self.hash();
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyTuple self, Object value) {
    return compare(self, value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyTuple self, Object value) {
    return compare(self, value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyTuple self, Object value) {
    return compare(self, value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyTuple self, Object value) {
    return compare(self, value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyTuple self, Object value) {
    return compare(self, value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyTuple self, Object value) {
    return compare(self, value, Special.GE);
  }

  private static Object compare(PyTuple self, Object value, int special) {
    return value instanceof PyTuple other
        ? Sequences.compare(self.items(), other.items(), special)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyTuple self) {
    return new PyTupleIterator(self);
  }

  @PyMethod("(self, /)")
  static int __len__(PyTuple self) {
    return self.size();
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyTuple self, Object key) {
    if (key instanceof PySlice slice) {
      return Slices.get(self, slice);
    }
    if (Types.special(key, Special.INDEX) == null) {
      throw Errors.typeError(
          "tuple indices must be integers or slices, not " + Types.of(key).fullName());
    }
    int i = Sequences.fromEnd(Indexes.subscript(key), self.size());
    if (i < 0 || i >= self.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return self.get(i);
  }

  @PyMethod("(self, value, /)")
  static Object __add__(PyTuple self, Object value) {
    if (!(value instanceof PyTuple other)) {
      throw Errors.typeError(
          "can only concatenate tuple (not \"" + Types.of(value).fullName() + "\") to tuple");
    }
    if (self.size() == 0 && other.type() == BuiltinTypes.TUPLE) {
      return other;
    }
    if (other.size() == 0 && self.type() == BuiltinTypes.TUPLE) {
      return self;
    }
    return PyTuple.of(Sequences.concatenate(self.items(), other.items()));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(PyTuple self, int value) {
    return value == 1 && self.type() == BuiltinTypes.TUPLE
        ? self
        : PyTuple.of(Sequences.repeat(self.items(), value));
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(PyTuple self, int value) {
    return __mul__(self, value);
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyTuple self, Object key) {
    return Containment.indexOf(self.items(), key) >= 0;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(PyTuple self) {
    return PyTuple.of(PyTuple.of(self.items()));
  }

  /// Return first index of value.
  ///
  /// Raises ValueError if the value is not present.
  @PyMethod("(self, value, start=0, stop=sys.maxsize, /)")
  static int index(PyTuple self, Object value, Object start, Object stop) {
    int from = Sequences.bound(start, self.size());
    int to = Math.min(self.size(), Sequences.bound(stop, self.size()));
    for (int i = from; i < to; i++) {
      if (Equality.same(self.get(i), value)) {
        return i;
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  /// Return number of occurrences of value.
  @PyMethod("(self, value, /)")
  static int count(PyTuple self, Object value) {
    int count = 0;
    for (Object item : self.items()) {
      if (Equality.same(item, value)) {
        count++;
      }
    }
    return count;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
