package org.krait.stdlib._queue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/// Simple, unbounded, reentrant FIFO queue.
@PyTypeSpec(name = "SimpleQueue", module = "_queue", signature = "()", weakref = true)
public final class PySimpleQueue extends PyInstance {
  private static final long SLICE_NANOS = 20_000_000;
  private static final double NANOS = 1e9;

  private final LinkedBlockingQueue<Object> items = new LinkedBlockingQueue<>();
  private final EmptyError empty;

  private PySimpleQueue(PyType type, EmptyError empty) {
    super(type);
    this.empty = empty;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs, ThreadState thread) {
    if (cls.isBuiltin() && args.length > 0) {
      throw Errors.typeError("SimpleQueue() takes no positional arguments");
    }
    if (cls.isBuiltin() && kwargs.size() > 0) {
      throw Errors.typeError("SimpleQueue() takes no keyword arguments");
    }
    return new PySimpleQueue(cls, EmptyError.of(thread.interpreter()));
  }

  /// Return True if the queue is empty, False otherwise (not reliable!).
  @PyMethod("(self, /)")
  boolean empty() {
    return items.isEmpty();
  }

  /// Remove and return an item from the queue.
  ///
  /// If optional args 'block' is true and 'timeout' is None (the default),
  /// block if necessary until an item is available. If 'timeout' is
  /// a non-negative number, it blocks at most 'timeout' seconds and raises
  /// the Empty exception if no item was available within that time.
  /// Otherwise ('block' is false), return an item if one is immediately
  /// available, else raise the Empty exception ('timeout' is ignored
  /// in that case).
  @PyMethod("(self, block=True, timeout=None)")
  Object get(boolean block, Object timeout, ThreadState thread) {
    long nanos = block ? nanos(timeout) : 0;
    Object item = items.poll();
    if (item == null && nanos != 0) {
      item = await(nanos, thread);
    }
    if (item == null) {
      throw empty.raised();
    }
    return item;
  }

  /** How long to wait; negative for ever. */
  private static long nanos(Object timeout) {
    if (timeout == PySingleton.NONE) {
      return -1;
    }
    if (!(timeout instanceof Double) && Ints.indexOrNull(timeout) == null) {
      throw Errors.typeError(
          "'"
              + Types.of(timeout).fullName()
              + "' object cannot be interpreted as an integer or float");
    }
    double seconds = Arguments.toDouble(timeout);
    if (seconds < 0) {
      throw Errors.valueError("'timeout' must be a non-negative number");
    }
    if (seconds * NANOS >= Long.MAX_VALUE) {
      throw Errors.overflowError("timeout value is too large");
    }
    return (long) Math.ceil(seconds * NANOS);
  }

  /** Waits in slices, with a safe point between, so that signals are heard. */
  private @Nullable Object await(long nanos, ThreadState thread) {
    long end = System.nanoTime() + nanos;
    while (true) {
      long left = nanos < 0 ? SLICE_NANOS : Math.min(SLICE_NANOS, end - System.nanoTime());
      if (nanos >= 0 && left <= 0) {
        return items.poll();
      }
      Object item = null;
      try {
        item = items.poll(left, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        // A pending call is the reason to wake; the safe point runs it.
      }
      if (item != null) {
        return item;
      }
      thread.safePoint();
    }
  }

  /// Remove and return an item from the queue without blocking.
  ///
  /// Only get an item if one is immediately available. Otherwise
  /// raise the Empty exception.
  @PyMethod(value = "(self, /)", definingClass = true)
  Object get_nowait(ThreadState thread) {
    return get(false, PySingleton.NONE, thread);
  }

  /// Put the item on the queue.
  ///
  /// The optional 'block' and 'timeout' arguments are ignored, as this method
  /// never blocks.  They are provided for compatibility with the Queue class.
  @PyMethod("(self, item, block=True, timeout=None)")
  void put(Object item, boolean block, Object timeout) {
    items.add(item);
  }

  /// Put an item into the queue without blocking.
  ///
  /// This is exactly equivalent to `put(item)` and is only provided
  /// for compatibility with the Queue class.
  @PyMethod("(self, item)")
  void put_nowait(Object item) {
    items.add(item);
  }

  /// Return the approximate size of the queue (not reliable!).
  @PyMethod("(self, /)")
  int qsize() {
    return items.size();
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
