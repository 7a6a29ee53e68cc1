package org.krait.stdlib._operator;

import java.util.Arrays;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/// Return a callable object that calls the given method on its operand.
/// After f = methodcaller('name'), the call f(r) returns r.name().
/// After g = methodcaller('name', 'date', foo=1), the call g(r) returns
/// r.name('date', foo=1).
@PyTypeSpec(
    name = "methodcaller",
    module = "operator",
    signature = "(name, /, *args, **kwargs)",
    subclassable = false)
public final class PyMethodCaller implements PyCallable {
  private static final PyType TYPE = PyType.builtin(PyMethodCaller.class);

  private final Object name;
  private final Object[] args;
  private final PyDict kwargs;

  private PyMethodCaller(Object name, Object[] args, PyDict kwargs) {
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!PyStr.isStr(args[0])) {
      throw Errors.typeError("method name must be a string");
    }
    return new PyMethodCaller(args[0], Arrays.copyOfRange(args, 1, args.length), kwargs);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object[] args, String[] keywords) {
    return call(Getters.operand("methodcaller", args, keywords));
  }

  @Override
  public Object call(Object operand) {
    return Dispatch.call(Attributes.get(operand, name.toString()), args, kwargs);
  }

  @PyMethod("(self, *args, **kwargs)")
  Object __call__(Object[] args, PyDict kwargs) {
    return call(Getters.operand("methodcaller", args, kwargs));
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    return Getters.repr("methodcaller", this, named(), kwargs);
  }

  private PyTuple named() {
    return PyTuple.of(Dispatch.prepend(name, args));
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  Object __reduce__() {
    if (kwargs.size() == 0) {
      return PyTuple.of(type(), named());
    }
    Object partial = Attributes.get(Imports.module("functools"), "partial");
    Object maker = Dispatch.call(partial, new Object[] {type(), name}, kwargs);
    return PyTuple.of(maker, PyTuple.of(args));
  }
}
