package org.krait.stdlib._heapq;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyList;

/// Heap queue algorithm (a.k.a. priority queue).
///
/// Heaps are arrays for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for
/// all k, counting elements from 0.  For the sake of comparison,
/// non-existing elements are considered to be infinite.  The interesting
/// property of a heap is that a[0] is always its smallest element.
///
/// Usage:
///
/// heap = []            # creates an empty heap
/// heappush(heap, item) # pushes a new item on the heap
/// item = heappop(heap) # pops the smallest item from the heap
/// item = heap[0]       # smallest item on the heap without popping it
/// heapify(x)           # transforms list into a heap, in-place, in linear time
/// item = heapreplace(heap, item) # pops and returns smallest item, and adds
///                                # new item; the heap size is unchanged
///
/// Our API differs from textbook heap algorithms as follows:
///
/// - We use 0-based indexing.  This makes the relationship between the
///   index for a node and the indexes for its children slightly less
///   obvious, but is more suitable since Python uses 0-based indexing.
///
/// - Our heappop() method returns the smallest item, not the largest.
///
/// These two make it possible to view the heap as a regular Python list
/// without surprises: heap[0] is the smallest item, and heap.sort()
/// maintains the heap invariant!
///
// A heap is locked while it is worked on, so that threads can share it.
@PyModule("_heapq")
public final class HeapqModule {
  @PyConstant public static final String __about__ = About.TEXT;

  private static final Heap MIN = new Heap(false);
  private static final Heap MAX = new Heap(true);

  /// Push item onto heap, maintaining the heap invariant.
  @PyFunction("(heap, item, /)")
  public void heappush(PyList heap, Object item) {
    synchronized (heap) {
      MIN.push(heap, item);
    }
  }

  /// Push item onto max heap, maintaining the heap invariant.
  @PyFunction("(heap, item, /)")
  public void heappush_max(PyList heap, Object item) {
    synchronized (heap) {
      MAX.push(heap, item);
    }
  }

  /// Push item on the heap, then pop and return the smallest item from the heap.
  ///
  /// The combined action runs more efficiently than heappush() followed by
  /// a separate call to heappop().
  @PyFunction("(heap, item, /)")
  public Object heappushpop(PyList heap, Object item) {
    synchronized (heap) {
      return MIN.pushPop(heap, item);
    }
  }

  /// Maxheap variant of heappushpop.
  ///
  /// The combined action runs more efficiently than heappush_max() followed by
  /// a separate call to heappop_max().
  @PyFunction("(heap, item, /)")
  public Object heappushpop_max(PyList heap, Object item) {
    synchronized (heap) {
      return MAX.pushPop(heap, item);
    }
  }

  /// Pop the smallest item off the heap, maintaining the heap invariant.
  @PyFunction("(heap, /)")
  public Object heappop(PyList heap) {
    synchronized (heap) {
      return MIN.pop(heap);
    }
  }

  /// Maxheap variant of heappop.
  @PyFunction("(heap, /)")
  public Object heappop_max(PyList heap) {
    synchronized (heap) {
      return MAX.pop(heap);
    }
  }

  /// Pop and return the current smallest value, and add the new item.
  ///
  /// This is more efficient than heappop() followed by heappush(), and can be
  /// more appropriate when using a fixed-size heap.  Note that the value
  /// returned may be larger than item!  That constrains reasonable uses of
  /// this routine unless written as part of a conditional replacement:
  ///
  ///     if item > heap[0]:
  ///         item = heapreplace(heap, item)
  @PyFunction("(heap, item, /)")
  public Object heapreplace(PyList heap, Object item) {
    synchronized (heap) {
      return MIN.replace(heap, item);
    }
  }

  /// Maxheap variant of heapreplace.
  @PyFunction("(heap, item, /)")
  public Object heapreplace_max(PyList heap, Object item) {
    synchronized (heap) {
      return MAX.replace(heap, item);
    }
  }

  /// Transform list into a heap, in-place, in O(len(heap)) time.
  @PyFunction("(heap, /)")
  public void heapify(PyList heap) {
    synchronized (heap) {
      MIN.build(heap);
    }
  }

  /// Maxheap variant of heapify.
  @PyFunction("(heap, /)")
  public void heapify_max(PyList heap) {
    synchronized (heap) {
      MAX.build(heap);
    }
  }
}
