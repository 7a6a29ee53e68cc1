package org.krait.runtime.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A list: an array and how much of it is in use.
 *
 * <p>Readers take the array and the size once and lock nothing; writers lock once several threads
 * run Python code. So each operation is whole, and none fails because another thread resizes.
 */
public class PyList extends PyInstance {
  private static final Object[] NOTHING = {};

  private @Nullable Object[] items;
  private int size;

  public PyList() {
    this(BuiltinTypes.LIST);
  }

  /** An empty instance of list or of a subclass of it. */
  public PyList(PyType type) {
    super(type);
    items = NOTHING;
  }

  private PyList(Object[] items, int size) {
    super(BuiltinTypes.LIST);
    this.items = items;
    this.size = size;
  }

  /** The list of these items, which the caller gives away. */
  public static PyList of(Object... items) {
    return new PyList(items, items.length);
  }

  /** The list of the first {@code size} of these items, which the caller gives away. */
  public static PyList of(@Nullable Object[] items, int size) {
    return new PyList(items, size);
  }

  public final int size() {
    return size;
  }

  /** The item at an index that is not negative, or null beyond the end. */
  public final @Nullable Object at(int index) {
    Object[] a = items;
    return index < size && index < a.length ? a[index] : null;
  }

  /** The item at an index that is not negative; an IndexError beyond the end. */
  public final Object get(int index) {
    Object item = at(index);
    if (item == null) {
      throw Errors.indexError("list index out of range");
    }
    return item;
  }

  /** A copy of the items. */
  public final Object[] toArray() {
    Object[] a = items;
    int n = Math.min(size, a.length);
    return n == 0 ? NOTHING : whole(Arrays.copyOf(a, n));
  }

  /** A copy of the items from {@code from} to before {@code to}, both clamped. */
  public final Object[] toArray(int from, int to) {
    Object[] a = items;
    int n = Math.min(to, Math.min(size, a.length));
    return from >= n ? NOTHING : whole(Arrays.copyOfRange(a, from, n));
  }

  /**
   * Every {@code step}-th item from {@code start} on, {@code count} of them if there are so many.
   */
  public final Object[] toArray(int start, int step, int count) {
    Object[] a = items;
    int n = Math.min(size, a.length);
    Object[] taken = new Object[count];
    for (int i = 0, at = start; i < count && at < n; i++, at += step) {
      taken[i] = a[at];
    }
    return whole(taken);
  }

  /** Cuts a copy where another thread has just removed items. */
  private static Object[] whole(@Nullable Object[] copy) {
    if (ThreadState.several()) {
      for (int i = 0; i < copy.length; i++) {
        if (copy[i] == null) {
          return Arrays.copyOf(copy, i);
        }
      }
    }
    return copy;
  }

  /** Appends an item. */
  public final void add(Object item) {
    if (ThreadState.several()) {
      addLocked(item);
    } else {
      append(item);
    }
  }

  private synchronized void addLocked(Object item) {
    append(item);
  }

  private void append(Object item) {
    if (size == items.length) {
      reserve(size + 1);
    }
    items[size] = item;
    size++;
  }

  /** Replaces the item at an index that is not negative; false beyond the end. */
  public final boolean set(int index, Object item) {
    if (ThreadState.several()) {
      synchronized (this) {
        return put(index, item);
      }
    }
    return put(index, item);
  }

  private boolean put(int index, Object item) {
    if (index >= size) {
      return false;
    }
    items[index] = item;
    return true;
  }

  /** Inserts an item before an index, which is clamped. */
  public final void insert(int index, Object item) {
    if (ThreadState.several()) {
      synchronized (this) {
        put(index, index, item);
      }
    } else {
      put(index, index, item);
    }
  }

  /** Removes the item at an index; it, or null beyond the end. */
  public final @Nullable Object remove(int index) {
    if (ThreadState.several()) {
      synchronized (this) {
        return take(index);
      }
    }
    return take(index);
  }

  private @Nullable Object take(int index) {
    if (index < 0 || index >= size) {
      return null;
    }
    Object item = items[index];
    System.arraycopy(items, index + 1, items, index, size - index - 1);
    items[--size] = null;
    return item;
  }

  /** Appends these items. */
  public final void addAll(Object... more) {
    if (ThreadState.several()) {
      synchronized (this) {
        appendAll(more);
      }
    } else {
      appendAll(more);
    }
  }

  private void appendAll(Object[] more) {
    reserve(size + more.length);
    System.arraycopy(more, 0, items, size, more.length);
    size += more.length;
  }

  /** Puts these items in the place of those from {@code from} to before {@code to}, clamped. */
  public final void replace(int from, int to, Object... more) {
    if (ThreadState.several()) {
      synchronized (this) {
        put(from, to, more);
      }
    } else {
      put(from, to, more);
    }
  }

  private void put(int from, int to, Object... more) {
    int start = Math.min(from, size);
    int end = Math.max(start, Math.min(to, size));
    int grown = size + more.length - (end - start);
    if (grown != size) {
      reserve(grown);
      System.arraycopy(items, end, items, start + more.length, size - end);
    }
    System.arraycopy(more, 0, items, start, more.length);
    if (grown < size) {
      Arrays.fill(items, grown, size, null);
    }
    size = grown;
  }

  /** Becomes a list of these items, which the caller gives away. */
  public final synchronized void become(Object[] items) {
    this.items = items;
    this.size = items.length;
  }

  /** Removes all items. */
  public final synchronized void clear() {
    if (items.length > 0) {
      become(NOTHING);
    }
  }

  /** Reverses the items in place. */
  public final synchronized void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      Object item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** Takes all items out, so that the list is empty while they are sorted, and leaves a mark. */
  public final synchronized Object[] take(Object[] mark) {
    Object[] taken = Arrays.copyOf(items, size);
    items = mark;
    size = 0;
    return taken;
  }

  /** Puts sorted items back; false if the list was touched since {@link #take} left the mark. */
  public final synchronized boolean giveBack(Object[] mark, Object[] sorted) {
    boolean untouched = items == mark;
    become(sorted);
    return untouched;
  }

  /** How many items the array has room for. */
  public final int capacity() {
    return items.length;
  }

  // CPython: listobject.c list_resize
  private void reserve(int least) {
    if (least < 0) {
      throw Errors.memoryError();
    }
    if (least > items.length) {
      long roomy = (long) least + (least >> 1) + 4;
      items = Arrays.copyOf(items, (int) Math.min(roomy, Math.max(least, Integer.MAX_VALUE - 8)));
    }
  }
}
