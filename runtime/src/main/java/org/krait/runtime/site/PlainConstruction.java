package org.krait.runtime.site;

import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Makes instances of a Python class with object's {@code __new__} and an {@code __init__}. */
final class PlainConstruction extends CallTarget {
  private final PyType type;
  private final PyFunction init;

  PlainConstruction(PyType type, PyFunction init) {
    this.type = type;
    this.init = init;
  }

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(Dispatch.prepend(made, args), names));
  }

  @Override
  public Object call(Object callee) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made));
  }

  @Override
  public Object call(Object callee, Object a) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a));
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a, b));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a, b, c));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return call(callee, new Object[] {a, b, c, d}, PyCallable.NO_NAMES);
  }

  private static Object finish(PyPlainObject made, Object result) {
    if (result != PySingleton.NONE) {
      throw Errors.typeError(
          "__init__() should return None, not '" + Types.of(result).fullName() + "'");
    }
    return made;
  }
}
