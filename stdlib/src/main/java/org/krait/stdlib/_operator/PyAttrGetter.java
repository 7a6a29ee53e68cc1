package org.krait.stdlib._operator;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/// Return a callable object that fetches the given attribute(s) from its operand.
/// After f = attrgetter('name'), the call f(r) returns r.name.
/// After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).
/// After h = attrgetter('name.first', 'name.last'), the call h(r) returns
/// (r.name.first, r.name.last).
@PyTypeSpec(
    name = "attrgetter",
    module = "operator",
    signature = "(attr, /, *attrs)",
    subclassable = false)
public final class PyAttrGetter implements PyCallable {
  private static final PyType TYPE = PyType.builtin(PyAttrGetter.class);

  private final PyTuple names;
  private final String[][] paths;

  private PyAttrGetter(PyTuple names) {
    this.names = names;
    paths = new String[names.size()][];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = names.get(i).toString().split("\\.", -1);
    }
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    Getters.checkConstruction("attrgetter", args, kwargs);
    Object[] names = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      if (!PyStr.isStr(args[i])) {
        throw Errors.typeError("attribute name must be a string");
      }
      names[i] = args[i];
    }
    return new PyAttrGetter(PyTuple.of(names));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object[] args, String[] keywords) {
    return call(Getters.operand("attrgetter", args, keywords));
  }

  @Override
  public Object call(Object operand) {
    if (paths.length == 1) {
      return follow(operand, paths[0]);
    }
    Object[] values = new Object[paths.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = follow(operand, paths[i]);
    }
    return PyTuple.of(values);
  }

  private static Object follow(Object operand, String[] path) {
    Object value = operand;
    for (String name : path) {
      value = Attributes.get(value, name);
    }
    return value;
  }

  @PyMethod("(self, *args, **kwargs)")
  Object __call__(Object[] args, PyDict kwargs) {
    return call(Getters.operand("attrgetter", args, kwargs));
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    return Getters.repr("attrgetter", this, names, new PyDict());
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(type(), names);
  }
}
