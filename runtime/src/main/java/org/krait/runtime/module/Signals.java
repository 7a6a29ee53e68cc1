package org.krait.runtime.module;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/**
 * What happens when a signal comes: its handler runs in the main thread at the next safe point, and
 * whatever that thread waits for is interrupted.
 */
// CPython: signalmodule.c trip_signal, _PyErr_CheckSignalsTstate
public final class Signals {
  public static final int SIGINT = 2;

  private final ThreadState main;
  private final Thread mainThread;
  private final ConcurrentHashMap<Integer, Object> handlers = new ConcurrentHashMap<>();

  private Signals(ThreadState main, Thread mainThread) {
    this.main = main;
    this.mainThread = mainThread;
  }

  /** Makes the current thread the one where handlers run. */
  public static void install(Interpreter interpreter) {
    interpreter.setState(Signals.class, new Signals(ThreadState.current(), Thread.currentThread()));
  }

  public static Signals of(Interpreter interpreter) {
    return interpreter.state(Signals.class);
  }

  /** Whether the current thread is where handlers run. */
  public boolean isMainThread() {
    return Thread.currentThread() == mainThread;
  }

  public Thread mainThread() {
    return mainThread;
  }

  /** The Python object that handles a signal; null if nobody said. */
  public @Nullable Object handler(int signal) {
    return handlers.get(signal);
  }

  public void setHandler(int signal, Object handler) {
    handlers.put(signal, handler);
  }

  /** A signal has come: lets its handler run soon. */
  public void trip(int signal) {
    main.addPendingCall(() -> handle(signal));
    mainThread.interrupt();
  }

  private void handle(int signal) {
    Thread.interrupted();
    Object handler = handlers.get(signal);
    if (handler == null) {
      if (signal == SIGINT) {
        throw new PyException("KeyboardInterrupt");
      }
      return;
    }
    if (handler == PySingleton.NONE || handler instanceof Long) {
      return;
    }
    Object frame = main.activation instanceof CodeActivation a ? a.frame() : PySingleton.NONE;
    Dispatch.call(handler, (long) signal, frame);
  }
}
