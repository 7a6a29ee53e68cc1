package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;
import org.krait.runtime.object.PyMappingProxy;

/** The values of a dict. */
@PyTypeSpec(
    name = "dict_values",
    instances = PyDictView.class,
    subclassable = false,
    instantiable = false)
public final class DictValuesType {
  private DictValuesType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyDictView self) {
    return DictViews.repr(self);
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.VALUES);
  }

  @PyMethod("(self, /)")
  static int __len__(PyDictView self) {
    return self.dict().size();
  }

  /// Return a reverse iterator over the dict values.
  @PyMethod("(self, /)")
  static Object __reversed__(PyDictView self) {
    return new PyDictIterator(self.dict(), PyDictIterator.Kind.REVERSED_VALUES);
  }

  /// dictionary that this view refers to
  @PyGetter
  static Object mapping(PyDictView self) {
    return new PyMappingProxy(self.dict());
  }
}
