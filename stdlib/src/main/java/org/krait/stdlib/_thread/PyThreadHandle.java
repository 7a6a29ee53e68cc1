package org.krait.stdlib._thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** A thread that was or will be started, to wait for. */
@org.krait.annotations.PyType(name = "_ThreadHandle", module = "_thread", subclassable = false)
final class PyThreadHandle implements PyObject {
  static final PyType TYPE = PyType.builtin(PyThreadHandle.class);

  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long ident;
  private volatile @Nullable Thread thread;

  @PyNew("(cls)")
  static Object __new__(PyType cls) {
    return new PyThreadHandle();
  }

  /** A handle for a thread that somebody else started. */
  static PyThreadHandle ofForeign(long ident) {
    PyThreadHandle handle = new PyThreadHandle();
    handle.ident = ident;
    return handle;
  }

  /** Takes the thread that is about to start; a handle serves one thread only. */
  synchronized void begin(Thread started) {
    if (ident != 0) {
      throw Errors.runtimeError("thread already started");
    }
    thread = started;
    ident = started.threadId();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return "<_thread._ThreadHandle object: ident=" + ident + ">";
  }

  // CPython: _threadmodule.c ThreadHandle_join
  @PyMethod(value = "(self, timeout=None, /)", text = false, doc = "")
  public void join(Object timeout) {
    if (ident == 0) {
      throw Errors.runtimeError("thread not started");
    }
    if (thread == Thread.currentThread() && done.getCount() > 0) {
      throw Errors.runtimeError("Cannot join current thread");
    }
    long nanos =
        timeout == PySingleton.NONE ? -1 : Math.max(0, Timeout.nanos(Timeout.seconds(timeout)));
    Waiting.acquire(
        nanos, () -> done.getCount() == 0, left -> done.await(left, TimeUnit.NANOSECONDS));
  }

  @PyMethod(value = "(self)", doc = "")
  public void _set_done() {
    done.countDown();
  }

  @PyMethod(value = "(self)", doc = "")
  public boolean is_done() {
    return done.getCount() == 0;
  }

  @PyGetter
  public long ident() {
    return ident;
  }
}
