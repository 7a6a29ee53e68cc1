package org.krait.stdlib._collections;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;

/** The keys of an OrderedDict. */
@PyTypeSpec(
    name = "odict_keys",
    instances = PyOdictView.class,
    base = org.krait.runtime.types.DictKeysType.class,
    subclassable = false,
    instantiable = false)
final class OdictKeysType {
  private OdictKeysType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.KEYS);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reversed__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.REVERSED_KEYS);
  }
}
