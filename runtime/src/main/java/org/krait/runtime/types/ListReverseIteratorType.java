package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListReverseIterator;
import org.krait.runtime.ops.Iteration;

/** What {@code reversed(list)} gives. */
@PyTypeSpec(
    name = "list_reverseiterator",
    instances = PyListReverseIterator.class,
    subclassable = false,
    instantiable = false)
final class ListReverseIteratorType {
  private ListReverseIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyListReverseIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyListReverseIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyListReverseIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyListReverseIterator self) {
    PyList list = self.list();
    return list == null
        ? IteratorState.of("reversed", new PyList())
        : IteratorState.of("reversed", list, self.index());
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PyListReverseIterator self, Object object) {
    self.setIndex(IteratorState.clampedPosition(object));
  }
}
