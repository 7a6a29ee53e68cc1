package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTupleIterator;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(tuple)} gives. */
@PyTypeSpec(
    name = "tuple_iterator",
    instances = PyTupleIterator.class,
    subclassable = false,
    instantiable = false)
final class TupleIteratorType {
  private TupleIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyTupleIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyTupleIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyTupleIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyTupleIterator self) {
    PyTuple tuple = self.tuple();
    return tuple == null
        ? IteratorState.of("iter", PyTuple.EMPTY)
        : IteratorState.of("iter", tuple, self.index());
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PyTupleIterator self, Object object) {
    self.setIndex(IteratorState.clampedPosition(object));
  }
}
