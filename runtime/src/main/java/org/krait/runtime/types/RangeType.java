package org.krait.runtime.types;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyRange;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/// range(stop) -> range object
/// range(start, stop[, step]) -> range object
///
/// Return an object that produces a sequence of integers from start (inclusive)
/// to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
/// start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
/// These are exactly the valid indices for a list of 4 elements.
/// When step is given, it specifies the increment (or decrement).
@PyTypeSpec(
    name = "range",
    instances = PyRange.class,
    subclassable = false,
    pattern = PyTypeSpec.Pattern.SEQUENCE)
final class RangeType {
  private RangeType() {}

  @PyNew("(cls, start, stop=<unrepresentable>, step=<unrepresentable>, /)")
  static Object __new__(PyType cls, Object start, @Nullable Object stop, @Nullable Object step) {
    if (stop == null) {
      return PyRange.of(0L, Indexes.of(start), 1L);
    }
    Object from = Indexes.of(start);
    Object to = Indexes.of(stop);
    Object by = step == null ? 1L : Indexes.of(step);
    if (by.equals(0L)) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return PyRange.of(from, to, by);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyRange self) {
    String end = self.step().equals(1L) ? ")" : ", " + self.step() + ")";
    return "range(" + self.start() + ", " + self.stop() + end;
  }

  // CPython: rangeobject.c range_hash
  @PyMethod("(self, /)")
  static long __hash__(PyRange self) {
    boolean isEmpty = self.isEmpty();
    boolean isSingle = self.length().equals(1L);
    return Keys.hash(
        new Object[] {
          self.length(),
          isEmpty ? PySingleton.NONE : self.start(),
          isEmpty || isSingle ? PySingleton.NONE : self.step()
        });
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyRange self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyRange self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyRange self, Object value) {
    return value instanceof PyRange other ? equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyRange self, Object value) {
    return value instanceof PyRange other ? !equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyRange self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyRange self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  private static boolean equal(PyRange a, PyRange b) {
    Object length = a.length();
    if (!length.equals(b.length())) {
      return false;
    }
    return a.isEmpty()
        || a.start().equals(b.start()) && (length.equals(1L) || a.step().equals(b.step()));
  }

  @PyMethod("(self, /)")
  static PyIterator __iter__(PyRange self) {
    return self.iterator();
  }

  @PyMethod("(self, /)")
  static boolean __bool__(PyRange self) {
    return !self.isEmpty();
  }

  @PyMethod("(self, /)")
  static long __len__(PyRange self) {
    return Indexes.toLong(self.length());
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyRange self, Object key) {
    if (key instanceof PySlice slice) {
      Object[] indices = SliceIndices.of(slice, Ints.big(self.length()));
      return self.slice(indices[0], indices[1], indices[2]);
    }
    Object index = Indexes.orNull(key);
    if (index == null) {
      throw Errors.typeError(
          "range indices must be integers or slices, not " + Types.of(key).fullName());
    }
    return item(self, index);
  }

  private static Object item(PyRange self, Object index) {
    Object item = index instanceof Long i ? self.at(i) : null;
    if (item != null) {
      return item;
    }
    BigInteger i = Ints.big(index);
    BigInteger length = Ints.big(self.length());
    BigInteger fromStart = i.signum() < 0 ? i.add(length) : i;
    if (fromStart.signum() < 0 || fromStart.compareTo(length) >= 0) {
      throw Errors.indexError("range object index out of range");
    }
    return self.get(Ints.normal(fromStart));
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyRange self, Object key) {
    Object value = exactInt(key);
    return value != null ? self.contains(value) : search(self, key) >= 0;
  }

  /** The value of an int whose type cannot override {@code ==}; else null. */
  private static @Nullable Object exactInt(Object o) {
    return o instanceof PyObject ? null : Ints.exact(o);
  }

  private static long search(PyRange self, Object item) {
    PyIterator iterator = __iter__(self);
    long i = 0;
    for (Object x = iterator.next(); x != null; x = iterator.next()) {
      if (Equality.same(x, item)) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /// Return a reverse iterator.
  @PyMethod("(self, /)")
  static Object __reversed__(PyRange self) {
    BigInteger step = Ints.big(self.step());
    BigInteger count = Ints.big(self.length());
    BigInteger last = Ints.big(self.start()).add(count.subtract(BigInteger.ONE).multiply(step));
    return __iter__(
        PyRange.of(
            Ints.normal(last),
            Ints.normal(last.subtract(count.multiply(step))),
            Ints.normal(step.negate())));
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyRange self) {
    return PyTuple.of(self.type(), PyTuple.of(self.start(), self.stop(), self.step()));
  }

  /// rangeobject.count(value) -> integer -- return number of occurrences of value
  @PyMethod("(self, object, /)")
  static long count(PyRange self, Object object) {
    Object value = exactInt(object);
    if (value != null) {
      return self.contains(value) ? 1 : 0;
    }
    PyIterator iterator = __iter__(self);
    long count = 0;
    for (Object x = iterator.next(); x != null; x = iterator.next()) {
      count += Equality.same(x, object) ? 1 : 0;
    }
    return count;
  }

  /// rangeobject.index(value) -> integer -- return index of value.
  /// Raise ValueError if the value is not present.
  @PyMethod("(self, object, /)")
  static Object index(PyRange self, Object object) {
    Object value = exactInt(object);
    if (value == null) {
      long found = search(self, object);
      if (found < 0) {
        throw Errors.valueError("sequence.index(x): x not in sequence");
      }
      return found;
    }
    Object index = self.indexOf(value);
    if (index == null) {
      throw Errors.valueError("range.index(x): x not in range");
    }
    return index;
  }

  @PyGetter(member = true)
  static Object start(PyRange self) {
    return self.start();
  }

  @PyGetter(member = true)
  static Object stop(PyRange self) {
    return self.stop();
  }

  @PyGetter(member = true)
  static Object step(PyRange self) {
    return self.step();
  }
}
