package org.krait.stdlib._operator;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Items;

/// Return a callable object that fetches the given item(s) from its operand.
/// After f = itemgetter(2), the call f(r) returns r[2].
/// After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])
@PyTypeSpec(
    name = "itemgetter",
    module = "operator",
    signature = "(item, /, *items)",
    subclassable = false)
public final class PyItemGetter implements PyCallable {
  private static final PyType TYPE = PyType.builtin(PyItemGetter.class);

  private final Object[] keys;

  private PyItemGetter(Object[] keys) {
    this.keys = keys;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    Getters.checkConstruction("itemgetter", args, kwargs);
    return new PyItemGetter(args.clone());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object[] args, String[] keywords) {
    return call(Getters.operand("itemgetter", args, keywords));
  }

  @Override
  public Object call(Object operand) {
    if (keys.length == 1) {
      return Items.get(operand, keys[0]);
    }
    Object[] items = new Object[keys.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = Items.get(operand, keys[i]);
    }
    return PyTuple.of(items);
  }

  @PyMethod("(self, *args, **kwargs)")
  Object __call__(Object[] args, PyDict kwargs) {
    return call(Getters.operand("itemgetter", args, kwargs));
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    return Getters.repr("itemgetter", this, PyTuple.of(keys), new PyDict());
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(type(), PyTuple.of(keys));
  }
}
