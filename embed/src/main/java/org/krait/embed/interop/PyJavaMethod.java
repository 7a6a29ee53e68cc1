package org.krait.embed.interop;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/// A method of a Java object: all overloads of one name.
@PyTypeSpec(name = "JavaMethod", module = "java", subclassable = false, instantiable = false)
public final class PyJavaMethod implements PyCallable {
  private final PyJavaObject owner;
  private final String name;

  PyJavaMethod(PyJavaObject owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  @Override
  public PyType type() {
    return PyType.builtin(PyJavaMethod.class);
  }

  @Override
  public Object call(Object[] args, String[] names) {
    Object self = owner.object();
    return JavaCall.call(JavaMembers.of(self.getClass()).methods(name), self, args, names);
  }

  @PyMethod("(self, /, *args)")
  Object __call__(Object[] args) {
    return call(args, NO_NAMES);
  }

  @PyGetter
  public Object __self__() {
    return owner;
  }

  @PyGetter
  public Object __name__() {
    return PyStr.ofJava(name);
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava("<method " + name + " of " + owner.object().getClass().getName() + ">");
  }
}
