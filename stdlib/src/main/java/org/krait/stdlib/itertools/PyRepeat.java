package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// repeat(object [,times]) -> create an iterator which returns the object
/// for the specified number of times.  If not specified, returns the object
/// endlessly.
@PyTypeSpec(name = "repeat", module = "itertools", objectSlots = "__getattribute__")
public final class PyRepeat extends PyIterator {

  private final Object element;
  private long left;

  /** Endless if {@code left} is negative. */
  private PyRepeat(PyType type, Object element, long left) {
    super(type);
    this.element = element;
    this.left = left;
  }

  @PyNew("(cls, object, times=<unrepresentable>)")
  static Object __new__(PyType cls, Object object, @Nullable Object times) {
    return new PyRepeat(cls, object, times == null ? -1 : Math.max(0, Indexes.toLong(times)));
  }

  @Override
  public @Nullable Object next() {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return element;
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    String end = left < 0 ? ")" : ", " + left + ")";
    return PyStr.ofJava(type().name() + "(" + Representation.javaRepr(element) + end);
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  long __length_hint__() {
    if (left < 0) {
      throw Errors.typeError("len() of unsized object");
    }
    return left;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
