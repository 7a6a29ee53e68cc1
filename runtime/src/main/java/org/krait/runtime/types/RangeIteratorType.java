package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyRangeIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(range)} gives where all ints fit in a long. */
@PyTypeSpec(
    name = "range_iterator",
    instances = PyRangeIterator.class,
    subclassable = false,
    instantiable = false)
final class RangeIteratorType {
  private RangeIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyRangeIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyRangeIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyRangeIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyRangeIterator self) {
    return IteratorState.of("iter", self.rest(), PySingleton.NONE);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PyRangeIterator self, Object object) {
    self.skip(Arguments.toLong(object));
  }
}
