package org.krait.runtime.object;

/** A read-only view of a mapping. */
public final class PyMappingProxy implements PyObject {
  private final Object mapping;

  public PyMappingProxy(Object mapping) {
    this.mapping = mapping;
  }

  public Object mapping() {
    return mapping;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.MAPPINGPROXY;
  }
}
