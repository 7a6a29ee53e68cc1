package org.krait.runtime.object;

/** A classmethod: a callable that a class hands out bound to the class. */
public final class PyClassmethod extends PyInstance {
  private Object callable;

  public PyClassmethod(Object callable) {
    this(BuiltinTypes.CLASSMETHOD, callable);
  }

  /** An instance of classmethod or of a subclass of it. */
  public PyClassmethod(PyType type, Object callable) {
    super(type);
    this.callable = callable;
  }

  /** The function underneath. */
  public Object callable() {
    return callable;
  }

  public void setCallable(Object callable) {
    this.callable = callable;
  }
}
