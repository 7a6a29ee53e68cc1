package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PySequenceIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/** What {@code iter} gives for an object with {@code __getitem__} alone. */
@PyTypeSpec(
    name = "iterator",
    instances = PySequenceIterator.class,
    subclassable = false,
    instantiable = false)
final class SequenceIteratorType {
  private SequenceIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PySequenceIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PySequenceIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PySequenceIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PySequenceIterator self) {
    Object sequence = self.sequence();
    return sequence == null
        ? IteratorState.of("iter", PyTuple.EMPTY)
        : IteratorState.of("iter", sequence, self.index());
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PySequenceIterator self, Object object) {
    self.setIndex(IteratorState.position(object));
  }
}
