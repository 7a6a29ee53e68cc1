package org.krait.stdlib._bisect;

import org.krait.annotations.CType;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;

/// Bisection algorithms.
///
/// This module provides support for maintaining a list in sorted order without
/// having to sort the list after each insertion. For long lists of items with
/// expensive comparison operations, this can be an improvement over the more
/// common approach.
///
@PyModule("_bisect")
public final class BisectModule {
  /// Return the index where to insert item x in list a, assuming a is sorted.
  ///
  /// The return value i is such that all e in a[:i] have e <= x, and all e in
  /// a[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will
  /// insert just after the rightmost x already there.
  ///
  /// Optional args lo (default 0) and hi (default len(a)) bound the
  /// slice of a to be searched.
  ///
  /// A custom key function can be supplied to customize the sort order.
  @PyFunction("(a, x, lo=0, hi=None, *, key=None)")
  public long bisect_right(
      Object a, Object x, @CType("Py_ssize_t") long lo, Object hi, Object key) {
    return Bisection.find(a, x, lo, hi, key, true);
  }

  /// Insert item x in list a, and keep it sorted assuming a is sorted.
  ///
  /// If x is already in a, insert it to the right of the rightmost x.
  ///
  /// Optional args lo (default 0) and hi (default len(a)) bound the
  /// slice of a to be searched.
  ///
  /// A custom key function can be supplied to customize the sort order.
  @PyFunction("(a, x, lo=0, hi=None, *, key=None)")
  public void insort_right(
      Object a, Object x, @CType("Py_ssize_t") long lo, Object hi, Object key) {
    Bisection.insert(a, x, lo, hi, key, true);
  }

  /// Return the index where to insert item x in list a, assuming a is sorted.
  ///
  /// The return value i is such that all e in a[:i] have e < x, and all e in
  /// a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will
  /// insert just before the leftmost x already there.
  ///
  /// Optional args lo (default 0) and hi (default len(a)) bound the
  /// slice of a to be searched.
  ///
  /// A custom key function can be supplied to customize the sort order.
  @PyFunction("(a, x, lo=0, hi=None, *, key=None)")
  public long bisect_left(Object a, Object x, @CType("Py_ssize_t") long lo, Object hi, Object key) {
    return Bisection.find(a, x, lo, hi, key, false);
  }

  /// Insert item x in list a, and keep it sorted assuming a is sorted.
  ///
  /// If x is already in a, insert it to the left of the leftmost x.
  ///
  /// Optional args lo (default 0) and hi (default len(a)) bound the
  /// slice of a to be searched.
  ///
  /// A custom key function can be supplied to customize the sort order.
  @PyFunction("(a, x, lo=0, hi=None, *, key=None)")
  public void insort_left(Object a, Object x, @CType("Py_ssize_t") long lo, Object hi, Object key) {
    Bisection.insert(a, x, lo, hi, key, false);
  }
}
