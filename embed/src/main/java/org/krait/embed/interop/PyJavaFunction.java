package org.krait.embed.interop;

import java.lang.reflect.Method;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;

/// A Java object with a functional interface: calling it calls the interface's method.
@PyTypeSpec(
    name = "JavaFunction",
    module = "java",
    base = PyJavaObject.class,
    subclassable = false,
    instantiable = false)
public final class PyJavaFunction extends PyJavaObject implements PyCallable {
  private final Method method;

  PyJavaFunction(Object object, Method method) {
    super(PyType.builtin(PyJavaFunction.class), object);
    this.method = method;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    return JavaCall.call(new Method[] {method}, object(), args, names);
  }

  @PyMethod("(self, /, *args)")
  Object __call__(Object[] args) {
    return call(args, NO_NAMES);
  }
}
