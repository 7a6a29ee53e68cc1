package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(list)} gives. */
@PyTypeSpec(
    name = "list_iterator",
    instances = PyListIterator.class,
    subclassable = false,
    instantiable = false)
final class ListIteratorType {
  private ListIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyListIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyListIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyListIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyListIterator self) {
    PyList list = self.list();
    return list == null
        ? IteratorState.of("iter", new PyList())
        : IteratorState.of("iter", list, self.index());
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  static void __setstate__(PyListIterator self, Object object) {
    self.setIndex(IteratorState.clampedPosition(object));
  }
}
