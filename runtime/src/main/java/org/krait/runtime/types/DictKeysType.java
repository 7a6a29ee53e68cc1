package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;

/** The keys of a dict. */
@PyTypeSpec(
    name = "dict_keys",
    instances = PyDictView.class,
    subclassable = false,
    instantiable = false)
public final class DictKeysType extends DictSetViewType {
  private DictKeysType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.KEYS);
  }

  /// Return a reverse iterator over the dict keys.
  @PyMethod("(self, /)")
  static Object __reversed__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.REVERSED_KEYS);
  }
}
