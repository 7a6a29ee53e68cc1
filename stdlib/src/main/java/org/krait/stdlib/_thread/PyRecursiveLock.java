package org.krait.stdlib._thread;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/** A lock that its owner may take again. */
@org.krait.annotations.PyType(name = "RLock", module = "_thread", weakref = true)
final class PyRecursiveLock extends PyInstance {
  static final PyType TYPE = PyType.builtin(PyRecursiveLock.class);

  private Lock lock = new Lock();

  private PyRecursiveLock(PyType type) {
    super(type);
  }

  /** A lock that tells its owner. */
  private static final class Lock extends ReentrantLock {
    long ownerIdent() {
      Thread owner = getOwner();
      return owner == null ? 0 : owner.threadId();
    }
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyRecursiveLock(cls);
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava(
        "<"
            + (lock.isLocked() ? "locked " : "unlocked ")
            + type().fullName()
            + " object owner="
            + lock.ownerIdent()
            + " count="
            + (lock.isHeldByCurrentThread() ? lock.getHoldCount() : lock.isLocked() ? 1 : 0)
            + " at "
            + Representation.address(this)
            + ">");
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
  @PyMethod("(self, blocking=True, timeout=-1)")
  public boolean acquire(boolean blocking, Object timeout) {
    return Waiting.acquire(
        Timeout.of(blocking, timeout),
        () -> lock.tryLock(),
        nanos -> lock.tryLock(nanos, TimeUnit.NANOSECONDS));
  }

  /// Release the lock, allowing another thread that is blocked waiting for
  /// the lock to acquire the lock.  The lock must be in the locked state,
  /// and must be locked by the same thread that unlocks it; otherwise a
  /// `RuntimeError` is raised.
  ///
  /// Do note that if the lock was acquire()d several times in a row by the
  /// current thread, release() needs to be called as many times for the lock
  /// to be available for other threads.
  @PyMethod("(self)")
  public void release() {
    requireOwned("cannot release un-acquired lock");
    lock.unlock();
  }

  private void requireOwned(String message) {
    if (!lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError(message);
    }
  }

  /// locked()
  ///
  /// Return a boolean indicating whether this object is locked right now.
  @PyMethod("(self)")
  public boolean locked() {
    return lock.isLocked();
  }

  /// For internal use by `threading.Condition`.
  @PyMethod("(self)")
  public boolean _is_owned() {
    return lock.isHeldByCurrentThread();
  }

  /// For internal use by `threading.Condition`.
  @PyMethod("(self, state, /)")
  public void _acquire_restore(PyTuple state) {
    acquire(true, -1L);
    for (long i = (Long) state.get(0); i > 1; i--) {
      lock.lock();
    }
  }

  /// For internal use by `threading.Condition`.
  @PyMethod("(self)")
  public Object _release_save() {
    requireOwned("cannot release un-acquired lock");
    long count = lock.getHoldCount();
    for (long i = 0; i < count; i++) {
      lock.unlock();
    }
    return PyTuple.of(count, Thread.currentThread().threadId());
  }

  /// For internal use by reentrancy checks.
  @PyMethod("(self)")
  public long _recursion_count() {
    return lock.getHoldCount();
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
  public void _at_fork_reinit() {
    lock = new Lock();
  }
}
