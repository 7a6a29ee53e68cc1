package org.krait.runtime.object;

/** A slice object: any three objects. */
public final class PySlice implements PyObject {
  private final Object start;
  private final Object stop;
  private final Object step;

  public PySlice(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.SLICE;
  }

  public Object start() {
    return start;
  }

  public Object stop() {
    return stop;
  }

  public Object step() {
    return step;
  }
}
