package org.krait.stdlib._collections;

import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;
import org.krait.runtime.object.PyType;

/** A view of an OrderedDict: odict_keys, odict_values or odict_items. */
final class PyOdictView extends PyDictView {
  private static final PyType KEYS = PyType.builtin(OdictKeysType.class);
  private static final PyType VALUES = PyType.builtin(OdictValuesType.class);
  private static final PyType ITEMS = PyType.builtin(OdictItemsType.class);

  private final PyOrderedDict ordered;

  PyOdictView(PyOrderedDict dict, PyDictIterator.Kind kind) {
    super(dict, kind);
    this.ordered = dict;
  }

  PyOrderedDict ordered() {
    return ordered;
  }

  @Override
  public PyType type() {
    return switch (kind()) {
      case KEYS -> KEYS;
      case ITEMS -> ITEMS;
      default -> VALUES;
    };
  }
}
