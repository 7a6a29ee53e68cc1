package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * Watches an instance of a class with {@code __del__} that derives from a built-in type. Instance
 * and watch refer to each other, so the collector finds both at once, and the watch's Java
 * finalizer stands for the instance's.
 */
public final class FinalizerWatch {
  private final PyInstance object;
  private final Finalizers.Ticket ticket;
  private volatile boolean finalized;

  private FinalizerWatch(PyInstance object) {
    this.object = object;
    this.ticket = Finalizers.current().watch(object);
  }

  /** Watches a new instance if its class keeps a slot for that. */
  static Object watched(Object made) {
    if (made instanceof PyInstance object) {
      int slot = object.type().watchSlot();
      if (slot >= 0 && find(object) == null) {
        object.setSlot(slot, new FinalizerWatch(object));
      }
    }
    return made;
  }

  /** Whether the collector has come for an object, even if {@code __del__} revived it. */
  public static boolean isFinalized(Object o) {
    return o instanceof PyFinalizableObject f
        ? f.isFinalized()
        : o instanceof PyInstance i && find(i) instanceof FinalizerWatch watch && watch.finalized;
  }

  /** The ticket of an object that is watched, or null. */
  static Finalizers.@Nullable Ticket ticketOf(Object o) {
    if (o instanceof SelfFinalizing s) {
      return s.ticket();
    }
    return o instanceof PyInstance i && find(i) instanceof FinalizerWatch watch
        ? watch.ticket
        : null;
  }

  private static @Nullable Object find(PyInstance object) {
    int slot = object.type().watchSlot();
    return slot < 0 ? null : object.slot(slot);
  }

  /** Runs on the JVM's thread, once in an object's life, as PEP 442 wants {@code __del__}. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    finalized = true;
    ticket.due(object);
  }
}
