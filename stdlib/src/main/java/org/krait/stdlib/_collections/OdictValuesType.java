package org.krait.stdlib._collections;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;

/** The values of an OrderedDict. */
@PyTypeSpec(
    name = "odict_values",
    instances = PyOdictView.class,
    base = org.krait.runtime.types.DictValuesType.class,
    subclassable = false,
    instantiable = false)
final class OdictValuesType {
  private OdictValuesType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.VALUES);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reversed__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.REVERSED_VALUES);
  }
}
