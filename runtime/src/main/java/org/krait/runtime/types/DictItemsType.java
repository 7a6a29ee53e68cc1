package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;

/** The items of a dict. */
@PyTypeSpec(
    name = "dict_items",
    instances = PyDictView.class,
    subclassable = false,
    instantiable = false)
public final class DictItemsType extends DictSetViewType {
  private DictItemsType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.ITEMS);
  }

  /// Return a reverse iterator over the dict items.
  @PyMethod("(self, /)")
  static Object __reversed__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.REVERSED_ITEMS);
  }
}
