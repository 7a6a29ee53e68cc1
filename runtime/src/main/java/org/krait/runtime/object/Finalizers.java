package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.krait.runtime.error.PyException;

/**
 * The objects of one interpreter that have a finalizer. The JVM hands over those that the collector
 * found; their {@code __del__} runs at some thread's next safe point, the oldest object's first.
 */
public final class Finalizers {
  private final Interpreter interpreter;
  private final Set<Ticket> watched = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Map.Entry<Ticket, PyInstance>> due =
      new ConcurrentLinkedQueue<>();
  private final AtomicLong made = new AtomicLong();
  private volatile boolean isWatching;

  private Finalizers(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The finalizers of the current interpreter. */
  public static Finalizers current() {
    return of(ThreadState.current().interpreter());
  }

  /** The finalizers of an interpreter. */
  public static Finalizers of(Interpreter interpreter) {
    synchronized (interpreter) {
      Finalizers found = interpreter.state(Finalizers.class);
      if (found == null) {
        found = new Finalizers(interpreter);
        interpreter.setState(Finalizers.class, found);
      }
      return found;
    }
  }

  /** Watches a new object, which keeps the ticket and gives it back in its Java finalizer. */
  public Ticket watch(PyInstance object) {
    isWatching = true;
    Ticket ticket = new Ticket(object, this, made.incrementAndGet());
    watched.add(ticket);
    return ticket;
  }

  /** Forgets that an interpreter had objects to watch: those it starts with need no finalizer. */
  public static void disregard(Interpreter interpreter) {
    of(interpreter).isWatching = false;
  }

  /** Whether an interpreter had objects whose finalizers may become due. */
  public static boolean areNeeded(Interpreter interpreter) {
    return of(interpreter).isWatching;
  }

  /** Whether the JVM has handed over all objects that its collector has found. */
  boolean areHandedOver() {
    for (Ticket ticket : watched) {
      if (ticket.refersTo(null)) {
        return false;
      }
    }
    return true;
  }

  /** Calls the finalizers that are due; errors are reported, never raised. */
  public void run() {
    List<Map.Entry<Ticket, PyInstance>> all = new ArrayList<>();
    for (var next = due.poll(); next != null; next = due.poll()) {
      all.add(next);
    }
    all.sort(Comparator.comparingLong(e -> e.getKey().number));
    for (Map.Entry<Ticket, PyInstance> e : all) {
      finalizeObject(e.getValue());
    }
  }

  private static void finalizeObject(PyInstance object) {
    Object method = object.type().special(Special.DEL);
    if (method != null) {
      try {
        Dispatch.callSpecial(method, object);
      } catch (PyException e) {
        Unraisable.report(e, "Exception ignored while calling deallocator", method);
      }
    }
  }

  /** An object that is watched: it refers to it weakly. */
  public static final class Ticket extends WeakReference<PyInstance> {
    private final Finalizers finalizers;
    private final long number;

    private Ticket(PyInstance object, Finalizers finalizers, long number) {
      super(object);
      this.finalizers = finalizers;
      this.number = number;
    }

    /** The collector has come for the object: its {@code __del__} is due. */
    public void due(PyInstance object) {
      finalizers.due.add(Map.entry(this, object));
      finalizers.watched.remove(this);
      for (ThreadState thread : finalizers.interpreter.threads()) {
        thread.addPendingCall(finalizers::run);
      }
    }

    /** The collector has come for the object, which needs no finalizer any more. */
    public void done() {
      finalizers.watched.remove(this);
    }
  }
}
