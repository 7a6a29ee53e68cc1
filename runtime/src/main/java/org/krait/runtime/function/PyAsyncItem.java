package org.krait.runtime.function;

import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/** What trace functions see of an item that an async generator yields. */
public final class PyAsyncItem implements PyObject {
  private final Object value;

  public PyAsyncItem(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public PyType type() {
    return FunctionTypes.ASYNC_GENERATOR_WRAPPED_VALUE;
  }
}
