package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PySetIterator;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(set)} gives. */
@PyTypeSpec(
    name = "set_iterator",
    instances = PySetIterator.class,
    subclassable = false,
    instantiable = false)
final class SetIteratorType {
  private SetIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PySetIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PySetIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PySetIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PySetIterator self) {
    return IteratorState.of("iter", Iteration.toList(self.copy()));
  }
}
