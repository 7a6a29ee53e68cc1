package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyLongRangeIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(range)} gives where an int is beyond long. */
@PyTypeSpec(
    name = "longrange_iterator",
    instances = PyLongRangeIterator.class,
    subclassable = false,
    instantiable = false)
final class LongRangeIteratorType {
  private LongRangeIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyLongRangeIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyLongRangeIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyLongRangeIterator self) {
    return self.left();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyLongRangeIterator self) {
    return IteratorState.of("iter", self.rest(), PySingleton.NONE);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PyLongRangeIterator self, Object object) {
    if (Ints.exact(object) == null) {
      throw Errors.typeError("state must be an int, not " + Types.of(object).fullName());
    }
    self.skip(Ints.exact(object));
  }
}
