package org.krait.embed.interop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/**
 * How threads of Java's come into one interpreter. A thread gets a state at its first call and
 * stays attached to the interpreter after it, so that entering again is one comparison.
 */
public final class Threads {
  private final Interpreter interpreter;
  private final ThreadLocal<Visitor> own = new ThreadLocal<>();
  private final Set<Visitor> visitors =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final AtomicInteger interruptions = new AtomicInteger();
  private volatile boolean closed;

  Threads(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** A thread that has been here, and what it is to be interrupted for. */
  private static final class Visitor {
    final Thread thread = Thread.currentThread();
    final ThreadState state;
    volatile @Nullable Interruption interruption;

    Visitor(ThreadState state) {
      this.state = state;
    }
  }

  /** Makes a state that the current thread has already the thread's own. */
  public void adopt(ThreadState state) {
    Visitor visitor = new Visitor(state);
    own.set(visitor);
    visitors.add(visitor);
  }

  /** Enters on this thread; what {@link #leave} wants to be given. */
  public @Nullable ThreadState enter() {
    ThreadState before = ThreadState.entered();
    if (before == null || before.interpreter() != interpreter) {
      ThreadState.enter(visitor().state);
    }
    return before;
  }

  /** Leaves what {@link #enter} entered. */
  public void leave(@Nullable ThreadState before) {
    if (interruptions.get() > 0) {
      forgetInterruption();
    }
    if (before != null && before.interpreter() != interpreter && before.interpreter() != null) {
      ThreadState.enter(before);
    }
  }

  /** Whether a call of this interpreter is under way on this thread. */
  boolean isInside() {
    ThreadState state = ThreadState.entered();
    return state != null && state.interpreter() == interpreter && state.depth > 0;
  }

  private Visitor visitor() {
    if (closed) {
      throw new IllegalStateException("the interpreter is closed");
    }
    Visitor visitor = own.get();
    if (visitor == null) {
      adopt(new ThreadState(interpreter));
      visitor = own.get();
    }
    return visitor;
  }

  /** Makes all calls that are under way end with an exception made by {@code interruption}. */
  public void interrupt() {
    for (Visitor visitor : running()) {
      interrupt(visitor);
    }
  }

  /** What interrupts the call that is about to begin on this thread, if it is still under way. */
  public Runnable interrupter() {
    Visitor visitor = visitor();
    return () -> interrupt(visitor);
  }

  private void interrupt(Visitor visitor) {
    Interruption interruption = new Interruption(interruptions);
    visitor.interruption = interruption;
    visitor.state.addPendingCall(interruption);
    visitor.thread.interrupt();
  }

  private List<Visitor> running() {
    List<Visitor> running = new ArrayList<>();
    synchronized (visitors) {
      for (Visitor v : visitors) {
        if (v.state.depth > 0) {
          running.add(v);
        }
      }
    }
    return running;
  }

  /** An interruption that came too late for the call it was meant for ends with it. */
  private void forgetInterruption() {
    Visitor visitor = own.get();
    if (visitor != null && visitor.state.depth == 0) {
      Interruption late = visitor.interruption;
      visitor.interruption = null;
      if (late != null && late.take()) {
        Thread.interrupted();
      }
    }
  }

  /** Whether the interpreter was closed. */
  public boolean isClosed() {
    return closed;
  }

  /** Lets no thread in any more, interrupts those inside, and lets the others go. */
  public void close() {
    closed = true;
    synchronized (visitors) {
      for (Visitor v : visitors) {
        if (v.state.depth == 0) {
          v.state.detach();
        } else if (v.thread != Thread.currentThread()) {
          interrupt(v);
        }
      }
      visitors.clear();
    }
    own.remove();
    if (ThreadState.entered() instanceof ThreadState s && s.interpreter() == null) {
      ThreadState.enter(null);
    }
  }
}
