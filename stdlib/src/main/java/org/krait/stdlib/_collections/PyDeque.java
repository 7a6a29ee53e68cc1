package org.krait.stdlib._collections;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sequences;

/// A list-like sequence optimized for data accesses near its endpoints.
@PyTypeSpec(
    name = "deque",
    module = "collections",
    signature = "([iterable[, maxlen]])",
    weakref = true,
    pattern = PyTypeSpec.Pattern.SEQUENCE,
    objectSlots = "__getattribute__")
public final class PyDeque extends PyInstance implements Holder {
  private static final PyType TYPE = PyType.builtin(PyDeque.class);

  private final Ring ring = new Ring();
  private int most = Integer.MAX_VALUE;
  private boolean isBounded;
  private long version;

  PyDeque(PyType type) {
    super(type);
  }

  /** How many items there are. */
  int size() {
    if (ThreadState.several()) {
      synchronized (this) {
        return ring.size();
      }
    }
    return ring.size();
  }

  /** Changes whenever an item comes or goes. */
  synchronized long version() {
    return version;
  }

  /** The item at an index, or null beyond the ends. */
  synchronized @Nullable Object at(int index) {
    return index >= 0 && index < ring.size() ? ring.get(index) : null;
  }

  synchronized Object[] toArray() {
    return ring.toArray();
  }

  @Override
  public synchronized void tellHeld(BiConsumer<String, Object> found) {
    for (int i = 0; i < ring.size(); i++) {
      found.accept("[" + i + "]", ring.get(i));
    }
  }

  private synchronized void become(Object[] items) {
    version++;
    ring.become(items);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyDeque(cls);
  }

  @PyMethod("(self, iterable=<unrepresentable>, maxlen=None)")
  void __init__(@Nullable Object iterable, Object maxlen) {
    isBounded = maxlen != PySingleton.NONE;
    most = isBounded ? bound(maxlen) : Integer.MAX_VALUE;
    clear();
    if (iterable != null) {
      extend(iterable);
    }
  }

  private static int bound(Object maxlen) {
    if (Types.special(maxlen, Special.INDEX) == null) {
      throw Errors.typeError("an integer is required");
    }
    int bound = Indexes.clipped(maxlen);
    if (bound < 0) {
      throw Errors.valueError("maxlen must be non-negative");
    }
    return bound;
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    String name = type().name();
    if (!Representation.enter(this)) {
      return "[...]";
    }
    try {
      String items = Representation.javaRepr(PyList.of(toArray()));
      String end = isBounded ? ", maxlen=" + most + ")" : ")";
      return PyStr.ofJava(name + "(" + items + end);
    } finally {
      Representation.leave(this);
    }
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return compare(value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return compare(value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    return compare(value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    return compare(value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return compare(value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return compare(value, Special.GE);
  }

  private Object compare(Object value, int special) {
    if (!(value instanceof PyDeque other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (size() != other.size() && (special == Special.EQ || special == Special.NE)) {
      return special == Special.NE;
    }
    return Sequences.compare(toArray(), other.toArray(), special);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return new PyDequeIterator(this, 0);
  }

  @PyMethod("(self, /)")
  int __len__() {
    return size();
  }

  @PyMethod("(self, value, /)")
  Object __add__(Object value) {
    if (!(value instanceof PyDeque other)) {
      throw Errors.typeError(
          "can only concatenate deque (not \"" + Types.of(value).fullName() + "\") to deque");
    }
    PyDeque sum = (PyDeque) copy();
    sum.extend(other);
    return sum;
  }

  @PyMethod("(self, value, /)")
  Object __mul__(int value) {
    return ((PyDeque) copy()).__imul__(value);
  }

  @PyMethod("(self, value, /)")
  Object __rmul__(int value) {
    return __mul__(value);
  }

  @PyMethod("(self, key, /)")
  Object __getitem__(Object key) {
    Object item = at(index(key));
    if (item == null) {
      throw Errors.indexError("deque index out of range");
    }
    return item;
  }

  @PyMethod("(self, key, value, /)")
  synchronized void __setitem__(Object key, Object value) {
    int i = index(key);
    if (at(i) == null) {
      throw Errors.indexError("deque index out of range");
    }
    ring.set(i, value);
  }

  @PyMethod("(self, key, /)")
  synchronized void __delitem__(Object key) {
    int i = index(key);
    if (at(i) == null) {
      throw Errors.indexError("deque index out of range");
    }
    removeAt(i);
  }

  private int index(Object key) {
    if (Types.special(key, Special.INDEX) == null) {
      throw Errors.typeError(
          "sequence index must be integer, not '" + Types.of(key).fullName() + "'");
    }
    return Sequences.fromEnd(Indexes.subscript(key), size());
  }

  private synchronized void removeAt(int i) {
    version++;
    ring.rotate(-i);
    ring.removeFirst();
    ring.rotate(i);
  }

  @PyMethod("(self, key, /)")
  boolean __contains__(Object key) {
    return find(key, 0, Integer.MAX_VALUE) >= 0;
  }

  /** The index of an item between bounds, or -1. */
  private int find(Object value, int from, int to) {
    long seen = version();
    for (int i = from; i < to; i++) {
      Object item = at(i);
      if (item == null) {
        return -1;
      }
      boolean same = Equality.same(item, value);
      if (seen != version()) {
        throw mutated();
      }
      if (same) {
        return i;
      }
    }
    return -1;
  }

  /** The error of an iteration during which an item came or went. */
  static PyException mutated() {
    return Errors.runtimeError("deque mutated during iteration");
  }

  /// Implement self+=value.
  @PyMethod("(self, value, /)")
  Object __iadd__(Object value) {
    extend(value);
    return this;
  }

  /// Implement self*=value.
  @PyMethod("(self, value, /)")
  Object __imul__(int value) {
    Object[] items = toArray();
    become(new Object[0]);
    if (items.length > 0) {
      int times = Math.max(0, value);
      if (isBounded) {
        times = (int) Math.min(times, (long) most / items.length + 1);
      }
      extend(PyTuple.of(Sequences.repeat(items, times)));
    }
    return this;
  }

  /// Add an element to the right side of the deque.
  @PyMethod("(self, item, /)")
  void append(Object item) {
    if (ThreadState.several()) {
      synchronized (this) {
        addLast(item);
      }
    } else {
      addLast(item);
    }
  }

  private void addLast(Object item) {
    version++;
    ring.addLast(item);
    if (ring.size() > most) {
      ring.removeFirst();
    }
  }

  /// Add an element to the left side of the deque.
  @PyMethod("(self, item, /)")
  synchronized void appendleft(Object item) {
    version++;
    ring.addFirst(item);
    if (ring.size() > most) {
      ring.removeLast();
    }
  }

  /// Remove all elements from the deque.
  @PyMethod("(self, /)")
  void clear() {
    become(new Object[0]);
  }

  /// Return a shallow copy of a deque.
  @PyMethod("(self, /)")
  Object __copy__() {
    return copy();
  }

  /// Return a shallow copy of a deque.
  // CPython: _collectionsmodule.c deque_copy_impl
  @PyMethod("(self, /)")
  Object copy() {
    if (type() == TYPE) {
      PyDeque copy = new PyDeque(TYPE);
      copy.isBounded = isBounded;
      copy.most = most;
      copy.become(toArray());
      return copy;
    }
    return isBounded ? Dispatch.call(type(), this, maxlen()) : Dispatch.call(type(), this);
  }

  /// Return number of occurrences of value.
  @PyMethod("(self, value, /)")
  int count(Object value) {
    int count = 0;
    for (int i = find(value, 0, Integer.MAX_VALUE);
        i >= 0;
        i = find(value, i + 1, Integer.MAX_VALUE)) {
      count++;
    }
    return count;
  }

  /// Extend the right side of the deque with elements from the iterable.
  @PyMethod("(self, iterable, /)")
  void extend(Object iterable) {
    Object source = iterable == this ? PyTuple.of(toArray()) : iterable;
    Object iterator = Iteration.iterator(source);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      append(x);
    }
  }

  /// Extend the left side of the deque with elements from the iterable.
  @PyMethod("(self, iterable, /)")
  void extendleft(Object iterable) {
    Object source = iterable == this ? PyTuple.of(toArray()) : iterable;
    Object iterator = Iteration.iterator(source);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      appendleft(x);
    }
  }

  /// index($self, value, [start, [stop]])
  /// --
  ///
  /// Return first index of value.
  ///
  /// Raises ValueError if the value is not present.
  @PyMethod("(self, value, start=0, stop=sys.maxsize, /)")
  int index(Object value, Object start, Object stop) {
    int size = size();
    int from = Sequences.bound(start, size);
    int found = find(value, from, Math.min(size, Sequences.bound(stop, size)));
    if (found < 0) {
      throw Errors.valueError("deque.index(x): x not in deque");
    }
    return found;
  }

  /// Insert value before index.
  @PyMethod("(self, index, value, /)")
  synchronized void insert(int index, Object value) {
    int size = size();
    if (size >= most) {
      throw Errors.indexError("deque already at its maximum size");
    }
    int i = Math.max(0, Math.min(size, Sequences.fromEnd(index, size)));
    version++;
    ring.rotate(-i);
    ring.addFirst(value);
    ring.rotate(i);
  }

  /// Remove and return the rightmost element.
  @PyMethod("(self, /)")
  Object pop() {
    if (ThreadState.several()) {
      synchronized (this) {
        return removeLast();
      }
    }
    return removeLast();
  }

  private Object removeLast() {
    checkNotEmpty();
    return ring.removeLast();
  }

  /// Remove and return the leftmost element.
  @PyMethod("(self, /)")
  Object popleft() {
    if (ThreadState.several()) {
      synchronized (this) {
        return removeFirst();
      }
    }
    return removeFirst();
  }

  private Object removeFirst() {
    checkNotEmpty();
    return ring.removeFirst();
  }

  private void checkNotEmpty() {
    if (ring.size() == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
    version++;
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    Object state = Attributes.callMethod(this, "__getstate__");
    PyTuple args = isBounded ? PyTuple.of(PyTuple.EMPTY, maxlen()) : PyTuple.EMPTY;
    return PyTuple.of(type(), args, state, Iteration.iterator(this));
  }

  /// Remove first occurrence of value.
  @PyMethod("(self, value, /)")
  void remove(Object value) {
    int found;
    try {
      found = find(value, 0, Integer.MAX_VALUE);
    } catch (PyException e) {
      throw "RuntimeError".equals(e.typeName())
          ? Errors.indexError("deque mutated during iteration")
          : e;
    }
    if (found < 0) {
      throw Errors.valueError("deque.remove(x): x not in deque");
    }
    removeAt(found);
  }

  /// Return a reverse iterator over the deque.
  @PyMethod("(self, /)")
  Object __reversed__() {
    return new PyDequeReverseIterator(this, 0);
  }

  /// Reverse *IN PLACE*.
  @PyMethod("(self, /)")
  synchronized void reverse() {
    for (int i = 0, j = ring.size() - 1; i < j; i++, j--) {
      Object item = ring.get(i);
      ring.set(i, ring.get(j));
      ring.set(j, item);
    }
  }

  /// Rotate the deque n steps to the right.  If n is negative, rotates left.
  @PyMethod("(self, n=1, /)")
  synchronized void rotate(int n) {
    int size = ring.size();
    if (size < 2) {
      return;
    }
    int steps = n % size;
    if (Math.abs(steps) > size / 2) {
      steps -= Integer.signum(steps) * size;
    }
    version++;
    ring.rotate(steps);
  }

  /// Return the size of the deque in memory, in bytes.
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 216 + 528L * Math.max(1, (ring.capacity() + 63) / 64);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// maximum size of a deque or None if unbounded
  @PyGetter
  Object maxlen() {
    return isBounded ? (Object) (long) most : PySingleton.NONE;
  }
}
