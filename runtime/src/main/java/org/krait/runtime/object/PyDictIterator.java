package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** Walks a dict's keys, values or items, forwards or backwards; the dict must keep its size. */
public final class PyDictIterator extends PyIterator {
  /** What is handed out, in which direction. */
  public enum Kind {
    KEYS(IterationTypes.DICT_KEY_ITERATOR, false),
    VALUES(IterationTypes.DICT_VALUE_ITERATOR, false),
    ITEMS(IterationTypes.DICT_ITEM_ITERATOR, false),
    REVERSED_KEYS(IterationTypes.DICT_REVERSE_KEY_ITERATOR, true),
    REVERSED_VALUES(IterationTypes.DICT_REVERSE_VALUE_ITERATOR, true),
    REVERSED_ITEMS(IterationTypes.DICT_REVERSE_ITEM_ITERATOR, true);

    private final PyType type;
    private final boolean isReversed;

    Kind(PyType type, boolean isReversed) {
      this.type = type;
      this.isReversed = isReversed;
    }
  }

  private final Kind kind;
  private @Nullable PyDict dict;
  private int size;
  private int index;
  private int left;

  public PyDictIterator(PyDict dict, Kind kind) {
    super(kind.type);
    this.kind = kind;
    this.dict = dict;
    this.size = dict.size();
    this.left = size;
    this.index = kind.isReversed ? dict.table().limit() - 1 : Math.max(0, dict.table().first());
  }

  @Override
  public @Nullable Object next() {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    if (d.size() != size) {
      size = -1;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    return kind.isReversed ? previous(d.table()) : following(d.table());
  }

  // CPython: dictobject.c dictiter_iternextkey_lock_held
  private @Nullable Object following(HashTable table) {
    while (index < table.limit()) {
      Object item = item(table, index++);
      if (item != null) {
        if (left == 0) {
          dict = null;
          throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        left--;
        return item;
      }
    }
    dict = null;
    return null;
  }

  // CPython: dictobject.c dictreviter_iter_lock_held
  private @Nullable Object previous(HashTable table) {
    while (index >= 0) {
      Object item = item(table, index--);
      if (item != null) {
        left--;
        return item;
      }
    }
    dict = null;
    return null;
  }

  private @Nullable Object item(HashTable table, int i) {
    Object key = table.key(i);
    if (key == null || kind == Kind.KEYS || kind == Kind.REVERSED_KEYS) {
      return key;
    }
    Object value = table.value(i);
    if (value == null || kind == Kind.VALUES || kind == Kind.REVERSED_VALUES) {
      return value;
    }
    return new PyTuple(key, value);
  }

  @Override
  public long lengthHint() {
    PyDict d = dict;
    return d == null || d.size() != size ? 0 : left;
  }

  /** An iterator at the same place. */
  public PyDictIterator copy() {
    PyDictIterator copy = new PyDictIterator(dict == null ? new PyDict() : dict, kind);
    copy.size = dict == null ? 0 : size;
    copy.index = index;
    copy.left = left;
    return copy;
  }
}
