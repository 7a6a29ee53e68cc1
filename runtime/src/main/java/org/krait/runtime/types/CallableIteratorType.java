package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyCallableIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(callable, sentinel)} gives. */
@PyTypeSpec(
    name = "callable_iterator",
    instances = PyCallableIterator.class,
    subclassable = false,
    instantiable = false)
final class CallableIteratorType {
  private CallableIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyCallableIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyCallableIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyCallableIterator self) {
    Object callable = self.callable();
    return callable == null
        ? IteratorState.of("iter", PyTuple.EMPTY)
        : IteratorState.call("iter", callable, self.sentinel());
  }
}
