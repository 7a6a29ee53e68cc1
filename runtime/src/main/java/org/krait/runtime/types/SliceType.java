package org.krait.runtime.types;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sequences;

/// slice(stop)
/// slice(start, stop[, step])
///
/// Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).
@PyTypeSpec(name = "slice", instances = PySlice.class, subclassable = false)
final class SliceType {
  private SliceType() {}

  @PyNew("(cls, start, stop=<unrepresentable>, step=None, /)")
  static Object __new__(PyType cls, Object start, @Nullable Object stop, Object step) {
    return stop == null
        ? new PySlice(PySingleton.NONE, start, PySingleton.NONE)
        : new PySlice(start, stop, step);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySlice self) {
    return PyStr.ofJava(
        "slice("
            + Representation.javaRepr(self.start())
            + ", "
            + Representation.javaRepr(self.stop())
            + ", "
            + Representation.javaRepr(self.step())
            + ")");
  }

  // CPython: sliceobject.c slice_hash
  @PyMethod("(self, /)")
  static long __hash__(PySlice self) {
    return Keys.hashParts(self.start(), self.stop(), self.step());
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PySlice self, Object value) {
    return compare(self, value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PySlice self, Object value) {
    return compare(self, value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PySlice self, Object value) {
    return compare(self, value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PySlice self, Object value) {
    return compare(self, value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PySlice self, Object value) {
    return compare(self, value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PySlice self, Object value) {
    return compare(self, value, Special.GE);
  }

  private static Object compare(PySlice self, Object value, int special) {
    if (!(value instanceof PySlice other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return self == other
        ? Comparison.holds(special, 0)
        : Sequences.compare(parts(self), parts(other), special);
  }

  private static Object[] parts(PySlice slice) {
    return new Object[] {slice.start(), slice.stop(), slice.step()};
  }

  /// S.indices(len) -> (start, stop, stride)
  ///
  /// Assuming a sequence of length len, calculate the start and stop
  /// indices, and the stride length of the extended slice described by
  /// S. Out of bounds indices are clipped in a manner consistent with the
  /// handling of normal slices.
  @PyMethod("(self, object, /)")
  static Object indices(PySlice self, Object object) {
    BigInteger length = Ints.big(Indexes.of(object));
    if (length.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    return PyTuple.of(SliceIndices.of(self, length));
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PySlice self) {
    return PyTuple.of(self.type(), PyTuple.of(parts(self)));
  }

  @PyGetter(member = true)
  static Object start(PySlice self) {
    return self.start();
  }

  @PyGetter(member = true)
  static Object stop(PySlice self) {
    return self.stop();
  }

  @PyGetter(member = true)
  static Object step(PySlice self) {
    return self.step();
  }
}
