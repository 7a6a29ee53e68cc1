package org.krait.stdlib._functools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.ops.Comparison;

/** The key that cmp_to_key makes; called, it wraps an object, and compares by the function. */
// CPython: _functoolsmodule.c keyobject_call, keyobject_richcompare
@PyTypeSpec(name = "KeyWrapper", module = "functools", subclassable = false, instantiable = false)
public final class PyKeyWrapper implements PyCallable, PyObject {
  private static final PyType TYPE = PyType.builtin(PyKeyWrapper.class);

  private final Object compare;
  private @Nullable Object object;

  PyKeyWrapper(Object compare, @Nullable Object object) {
    this.compare = compare;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    if (args.length > 1) {
      throw Errors.typeError("K() takes at most 1 argument (" + args.length + " given)");
    }
    if (args.length == 0 || names.length == 1 && !names[0].equals("obj")) {
      throw Errors.typeError("K() missing required argument 'obj' (pos 1)");
    }
    return new PyKeyWrapper(compare, args[0]);
  }

  @PyMethod(value = "(self, obj)", parsedAs = "K()")
  Object __call__(Object obj) {
    return new PyKeyWrapper(compare, obj);
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return compare(value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return compare(value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    return compare(value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    return compare(value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return compare(value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return compare(value, Special.GE);
  }

  private Object compare(Object value, int special) {
    if (!(value instanceof PyKeyWrapper other)) {
      throw Errors.typeError("other argument must be K instance");
    }
    Object mine = object;
    Object others = other.object;
    if (mine == null || others == null) {
      throw Errors.attributeError("object", this, "object");
    }
    return Comparison.compare(Dispatch.call(compare, mine, others), 0L, special);
  }

  /// Value wrapped by a key function.
  @PyGetter(member = true)
  Object obj() {
    Object o = object;
    return o == null ? PySingleton.NONE : o;
  }

  @PySetter("obj")
  void setObj(Object value) {
    object = value;
  }
}
