package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A dict: a {@link HashTable} with values. */
public class PyDict extends PyInstance {
  private HashTable table;

  public PyDict() {
    this(BuiltinTypes.DICT);
  }

  /** An empty instance of dict or of a subclass of it. */
  public PyDict(PyType type) {
    super(type);
    table = new HashTable(true);
  }

  /** The entries, for iteration by number. */
  public final HashTable table() {
    return table;
  }

  public final int size() {
    return table.size();
  }

  /** The value of a key, or null. */
  public final @Nullable Object get(Object key) {
    int i = table.find(key);
    return i < 0 ? null : table.value(i);
  }

  public final boolean containsKey(Object key) {
    return table.find(key) >= 0;
  }

  public final void put(Object key, Object value) {
    table.setValue(table.add(key), value);
  }

  /** The value of a key, which is set to {@code value} if it is missing. */
  public final Object getOrPut(Object key, Object value) {
    int before = table.size();
    int i = table.add(key);
    if (table.size() != before) {
      table.setValue(i, value);
    }
    return table.value(i);
  }

  /** Removes a key; its value, or null if there was none. */
  public final @Nullable Object remove(Object key) {
    int i = table.find(key);
    if (i < 0) {
      return null;
    }
    Object value = table.value(i);
    table.removeAt(i);
    return value;
  }

  public final void clear() {
    table.clear();
  }

  /** Puts all entries of another dict. */
  public final void putAll(PyDict other) {
    if (table.size() == 0) {
      table = other.table.copy();
      return;
    }
    HashTable from = other.table;
    for (int i = 0; i < from.limit(); i++) {
      Object key = from.key(i);
      if (key != null) {
        put(key, from.value(i));
      }
    }
  }

  /** A dict (of exact type dict) with the same entries. */
  public final PyDict copy() {
    PyDict copy = new PyDict();
    copy.table = table.copy();
    return copy;
  }
}
