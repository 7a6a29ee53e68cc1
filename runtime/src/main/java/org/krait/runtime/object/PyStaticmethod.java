package org.krait.runtime.object;

/** A staticmethod: a callable that a class hands out unbound. */
public final class PyStaticmethod extends PyInstance implements PyCallable {
  private Object callable;

  public PyStaticmethod(Object callable) {
    this(BuiltinTypes.STATICMETHOD, callable);
  }

  /** An instance of staticmethod or of a subclass of it. */
  public PyStaticmethod(PyType type, Object callable) {
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

  @Override
  public Object call(Object[] args, String[] names) {
    return Dispatch.call(callable, args, names);
  }
}
