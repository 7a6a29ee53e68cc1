package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.ops.Iteration;

/** What {@code iter(dict.items())} gives. */
@PyTypeSpec(
    name = "dict_itemiterator",
    instances = PyDictIterator.class,
    subclassable = false,
    instantiable = false)
final class DictItemIteratorType {
  private DictItemIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyDictIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyDictIterator self) {
    return Iteration.orStop(self.next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  static Object __length_hint__(PyDictIterator self) {
    return self.lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  static Object __reduce__(PyDictIterator self) {
    return IteratorState.of("iter", Iteration.toList(self.copy()));
  }
}
