package org.krait.runtime.object;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.krait.runtime.error.PyException;

/** The objects of one interpreter whose {@code __del__} is due. */
public final class Finalizers {
  private final ConcurrentLinkedQueue<PyInstance> due = new ConcurrentLinkedQueue<>();
  private final ThreadState runner;
  private boolean isWatching;

  private Finalizers(ThreadState runner) {
    this.runner = runner;
  }

  /** The finalizers of the current interpreter; the thread that asks first runs them. */
  public static Finalizers current() {
    ThreadState thread = ThreadState.current();
    Interpreter interpreter = thread.interpreter();
    synchronized (interpreter) {
      Finalizers found = interpreter.state(Finalizers.class);
      if (found == null) {
        found = new Finalizers(thread);
        interpreter.setState(Finalizers.class, found);
      }
      found.isWatching = true;
      return found;
    }
  }

  /** Forgets that an interpreter had objects to watch: those it starts with need no finalizer. */
  public static void disregard(Interpreter interpreter) {
    synchronized (interpreter) {
      Finalizers found = interpreter.state(Finalizers.class);
      if (found != null) {
        found.isWatching = false;
      }
    }
  }

  /** Whether an interpreter had objects whose finalizers may become due. */
  public static boolean areNeeded(Interpreter interpreter) {
    synchronized (interpreter) {
      Finalizers found = interpreter.state(Finalizers.class);
      return found != null && found.isWatching;
    }
  }

  /** Takes an object from the collector; its {@code __del__} runs at the next safe point. */
  public void add(PyInstance object) {
    due.add(object);
    runner.addPendingCall(this::run);
  }

  /** Calls {@code __del__} of all objects that are due; errors are reported, never raised. */
  public void run() {
    for (PyInstance object = due.poll(); object != null; object = due.poll()) {
      Object method = object.type().special(Special.DEL);
      if (method != null) {
        try {
          Dispatch.callSpecial(method, object);
        } catch (PyException e) {
          Unraisable.report(e, "Exception ignored while calling deallocator", method);
        }
      }
    }
  }
}
