package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// make an iterator that returns consecutive keys and groups from the iterable
///
///   iterable
///     Elements to divide into groups according to the key function.
///   key
///     A function for computing the group category for each element.
///     If the key function is not specified or is None, the element itself
///     is used for grouping.
@PyTypeSpec(
    name = "groupby",
    module = "itertools",
    signature = "(iterable, key=None)",
    objectSlots = "__getattribute__")
public final class PyGroupby extends PyIterator {

  private final Object iterator;
  private final Object keyFunction;
  private @Nullable Object targetKey;
  private @Nullable Object currentKey;
  private @Nullable Object currentValue;
  private @Nullable PyGrouper grouper;

  private PyGroupby(PyType type, Object iterator, Object keyFunction) {
    super(type);
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  @PyNew("(cls, iterable, key=None)")
  static Object __new__(PyType cls, Object iterable, Object key) {
    return new PyGroupby(cls, Iteration.iterator(iterable), key);
  }

  // CPython: itertoolsmodule.c groupby_next
  @Override
  public @Nullable Object next() {
    grouper = null;
    while (currentKey == null || targetKey != null && Equality.same(targetKey, currentKey)) {
      if (!step()) {
        return null;
      }
    }
    targetKey = currentKey;
    grouper = new PyGrouper(this, targetKey);
    return new PyTuple(targetKey, grouper);
  }

  /** Takes the next item and its key; false if there is none. */
  private boolean step() {
    Object value = Iteration.next(iterator);
    if (value == null) {
      return false;
    }
    currentKey = keyFunction == PySingleton.NONE ? value : Dispatch.call(keyFunction, value);
    currentValue = value;
    return true;
  }

  /** The next item of a group, or null if the group has ended or is no longer the current one. */
  @Nullable Object nextOf(PyGrouper group) {
    if (grouper != group || currentValue == null && !step()) {
      return null;
    }
    if (!Equality.same(group.key(), currentKey)) {
      return null;
    }
    Object value = currentValue;
    currentValue = null;
    currentKey = null;
    return value;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
