package org.krait.stdlib._heapq;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Comparison;

/** The algorithms of a heap in a list, with the smallest or the largest item first. */
// CPython: _heapqmodule.c
final class Heap {
  private final boolean isMax;

  Heap(boolean isMax) {
    this.isMax = isMax;
  }

  private boolean before(Object a, Object b) {
    return Truth.of(isMax ? Comparison.less(b, a) : Comparison.less(a, b));
  }

  /** Compares two items of a list, which must keep its size. */
  private boolean before(PyList heap, int size, Object a, Object b) {
    boolean result = before(a, b);
    if (heap.size() != size) {
      throw Errors.runtimeError("list changed size during iteration");
    }
    return result;
  }

  private static void swap(PyList heap, int i, int j) {
    Object item = heap.get(i);
    heap.set(i, heap.get(j));
    heap.set(j, item);
  }

  private static Object first(PyList heap) {
    Object top = heap.at(0);
    if (top == null) {
      throw Errors.indexError("index out of range");
    }
    return top;
  }

  /** Moves an item towards the top until its parent comes before it. */
  private void siftDown(PyList heap, int top, int from) {
    int size = heap.size();
    int at = from;
    while (at > top) {
      int parent = (at - 1) >> 1;
      if (!before(heap, size, heap.get(at), heap.get(parent))) {
        return;
      }
      swap(heap, at, parent);
      at = parent;
    }
  }

  /** Moves an item down to a leaf, its children up, and then the item to its place. */
  private void siftUp(PyList heap, int from) {
    int size = heap.size();
    int at = from;
    while (at < size >> 1) {
      int child = 2 * at + 1;
      if (child + 1 < size && !before(heap, size, heap.get(child), heap.get(child + 1))) {
        child++;
      }
      swap(heap, at, child);
      at = child;
    }
    siftDown(heap, from, at);
  }

  void push(PyList heap, Object item) {
    heap.add(item);
    siftDown(heap, 0, heap.size() - 1);
  }

  Object pop(PyList heap) {
    Object last = heap.remove(heap.size() - 1);
    if (last == null) {
      throw Errors.indexError("index out of range");
    }
    return heap.size() == 0 ? last : replace(heap, last);
  }

  Object replace(PyList heap, Object item) {
    Object top = first(heap);
    heap.set(0, item);
    siftUp(heap, 0);
    return top;
  }

  Object pushPop(PyList heap, Object item) {
    if (heap.size() == 0 || !before(first(heap), item)) {
      return item;
    }
    return replace(heap, item);
  }

  void build(PyList heap) {
    for (int i = (heap.size() >> 1) - 1; i >= 0; i--) {
      siftUp(heap, i);
    }
  }
}
