package org.krait.runtime.object;

/** A plain instance of a class with {@code __del__}: the collector hands it to its interpreter. */
public final class PyFinalizableObject extends PyPlainObject implements SelfFinalizing {
  private final Finalizers.Ticket ticket;
  private volatile boolean finalized;

  public PyFinalizableObject(PyType type, Finalizers finalizers) {
    super(type);
    this.ticket = finalizers.watch(this);
  }

  @Override
  public Finalizers.Ticket ticket() {
    return ticket;
  }

  /** Whether the collector has come for the object, even if {@code __del__} revived it. */
  boolean isFinalized() {
    return finalized;
  }

  /** Runs on the JVM's thread, once in an object's life, as PEP 442 wants {@code __del__}. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    finalized = true;
    ticket.due(this);
  }
}
