package org.krait.runtime.object;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/**
 * The weak references of one interpreter, by the identity of what they refer to, and the callbacks
 * that are due because the collector took it.
 */
// CPython: weakrefobject.c
public final class WeakReferences {
  private final Map<Key, List<WeakReference<PyWeakReference>>> byReferent = new HashMap<>();
  private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
  private final Interpreter interpreter;
  private boolean armed;

  private WeakReferences(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The weak references of an interpreter, made at first use. */
  public static WeakReferences of(Interpreter interpreter) {
    synchronized (interpreter) {
      WeakReferences found = interpreter.state(WeakReferences.class);
      if (found == null) {
        found = new WeakReferences(interpreter);
        interpreter.setState(WeakReferences.class, found);
      }
      return found;
    }
  }

  /** Refuses objects that cannot be weakly referenced. */
  public static void check(Object referent) {
    PyType type = Types.of(referent);
    if (!type.hasWeakref()) {
      throw Errors.typeError("cannot create weak reference to '" + type.fullName() + "' object");
    }
  }

  /** The reference of an exact type and without callback that is already there, or null. */
  public synchronized @Nullable PyWeakReference findPlain(Object referent, PyType type) {
    for (PyWeakReference r : list(referent)) {
      if (r.type() == type && r.callback() == null) {
        return r;
      }
    }
    return null;
  }

  /** Keeps a new reference. */
  public synchronized void add(Object referent, PyWeakReference reference) {
    if (!armed) {
      armed = true;
      new Canary(new WeakReference<>(this));
    }
    byReferent
        .computeIfAbsent(new Key(referent, collected), k -> new ArrayList<>(1))
        .add(new WeakReference<>(reference));
    Finalizers.Ticket ticket = FinalizerWatch.ticketOf(referent);
    if (ticket != null) {
      ticket.addReference(reference);
    }
  }

  /** The references to an object that Python code still holds, oldest first. */
  public synchronized List<PyWeakReference> list(Object referent) {
    return alive(byReferent.get(new Key(referent, null)));
  }

  /** Lets the callbacks run at the next safe point of some thread. */
  private void becomeDue() {
    for (ThreadState thread : interpreter.threads()) {
      thread.addPendingCall(this::runCallbacks);
    }
  }

  /** Calls what waits for objects that the collector has taken and reports their errors. */
  public void runCallbacks() {
    while (collected.poll() != null) {
      continue;
    }
    for (Key key : collectedKeys()) {
      for (PyWeakReference r : takeDead(key).reversed()) {
        Object callback = r.takeCallback();
        if (callback != null) {
          call(callback, r);
        }
      }
    }
  }

  private static void call(Object callback, PyWeakReference reference) {
    try {
      Dispatch.call(callback, reference);
    } catch (PyException e) {
      Unraisable.report(e, "Exception ignored while calling weakref callback", callback);
    }
  }

  /** The keys that the collector has cleared; it may not have queued all of them yet. */
  private synchronized List<Key> collectedKeys() {
    List<Key> keys = new ArrayList<>();
    for (Key key : byReferent.keySet()) {
      if (key.refersTo(null)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private synchronized List<PyWeakReference> takeDead(Key key) {
    return alive(byReferent.remove(key));
  }

  private static List<PyWeakReference> alive(
      @Nullable List<WeakReference<PyWeakReference>> references) {
    List<PyWeakReference> alive = new ArrayList<>();
    if (references != null) {
      for (WeakReference<PyWeakReference> r : references) {
        PyWeakReference reference = r.get();
        if (reference != null) {
          alive.add(reference);
        }
      }
    }
    return alive;
  }

  /** Garbage that tells, time and again, that the collector has come by. */
  private static final class Canary {
    private final WeakReference<WeakReferences> told;

    Canary(WeakReference<WeakReferences> told) {
      this.told = told;
    }

    @Override
    @SuppressWarnings({"removal", "deprecation"})
    protected void finalize() {
      WeakReferences references = told.get();
      if (references != null) {
        new Canary(told);
        references.becomeDue();
      }
    }
  }

  /** A referent by identity. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object referent, @Nullable ReferenceQueue<Object> queue) {
      super(referent, queue);
      this.hash = System.identityHashCode(referent);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      Object own = get();
      return own != null && other instanceof Key k && k.get() == own;
    }
  }
}
