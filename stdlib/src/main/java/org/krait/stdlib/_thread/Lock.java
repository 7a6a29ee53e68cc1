package org.krait.stdlib._thread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Representation;

/// A lock object is a synchronization primitive.  To create a lock,
/// call threading.Lock().  Methods are:
///
/// acquire() -- lock the lock, possibly blocking until it can be obtained
/// release() -- unlock of the lock
/// locked() -- test whether the lock is currently locked
///
/// A lock is not owned by the thread that locked it; another thread may
/// unlock it.  A thread attempting to lock a lock that it has already locked
/// will block until another thread unlocks it.  Deadlocks may ensue.
// CPython: _threadmodule.c lockobject
@PyTypeSpec(
    name = "lock",
    module = "_thread",
    signature = "()",
    weakref = true,
    subclassable = false)
public final class Lock extends PyInstance {
  private Semaphore permit = new Semaphore(1);

  Lock(PyType type) {
    super(type);
  }

  @PyNew("(cls, /)")
  static Object __new__(PyType cls) {
    return new Lock(cls);
  }

  /** Acquires within so many nanoseconds; signals are handled meanwhile. */
  boolean acquire(long nanos, ThreadState thread) {
    if (permit.tryAcquire()) {
      return true;
    }
    long deadline = System.nanoTime() + nanos;
    while (nanos != 0) {
      try {
        if (nanos < 0) {
          permit.acquire();
          return true;
        }
        return permit.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        thread.safePoint();
      }
    }
    return false;
  }

  /// Lock the lock.  Without argument, this blocks if the lock is already
  /// locked (even by the same thread), waiting for another thread to release
  /// the lock, and return True once the lock is acquired.
  /// With an argument, this will only block if the argument is true,
  /// and the return value reflects whether the lock is acquired.
  /// The blocking operation is interruptible.
  @PyMethod("(self, /, blocking=True, timeout=-1)")
  public boolean acquire(boolean blocking, Object timeout, ThreadState thread) {
    return acquire(LockTimeout.nanos(blocking, timeout), thread);
  }

  /// An obsolete synonym of acquire().
  @PyMethod("(self, /, blocking=True, timeout=-1)")
  public boolean acquire_lock(boolean blocking, Object timeout, ThreadState thread) {
    return acquire(blocking, timeout, thread);
  }

  /// Release the lock, allowing another thread that is blocked waiting for
  /// the lock to acquire the lock.  The lock must be in the locked state,
  /// but it needn't be locked by the same thread that unlocks it.
  @PyMethod("(self, /)")
  public void release() {
    synchronized (this) {
      if (permit.availablePermits() > 0) {
        throw Errors.runtimeError("release unlocked lock");
      }
      permit.release();
    }
  }

  /// An obsolete synonym of release().
  @PyMethod("(self, /)")
  public void release_lock() {
    release();
  }

  /// Return whether the lock is in the locked state.
  @PyMethod("(self, /)")
  public boolean locked() {
    return permit.availablePermits() == 0;
  }

  /// An obsolete synonym of locked().
  @PyMethod("(self, /)")
  public boolean locked_lock() {
    return locked();
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
    permit = new Semaphore(1);
  }

  @PyMethod("(self, /)")
  public String __repr__() {
    return "<"
        + (locked() ? "locked " : "unlocked ")
        + type().fullName()
        + " object at "
        + Representation.address(this)
        + ">";
  }
}
