package org.krait.runtime.module;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.InterruptibleThread;
import org.krait.runtime.host.ProcessSignals;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Unraisable;

/**
 * What happens when a signal comes: its handler runs in the main thread at the next safe point, and
 * whatever that thread waits for is interrupted.
 */
// CPython: signalmodule.c trip_signal, _PyErr_CheckSignalsTstate
public final class Signals {
  public static final int SIGINT = 2;
  private static final int SIGHUP = 1;
  private static final int SIGTERM = 15;

  private final ThreadState main;
  private final Thread mainThread;
  private final InterruptibleThread waiting;
  private final ConcurrentHashMap<Integer, Object> handlers = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, IntPredicate> observers = new ConcurrentHashMap<>();
  private volatile int wakeupDescriptor = -1;
  private volatile boolean warnsOfFullBuffer = true;
  private volatile long arrivals;
  private final BlockedSignals blocked;

  private Signals(ThreadState main, Thread mainThread) {
    this.main = main;
    this.mainThread = mainThread;
    this.waiting = new InterruptibleThread(main, mainThread);
    this.blocked = new BlockedSignals(main.interpreter(), this);
  }

  /** Makes the current thread the one where handlers run. */
  public static void install(Interpreter interpreter, boolean ofProcess) {
    Signals signals = new Signals(ThreadState.current(), Thread.currentThread());
    interpreter.setState(Signals.class, signals);
    interpreter.setState(InterruptibleThread.class, signals.waiting);
    if (ofProcess) {
      Thread setup = new Thread(signals::receiveInterrupts, "signals");
      setup.setDaemon(true);
      setup.start();
    }
  }

  /** SIGINT comes to Python; what Java would do at other signals is left to the system. */
  private void receiveInterrupts() {
    ProcessSignals.receive(SIGINT, this::trip);
    ProcessSignals.restore(SIGTERM);
    ProcessSignals.restore(SIGHUP);
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

  /** Has a signal told at once to somebody who says whether it goes on to its handler. */
  public void observe(int signal, IntPredicate observer) {
    observers.put(signal, observer);
  }

  /** Ends that; whether there was anybody. */
  public boolean stopObserving(int signal) {
    return observers.remove(signal) != null;
  }

  /** The signals that threads hold back. */
  public BlockedSignals blocked() {
    return blocked;
  }

  /** How many signals have come: tells who waits for one. */
  public long arrivals() {
    return arrivals;
  }

  /** Names the descriptor to write the numbers of signals to, -1 for none; the one before. */
  public int setWakeupDescriptor(int descriptor, boolean warnsOfFullBuffer) {
    int before = wakeupDescriptor;
    this.wakeupDescriptor = descriptor;
    this.warnsOfFullBuffer = warnsOfFullBuffer;
    return before;
  }

  /** A signal has come: lets its handler run soon. */
  public void trip(int signal) {
    if (blocked.hold(signal)) {
      return;
    }
    IntPredicate observer = observers.get(signal);
    if (observer != null && !observer.test(signal)) {
      return;
    }
    synchronized (this) {
      arrivals++;
    }
    main.addPendingCall(() -> handle(signal));
    wakeUp(signal);
    mainThread.interrupt();
    waiting.interrupt();
  }

  /**
   * Lets a signal's Python handler run now, for a signal of the process to itself; if it has one.
   */
  public boolean deliver(int signal) {
    Object handler = handlers.get(signal);
    if (handler == null || handler == PySingleton.NONE || handler instanceof Long) {
      return false;
    }
    trip(signal);
    ThreadState.current().safePoint();
    return true;
  }

  private void wakeUp(int signal) {
    int descriptor = wakeupDescriptor;
    if (descriptor < 0) {
      return;
    }
    try {
      Descriptors.write(descriptor, new byte[] {(byte) signal}, 0, 1);
    } catch (PyException e) {
      if (warnsOfFullBuffer) {
        main.addPendingCall(() -> reportWakeup(e));
      }
    }
  }

  private static void reportWakeup(PyException e) {
    Unraisable.report(
        e, "Exception ignored when trying to write to the signal wakeup fd", PySingleton.NONE);
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
    Object frame =
        CallStack.innermost(main) instanceof CodeActivation a ? a.frame() : PySingleton.NONE;
    Dispatch.call(handler, (long) signal, frame);
  }
}
