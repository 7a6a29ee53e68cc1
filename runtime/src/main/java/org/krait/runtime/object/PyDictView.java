package org.krait.runtime.object;

/** A live view of a dict: dict_keys, dict_values or dict_items. */
public class PyDictView implements PyObject {
  private final PyDict dict;
  private final PyDictIterator.Kind kind;

  /** The view of a dict that iterates forwards by {@code kind}. */
  public PyDictView(PyDict dict, PyDictIterator.Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  public PyDict dict() {
    return dict;
  }

  public PyDictIterator.Kind kind() {
    return kind;
  }

  @Override
  public PyType type() {
    return switch (kind) {
      case KEYS -> IterationTypes.DICT_KEYS;
      case ITEMS -> IterationTypes.DICT_ITEMS;
      default -> IterationTypes.DICT_VALUES;
    };
  }

  /** Whether the view is like a set: of keys or of items. */
  public boolean isSetLike() {
    return kind != PyDictIterator.Kind.VALUES;
  }
}
