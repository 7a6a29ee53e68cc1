package org.krait.stdlib._collections;

import org.jspecify.annotations.Nullable;

/** Items in a circular array: both ends grow and shrink in constant time. */
final class Ring {
  private static final int LEAST = 8;

  private @Nullable Object[] items = new Object[LEAST];
  private int head;
  private int size;

  int size() {
    return size;
  }

  int capacity() {
    return items.length;
  }

  private int place(int index) {
    return (head + index) & (items.length - 1);
  }

  Object get(int index) {
    return items[place(index)];
  }

  void set(int index, Object item) {
    items[place(index)] = item;
  }

  void addLast(Object item) {
    reserve();
    items[place(size++)] = item;
  }

  void addFirst(Object item) {
    reserve();
    head = (head - 1) & (items.length - 1);
    items[head] = item;
    size++;
  }

  private void reserve() {
    if (size == items.length) {
      Object[] more = new Object[size * 2];
      copyTo(more);
      items = more;
      head = 0;
    }
  }

  private void copyTo(Object[] target) {
    int first = Math.min(size, items.length - head);
    System.arraycopy(items, head, target, 0, first);
    System.arraycopy(items, 0, target, first, size - first);
  }

  Object removeLast() {
    int at = place(--size);
    Object item = items[at];
    items[at] = null;
    return item;
  }

  Object removeFirst() {
    Object item = items[head];
    items[head] = null;
    head = place(1);
    size--;
    return item;
  }

  Object[] toArray() {
    Object[] all = new Object[size];
    copyTo(all);
    return all;
  }

  /** Becomes a ring of these items. */
  void become(Object[] all) {
    int length = LEAST;
    while (length < all.length) {
      length *= 2;
    }
    items = new Object[length];
    System.arraycopy(all, 0, items, 0, all.length);
    head = 0;
    size = all.length;
  }

  /** Turns the ring {@code n} steps to the right, {@code n} being less than its size. */
  void rotate(int n) {
    for (int i = 0; i < n; i++) {
      addFirst(removeLast());
    }
    for (int i = 0; i > n; i--) {
      addLast(removeFirst());
    }
  }
}
