package org.krait.stdlib._thread;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
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
@org.krait.annotations.PyType(
    name = "lock",
    module = "_thread",
    signature = "()",
    subclassable = false,
    weakref = true)
final class PyLock implements PyObject {
  static final PyType TYPE = PyType.builtin(PyLock.class);

  private final Semaphore free = new Semaphore(1);

  @PyNew("(cls)")
  static Object __new__(PyType cls) {
    return new PyLock();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava(
        "<"
            + (locked() ? "locked" : "unlocked")
            + " _thread.lock object at "
            + Representation.address(this)
            + ">");
  }

  /// Lock the lock.  Without argument, this blocks if the lock is already
  /// locked (even by the same thread), waiting for another thread to release
  /// the lock, and return True once the lock is acquired.
  /// With an argument, this will only block if the argument is true,
  /// and the return value reflects whether the lock is acquired.
  /// The blocking operation is interruptible.
  @PyMethod("(self, blocking=True, timeout=-1)")
  public boolean acquire(boolean blocking, Object timeout) {
    return Waiting.acquire(
        Timeout.of(blocking, timeout),
        () -> free.tryAcquire(),
        nanos -> free.tryAcquire(nanos, TimeUnit.NANOSECONDS));
  }

  /// An obsolete synonym of acquire().
  @PyMethod("(self, blocking=True, timeout=-1)")
  public boolean acquire_lock(boolean blocking, Object timeout) {
    return acquire(blocking, timeout);
  }

  /// Release the lock, allowing another thread that is blocked waiting for
  /// the lock to acquire the lock.  The lock must be in the locked state,
  /// but it needn't be locked by the same thread that unlocks it.
  @PyMethod("(self)")
  public synchronized void release() {
    if (free.availablePermits() > 0) {
      throw Errors.runtimeError("release unlocked lock");
    }
    free.release();
  }

  /// An obsolete synonym of release().
  @PyMethod("(self)")
  public void release_lock() {
    release();
  }

  /// Return whether the lock is in the locked state.
  @PyMethod("(self)")
  public boolean locked() {
    return free.availablePermits() == 0;
  }

  /// An obsolete synonym of locked().
  @PyMethod("(self)")
  public boolean locked_lock() {
    return locked();
  }

  /// Lock the lock.
  @PyMethod("(self)")
  public boolean __enter__() {
    return acquire(true, -1L);
  }

  /// Release the lock.
  @PyMethod("(self, /, *exc_info)")
  public void __exit__(Object[] exc_info) {
    release();
  }

  @PyMethod(value = "(self)", doc = "")
  public synchronized void _at_fork_reinit() {
    if (locked()) {
      free.release();
    }
  }
}
