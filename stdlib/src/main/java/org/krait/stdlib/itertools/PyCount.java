package org.krait.stdlib.itertools;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Return a count object whose .__next__() method returns consecutive values.
///
/// Equivalent to:
///     def count(firstval=0, step=1):
///         x = firstval
///         while 1:
///             yield x
///             x += step
@PyTypeSpec(
    name = "count",
    module = "itertools",
    signature = "(start=0, step=1)",
    objectSlots = "__getattribute__")
public final class PyCount extends PyIterator {

  private Object number;
  private final Object step;

  private PyCount(PyType type, Object number, Object step) {
    super(type);
    this.number = number;
    this.step = step;
  }

  @PyNew("(cls, start=0, step=1)")
  static Object __new__(PyType cls, Object start, Object step) {
    if (!isNumber(start) || !isNumber(step)) {
      throw Errors.typeError("a number is required");
    }
    return new PyCount(cls, start, step);
  }

  // CPython: abstract.c PyNumber_Check
  private static boolean isNumber(Object o) {
    PyType type = Types.of(o);
    return type.special(Special.INDEX) != null
        || type.special(Special.INT) != null
        || type.special(Special.FLOAT) != null
        || type.isSubtypeOf(BuiltinTypes.COMPLEX);
  }

  @Override
  public synchronized Object next() {
    Object current = number;
    number = Arithmetic.add(current, step);
    return current;
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    boolean isByOne = Types.isInstance(step, BuiltinTypes.INT) && Equality.equal(step, 1L);
    String end = isByOne ? ")" : ", " + Representation.javaRepr(step) + ")";
    return PyStr.ofJava(type().name() + "(" + Representation.javaRepr(number) + end);
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
