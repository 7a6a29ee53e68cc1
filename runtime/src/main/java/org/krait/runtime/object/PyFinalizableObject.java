package org.krait.runtime.object;

/** An instance of a class with {@code __del__}: the collector hands it to its interpreter. */
public final class PyFinalizableObject extends PyPlainObject {
  private final Finalizers finalizers;
  private volatile boolean finalized;

  public PyFinalizableObject(PyType type, Finalizers finalizers) {
    super(type);
    this.finalizers = finalizers;
  }

  /** Whether the collector has come for the object, even if {@code __del__} revived it. */
  public boolean isFinalized() {
    return finalized;
  }

  /** Runs on the JVM's thread, once in an object's life, as PEP 442 wants {@code __del__}. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    finalized = true;
    finalizers.add(this);
  }
}
