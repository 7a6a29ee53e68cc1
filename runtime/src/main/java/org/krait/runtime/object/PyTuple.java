package org.krait.runtime.object;

/** A tuple. The array belongs to the tuple and never changes. */
public class PyTuple extends PyInstance {
  private static final Object[] NOTHING = {};
  public static final PyTuple EMPTY = new PyTuple(NOTHING);

  private final Object[] items;

  /** The hash once it was asked for; 0 before. */
  private long hash;

  public PyTuple(Object... items) {
    this(BuiltinTypes.TUPLE, items);
  }

  /** An instance of tuple or of a subclass of it. */
  public PyTuple(PyType type, Object[] items) {
    super(type);
    this.items = items;
  }

  /** The tuple of these items, which the caller gives away. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  public int size() {
    return items.length;
  }

  public Object get(int index) {
    return items[index];
  }

  /** The hash of the items, which are asked for theirs once only. */
  // CPython: tupleobject.c tuple_hash
  public final long hash() {
    long known = hash;
    if (known == 0) {
      known = Keys.hash(items);
      hash = known;
    }
    return known;
  }

  /** The items themselves: to read, never to write. */
  public Object[] items() {
    return items;
  }
}
