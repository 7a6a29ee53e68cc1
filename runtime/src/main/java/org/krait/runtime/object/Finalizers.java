package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/**
 * The objects of one interpreter that have a finalizer. The JVM hands over those that the collector
 * found; when it has handed over all, their {@code __del__} run at some thread's next safe point.
 */
public final class Finalizers {
  private final Interpreter interpreter;
  private final Set<Ticket> watched = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<FinalizationOrder.Due> due = new ConcurrentLinkedQueue<>();
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
    if (!(object instanceof ClosedAtExit)) {
      isWatching = true;
    }
    Ticket ticket = new Ticket(object, this, made.incrementAndGet());
    watched.add(ticket);
    return ticket;
  }

  /** Forgets that an interpreter had objects to watch: those it starts with need no finalizer. */
  public static void disregard(Interpreter interpreter) {
    Finalizers finalizers = of(interpreter);
    finalizers.isWatching = false;
    finalizers.watched.clear();
  }

  /** Whether an interpreter had objects whose finalizers a last collection may find due. */
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

  /** Calls the finalizers that are due, once all are known; errors are reported, never raised. */
  public void run() {
    if (!due.isEmpty() && areHandedOver()) {
      runNow();
    }
  }

  /** Calls the finalizers known to be due. */
  void runNow() {
    List<FinalizationOrder.Due> all = new ArrayList<>();
    for (var next = due.poll(); next != null; next = due.poll()) {
      all.add(next);
    }
    finalizeAll(all);
  }

  /**
   * Finalizes what is to be closed at exit; only what keeps data if other threads, which go on, may
   * use the rest.
   */
  public void closeAtExit() {
    boolean alone = interpreter.threads().size() <= 1;
    List<FinalizationOrder.Due> all = new ArrayList<>();
    for (Ticket ticket : watched) {
      PyInstance object = ticket.get();
      if (object instanceof ClosedAtExit c && (alone || c.keepsData())) {
        all.add(new FinalizationOrder.Due(ticket, object));
      }
    }
    finalizeAll(all);
  }

  private static void finalizeAll(List<FinalizationOrder.Due> all) {
    for (FinalizationOrder.Due next : FinalizationOrder.of(all)) {
      next.ticket().reviveReferences(next.object());
      finalizeObject(next.object());
      next.ticket().reviveReferences(null);
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
    private @Nullable List<WeakReference<PyWeakReference>> references;

    private Ticket(PyInstance object, Finalizers finalizers, long number) {
      super(object);
      this.finalizers = finalizers;
      this.number = number;
    }

    /** How many objects were watched before. */
    long number() {
      return number;
    }

    /** Notes a weak reference to the object. */
    synchronized void addReference(PyWeakReference reference) {
      if (references == null) {
        references = new ArrayList<>(1);
      }
      references.removeIf(r -> r.refersTo(null));
      references.add(new WeakReference<>(reference));
    }

    /** Has weak references lead to the object while it is finalized, though they are cleared. */
    private synchronized void reviveReferences(@Nullable PyInstance object) {
      if (references != null) {
        for (WeakReference<PyWeakReference> r : references) {
          PyWeakReference reference = r.get();
          if (reference != null) {
            reference.revive(object);
          }
        }
      }
    }

    /** The collector has come for the object: its {@code __del__} is due. */
    public void due(PyInstance object) {
      finalizers.due.add(new FinalizationOrder.Due(this, object));
      done();
    }

    /** The collector has come for the object, which needs no finalizer any more. */
    public void done() {
      finalizers.watched.remove(this);
      if (!finalizers.due.isEmpty()) {
        for (ThreadState thread : finalizers.interpreter.threads()) {
          thread.addPendingCall(finalizers::run);
        }
      }
    }
  }
}
