package org.krait.stdlib._thread;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

// CPython: _threadmodule.c rlockobject
@PyTypeSpec(name = "RLock", module = "_thread", weakref = true)
public final class ReentrantPyLock extends PyInstance {
  private ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Thread owner;
  private volatile int count;

  private ReentrantPyLock(PyType type) {
    super(type);
  }

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new ReentrantPyLock(cls);
  }

  private boolean acquire(long nanos, ThreadState thread) {
    boolean got = lock.tryLock() || nanos != 0 && await(nanos, thread);
    if (got) {
      owner = Thread.currentThread();
      count = lock.getHoldCount();
    }
    return got;
  }

  private boolean await(long nanos, ThreadState thread) {
    long deadline = System.nanoTime() + nanos;
    while (true) {
      try {
        if (nanos < 0) {
          lock.lockInterruptibly();
          return true;
        }
        return lock.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        thread.safePoint();
      }
    }
  }

  /// Lock the lock.  `blocking` indicates whether we should wait
  /// for the lock to be available or not.  If `blocking` is False
  /// and another thread holds the lock, the method will return False
  /// immediately.  If `blocking` is True and another thread holds
  /// the lock, the method will wait for the lock to be released,
  /// take it and then return True.
  /// (note: the blocking operation is interruptible.)
  ///
  /// In all other cases, the method will return True immediately.
  /// Precisely, if the current thread already holds the lock, its
  /// internal counter is simply incremented. If nobody holds the lock,
  /// the lock is taken and its internal counter initialized to 1.
  @PyMethod("(self, /, blocking=True, timeout=-1)")
  public boolean acquire(boolean blocking, Object timeout, ThreadState thread) {
    return acquire(LockTimeout.nanos(blocking, timeout), thread);
  }

  /// Release the lock, allowing another thread that is blocked waiting for
  /// the lock to acquire the lock.  The lock must be in the locked state,
  /// and must be locked by the same thread that unlocks it; otherwise a
  /// `RuntimeError` is raised.
  ///
  /// Do note that if the lock was acquire()d several times in a row by the
  /// current thread, release() needs to be called as many times for the lock
  /// to be available for other threads.
  @PyMethod("(self, /)")
  public void release() {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    count = lock.getHoldCount() - 1;
    if (count == 0) {
      owner = null;
    }
    lock.unlock();
  }

  /// locked()
  ///
  /// Return a boolean indicating whether this object is locked right now.
  @PyMethod("(self, /)")
  public boolean locked() {
    return lock.isLocked();
  }

  /// For internal use by `threading.Condition`.
  @PyMethod("(self, /)")
  public boolean _is_owned() {
    return lock.isHeldByCurrentThread();
  }

  /// For internal use by `threading.Condition`.
  @PyMethod(value = "(self, state, /)", parsedAs = "_acquire_restore()")
  public void _acquire_restore(Object state, ThreadState thread) {
    if (!(state instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("_acquire_restore() argument 1 must be a tuple of two ints");
    }
    for (long n = Indexes.toLong(t.get(0)); n > 0; n--) {
      acquire(LockTimeout.FOREVER, thread);
    }
  }

  /// For internal use by `threading.Condition`.
  @PyMethod("(self, /)")
  public PyTuple _release_save() {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    int held = lock.getHoldCount();
    for (int i = 0; i < held; i++) {
      release();
    }
    return PyTuple.of((long) held, Thread.currentThread().threadId());
  }

  /// For internal use by reentrancy checks.
  @PyMethod("(self, /)")
  public int _recursion_count() {
    return lock.getHoldCount();
  }

  /// Lock the lock.
  @PyMethod("(self, /)")
  public boolean __enter__(ThreadState thread) {
    return acquire(LockTimeout.FOREVER, thread);
  }

  /// Release the lock.
  @PyMethod(value = "(self, /, *exc_info)", parsedAs = "__exit__()")
  public void __exit__(Object[] excInfo) {
    release();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void _at_fork_reinit() {
    lock = new ReentrantLock();
    owner = null;
    count = 0;
  }

  @PyMethod("(self, /)")
  public String __repr__() {
    Thread holder = owner;
    return "<"
        + (locked() ? "locked " : "unlocked ")
        + type().fullName()
        + " object owner="
        + (holder == null ? 0 : holder.threadId())
        + " count="
        + count
        + " at "
        + Representation.address(this)
        + ">";
  }
}
