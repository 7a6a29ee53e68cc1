package org.krait.runtime.types;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/// Return an enumerate object.
///
///   iterable
///     an object supporting iteration
///
/// The enumerate object yields pairs containing a count (from start, which
/// defaults to zero) and a value yielded by the iterable argument.
///
/// enumerate is useful for obtaining an indexed list:
///     (0, seq[0]), (1, seq[1]), (2, seq[2]), ...
@PyTypeSpec(name = "enumerate", signature = "(iterable, start=0)")
public final class PyEnumerate extends PyIterator {
  private final Object iterator;
  private Object count;

  private PyEnumerate(PyType type, Object iterator, Object count) {
    super(type);
    this.iterator = iterator;
    this.count = count;
  }

  @PyNew("(cls, iterable=<unrepresentable>, start=0)")
  static Object __new__(PyType cls, @Nullable Object iterable, Object start) {
    if (iterable == null) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    Object first = Indexes.of(start);
    return new PyEnumerate(cls, Iteration.iterator(iterable), first);
  }

  @Override
  public @Nullable Object next() {
    Object item = Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    Object number = count;
    count =
        number instanceof Long n && n != Long.MAX_VALUE
            ? (Object) (n + 1)
            : Ints.big(number).add(BigInteger.ONE);
    return new PyTuple(number, item);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(type(), PyTuple.of(iterator, count));
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
