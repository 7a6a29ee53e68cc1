package org.krait.runtime.site;

import org.krait.runtime.function.CallTarget;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** Makes instances of a built-in exception that only keeps its arguments. */
final class ExceptionConstruction extends CallTarget {
  private final PyType type;

  ExceptionConstruction(PyType type) {
    this.type = type;
  }

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    return names.length == 0
        ? new PyBaseException(type, PyTuple.of(args.clone()))
        : type.construct(args, names);
  }

  @Override
  public Object call(Object callee) {
    return new PyBaseException(type, PyTuple.EMPTY);
  }

  @Override
  public Object call(Object callee, Object a) {
    return new PyBaseException(type, PyTuple.of(a));
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    return new PyBaseException(type, PyTuple.of(a, b));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    return new PyBaseException(type, PyTuple.of(a, b, c));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return new PyBaseException(type, PyTuple.of(a, b, c, d));
  }
}
