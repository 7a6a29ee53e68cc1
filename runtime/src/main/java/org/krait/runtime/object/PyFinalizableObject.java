package org.krait.runtime.object;

/** An instance of a class with {@code __del__}: the collector hands it to its interpreter. */
public final class PyFinalizableObject extends PyPlainObject {
  private final Finalizers finalizers;

  public PyFinalizableObject(PyType type, Finalizers finalizers) {
    super(type);
    this.finalizers = finalizers;
  }

  /** Runs on the JVM's thread, once in an object's life, as PEP 442 wants {@code __del__}. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    finalizers.add(this);
  }
}
