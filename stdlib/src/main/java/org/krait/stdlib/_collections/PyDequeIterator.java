package org.krait.stdlib._collections;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** Walks a deque forwards; no item may come or go meanwhile. */
@PyTypeSpec(
    name = "_deque_iterator",
    module = "collections",
    subclassable = false,
    objectSlots = "__getattribute__")
public final class PyDequeIterator extends PyIterator {
  private static final PyType TYPE = PyType.builtin(PyDequeIterator.class);

  private final PyDeque deque;
  private final long version;
  private int passed;
  private int left;

  PyDequeIterator(PyDeque deque, int passed) {
    super(TYPE);
    this.deque = deque;
    this.version = deque.version();
    this.passed = Math.min(passed, deque.size());
    this.left = deque.size() - this.passed;
  }

  @PyNew("(cls, deque, index=0, /)")
  static Object __new__(PyType cls, Object deque, int index) {
    if (!(deque instanceof PyDeque d)) {
      throw Errors.typeError(
          "argument 1 must be collections.deque, not " + Types.of(deque).fullName());
    }
    return new PyDequeIterator(d, Math.max(0, index));
  }

  @Override
  public @Nullable Object next() {
    if (left == 0) {
      return null;
    }
    Object item = deque.at(passed);
    if (item == null || version != deque.version()) {
      left = 0;
      throw PyDeque.mutated();
    }
    passed++;
    left--;
    return item;
  }

  @Override
  public long lengthHint() {
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

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  long __length_hint__() {
    return left;
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(type(), PyTuple.of(deque, (long) deque.size() - left));
  }
}
