package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A set; its subclass {@link PyFrozenset} is the frozenset. */
public class PySet extends PyInstance {
  private final SetTable table;

  public PySet() {
    this(BuiltinTypes.SET);
  }

  /** An empty instance of set, frozenset or a subclass. */
  public PySet(PyType type) {
    super(type);
    table = new SetTable();
  }

  private PySet(SetTable table) {
    super(BuiltinTypes.SET);
    this.table = table;
  }

  /** A frozenset of the keys of another set. */
  PySet(PyType type, PySet keys) {
    super(type);
    table = keys.table.copy();
  }

  /** A set with the same keys. */
  public final PySet copy() {
    return new PySet(table.copy());
  }

  public final int size() {
    return table.size();
  }

  /** Keys have numbers below this; at some numbers there is none. */
  public final int limit() {
    return table.limit();
  }

  /** The key of a number, or null. */
  public final @Nullable Object key(int i) {
    return table.key(i);
  }

  /** The hash of the key of a number. */
  public final long hashAt(int i, Object key) {
    return table.hashAt(i, key);
  }

  public final boolean contains(Object key) {
    return table.contains(key, hash(key));
  }

  /** Whether a key whose hash is known is in the set. */
  public final boolean contains(Object key, long hash) {
    return table.contains(key, hash);
  }

  /** Adds a key; false if it was there. */
  public final boolean add(Object key) {
    return table.add(key, hash(key));
  }

  /** Adds a key whose hash is known; false if it was there. */
  public final boolean add(Object key, long hash) {
    return table.add(key, hash);
  }

  /** Removes a key; false if it was missing. */
  public final boolean remove(Object key) {
    return table.remove(key, hash(key));
  }

  /** Removes a key whose hash is known; false if it was missing. */
  public final boolean remove(Object key, long hash) {
    return table.remove(key, hash);
  }

  /** Removes a key and gives it; null if there is none. */
  public final @Nullable Object pop() {
    return table.pop();
  }

  public final void clear() {
    table.clear();
  }

  /** Makes room for keys that are about to be added. */
  public final void reserve(int more) {
    table.reserve(more);
  }

  /** Drops the traces of removed keys if they are many. */
  public final void tidy() {
    table.tidy();
  }

  /** Adds all keys of another set. */
  public final void addAll(PySet other) {
    table.merge(other.table);
  }

  /** Takes the keys of another set, which nobody uses again, in the place of its own. */
  public final void become(PySet other) {
    table.become(other.table);
  }

  /** The keys in the order of their numbers. */
  public final Object[] toArray() {
    PyList keys = new PyList();
    for (int i = 0; i < limit(); i++) {
      Object key = key(i);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys.toArray();
  }

  /** The hash of a key, with the set named in the error if it has none. */
  public static long hash(Object key) {
    return key instanceof String s ? Keys.hash(s) : Keys.hash(key, "a set element");
  }
}
