package org.krait.stdlib._collections;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;

/** The items of an OrderedDict. */
@PyTypeSpec(
    name = "odict_items",
    instances = PyOdictView.class,
    base = org.krait.runtime.types.DictItemsType.class,
    subclassable = false,
    instantiable = false)
final class OdictItemsType {
  private OdictItemsType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.ITEMS);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reversed__(PyOdictView self) {
    return new PyOdictIterator(self.ordered(), PyDictIterator.Kind.REVERSED_ITEMS);
  }
}
