package org.krait.runtime.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** What one thread knows of the interpreter it runs: depth of calls, frames, handled exception. */
public final class ThreadState {
  private static final ThreadLocal<ThreadState> FOREIGN = new ThreadLocal<>();
  private static final AtomicInteger MADE = new AtomicInteger();

  /** A fact about the JVM, true once and for all: Python code may run on two threads at once. */
  private static volatile boolean several;

  private @Nullable Interpreter interpreter;
  private final Thread thread;
  private final ConcurrentLinkedQueue<Runnable> pendingCalls = new ConcurrentLinkedQueue<>();
  private volatile boolean pending;
  private int holders;

  /** How many Python calls are under way. */
  public int depth;

  /** The innermost activation of Python code that keeps one, or null. */
  public @Nullable Activation activation;

  /** How many calls a new coroutine remembers of where it was made. */
  public int coroutineOriginDepth;

  /** The exception being handled ({@code sys.exception()}), or null. */
  public @Nullable PyBaseException handled;

  /** The context of {@code contextvars}, or null until it is asked for. */
  @Nullable PyContext context;

  private final List<Object> openReprs = new ArrayList<>(0);
  private final Map<Class<?>, Object> locals = new HashMap<>(4);

  private volatile long nativeId;

  /** Who is told what the thread does, or null; set by {@link #setTracer}. */
  public @Nullable Tracer tracer;

  /**
   * The depth beyond which compiled code asks {@link #mayEnter} before a call: the recursion limit,
   * or -1 while something else is to be done first.
   */
  public int limit;

  public ThreadState(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.thread = Thread.currentThread();
    this.limit = interpreter.recursionLimit();
    setTracer(interpreter.monitor());
    if (MADE.incrementAndGet() > 1) {
      several = true;
    }
  }

  /** Whether a second thread state was ever made: only then do containers lock. */
  public static boolean several() {
    return several;
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  /** The thread that this is the state of. */
  public Thread thread() {
    return thread;
  }

  /** The state of the current thread. */
  public static ThreadState current() {
    ThreadState state = entered();
    if (state == null) {
      throw new IllegalStateException("no Krait interpreter is entered on this thread");
    }
    return state;
  }

  /** The state of the current thread, or null if no interpreter is entered on it. */
  public static @Nullable ThreadState entered() {
    return Thread.currentThread() instanceof PythonThread p ? p.state() : FOREIGN.get();
  }

  /** Lets go of all that belongs to an interpreter: threads may keep the state of a closed one. */
  public void detach() {
    interpreter = null;
    activation = null;
    handled = null;
    context = null;
    tracer = null;
    locals.clear();
    pendingCalls.clear();
  }

  /** Enters an interpreter on a thread that is not a {@link PythonThread}; null leaves it. */
  public static void enter(@Nullable ThreadState state) {
    ThreadState before = entered();
    if (before != null && before.interpreter != null) {
      before.interpreter.threads().remove(before);
    }
    if (state != null) {
      state.interpreter.threads().add(state);
    }
    if (Thread.currentThread() instanceof PythonThread p) {
      p.setState(state);
    } else if (state == null) {
      FOREIGN.remove();
    } else {
      FOREIGN.set(state);
    }
  }

  /** The system's number of the thread, or 0 as long as nobody asked on the thread itself. */
  public long nativeId() {
    return nativeId;
  }

  public void setNativeId(long id) {
    nativeId = id;
  }

  /**
   * Where Python code lets others in: at back edges of loops and at entry to functions. Runs what
   * {@link #addPendingCall} left, which may raise.
   */
  public void safePoint() {
    if (pending) {
      runPendingCalls();
    }
  }

  /** Whether a task waits for this thread's next safe point. */
  public boolean isPending() {
    return pending;
  }

  /** Leaves a task (a signal's handler, a finalizer…) for this thread's next safe point. */
  public void addPendingCall(Runnable task) {
    pendingCalls.add(task);
    pending = true;
    limit = -1;
  }

  /** Lets no task run at safe points until {@link #admitPendingCalls}. */
  void holdPendingCalls() {
    holders++;
  }

  /** Lets tasks run again. */
  void admitPendingCalls() {
    holders--;
    if (pending) {
      limit = -1;
    }
  }

  private void runPendingCalls() {
    if (holders > 0) {
      return;
    }
    pending = false;
    refreshLimit();
    try {
      for (Runnable r = pendingCalls.poll(); r != null; r = pendingCalls.poll()) {
        r.run();
      }
    } finally {
      pending |= !pendingCalls.isEmpty();
    }
  }

  /** Says who is told what the thread does from now on; null for nobody. */
  public void setTracer(@Nullable Tracer tracer) {
    this.tracer = tracer;
    refreshLimit();
  }

  /** Takes note of another recursion limit. */
  public void refreshLimit() {
    limit = tracer == null ? interpreter.recursionLimit() : -1;
  }

  /**
   * What a compiled call asks whose depth, already counted, is beyond {@link #limit}: false if it
   * is to be interpreted, because the thread is traced. RecursionError counts it off.
   */
  public boolean mayEnter() {
    depth--;
    safePoint();
    if (tracer != null) {
      return false;
    }
    refreshLimit();
    enterCall();
    return true;
  }

  /** Counts one call more; the caller counts it off with {@code depth--} in a finally. */
  public void enterCall() {
    enterCall("");
  }

  /** Counts one call more; the error says what was being done. */
  public void enterCall(String doing) {
    if (++depth > interpreter.recursionLimit()) {
      depth--;
      throw Errors.recursionError("maximum recursion depth exceeded" + doing);
    }
  }

  /** What some part of the runtime keeps per thread, by its class; made at the first request. */
  public <T> T local(Class<T> key, Supplier<T> maker) {
    Object found = locals.get(key);
    if (found == null) {
      found = maker.get();
      locals.put(key, found);
    }
    return key.cast(found);
  }

  /** The containers whose repr is being made, outermost first. */
  public List<Object> openReprs() {
    return openReprs;
  }
}
