package org.krait.stdlib._thread;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Finalization;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;

// CPython: _threadmodule.c ThreadHandle
@PyTypeSpec(name = "_ThreadHandle", module = "_thread", weakref = true, subclassable = false)
public final class ThreadHandle extends PyInstance {
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long ident;
  private volatile @Nullable Thread thread;

  ThreadHandle() {
    super(PyType.builtin(ThreadHandle.class));
  }

  @PyNew("(cls, /)")
  static Object __new__(PyType cls) {
    return new ThreadHandle();
  }

  /** Takes a thread that is about to start. */
  void attach(Thread started) {
    if (thread != null) {
      throw Errors.runtimeError("thread already started");
    }
    thread = started;
    ident = started.threadId();
  }

  void setIdent(long ident) {
    this.ident = ident;
  }

  void finish() {
    done.countDown();
  }

  // CPython: _threadmodule.c ThreadHandle_join
  @PyMethod(value = "(self, timeout=-1, /)", text = false, doc = "")
  public void join(Object timeout, ThreadState state) {
    if (Thread.currentThread() == thread) {
      throw Errors.runtimeError("Cannot join current thread");
    }
    requireStarted();
    if (done.getCount() > 0 && Finalization.of(state.interpreter()).hasBegun()) {
      throw new PyException("PythonFinalizationError", "cannot join thread at Python shutdown");
    }
    double seconds = timeout == PySingleton.NONE ? -1 : Arguments.toDouble(timeout);
    long deadline = System.nanoTime() + (long) (seconds * 1e9);
    while (true) {
      try {
        if (seconds < 0) {
          done.await();
        } else {
          done.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return;
      } catch (InterruptedException e) {
        state.safePoint();
      }
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void _set_done() {
    requireStarted();
    finish();
  }

  private void requireStarted() {
    if (thread == null && done.getCount() > 0 && ident == 0) {
      throw Errors.runtimeError("thread not started");
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean is_done() {
    return done.getCount() == 0;
  }

  @PyGetter
  public long ident() {
    return ident;
  }

  @PyMethod("(self, /)")
  public String __repr__() {
    return "<_thread._ThreadHandle object: ident=" + ident + ">";
  }
}
