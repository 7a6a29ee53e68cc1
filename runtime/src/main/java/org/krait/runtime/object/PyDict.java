package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** A dict: a {@link HashTable}. */
public class PyDict extends PyInstance {
  private static final int FEW = 16;

  private HashTable table;

  public PyDict() {
    this(BuiltinTypes.DICT);
  }

  /** An empty instance of dict or of a subclass of it. */
  public PyDict(PyType type) {
    super(type);
    table = new HashTable();
  }

  private PyDict(HashTable table) {
    super(BuiltinTypes.DICT);
    this.table = table;
  }

  /** A dict of distinct strs. */
  public static PyDict of(String[] keys, Object[] values) {
    return of(keys, values, 0);
  }

  /** A dict of distinct strs, whose values begin at some place of an array. */
  public static PyDict of(String[] keys, Object[] values, int from) {
    if (keys.length > 0 && keys.length <= FEW) {
      return new PyDict(new HashTable(keys, values, from));
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < keys.length; i++) {
      dict.put(keys[i], values[from + i]);
    }
    return dict;
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
    return key instanceof String s ? table.get(s) : table.get(key, hash(key));
  }

  public final boolean containsKey(Object key) {
    return get(key) != null;
  }

  /** Sets a key's value; the value before, or null. */
  public final @Nullable Object put(Object key, Object value) {
    return table.put(key, hash(key), value, true);
  }

  /** The value of a key, which is set to {@code value} if it is missing. */
  public final Object getOrPut(Object key, Object value) {
    Object before = table.put(key, hash(key), value, false);
    return before == null ? value : before;
  }

  /** Removes a key; its value, or null if there was none. */
  public final @Nullable Object remove(Object key) {
    return table.remove(key, hash(key));
  }

  /** The hash of a key, with the dict named in the error if it has none. */
  public static long hash(Object key) {
    return key instanceof String s ? Keys.hash(s) : Keys.hash(key, "a dict key");
  }

  public final void clear() {
    table.clear();
  }

  /** Puts all entries of another dict; RuntimeError if comparing keys changes it meanwhile. */
  public final void putAll(PyDict other) {
    boolean several = ThreadState.several();
    if (table.size() == 0 && !several) {
      table.forgetKnown();
      table = other.table.copy();
      return;
    }
    HashTable from = several ? other.table.copy() : other.table;
    int size = from.size();
    for (int i = 0; i < from.limit(); i++) {
      Object key = from.key(i);
      Object value = from.value(i);
      if (key != null && value != null) {
        put(key, value);
        if (from.size() != size) {
          throw Errors.runtimeError("dict mutated during update");
        }
      }
    }
  }

  /** A dict with the same entries, without names that are still to come. */
  public final PyDict copyPresent() {
    return new PyDict(table.copyPresent());
  }

  /** A dict (of exact type dict) with the same entries. */
  public final PyDict copy() {
    return new PyDict(table.copy());
  }
}
