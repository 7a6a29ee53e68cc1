package org.krait.runtime.types;

import java.util.Map;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyContext;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** Contexts of {@code contextvars}. */
@PyTypeSpec(
    name = "Context",
    module = "_contextvars",
    instances = PyContext.class,
    subclassable = false,
    weakref = true)
final class ContextType {
  @PyConstant("__hash__")
  static final Object HASH = PySingleton.NONE;

  private ContextType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length + kwargs.size() > 0) {
      throw Errors.typeError("Context() does not accept any arguments");
    }
    return new PyContext();
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyContext self, Object value) {
    if (!(value instanceof PyContext other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Map<PyContextVar, Object> mine = self.values();
    if (mine.size() != other.values().size()) {
      return false;
    }
    for (Map.Entry<PyContextVar, Object> e : mine.entrySet()) {
      Object theirs = other.get(e.getKey());
      if (theirs == null || !Equality.same(e.getValue(), theirs)) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyContext self) {
    return Iteration.iterator(keys(self));
  }

  @PyMethod("(self, /)")
  static long __len__(PyContext self) {
    return self.values().size();
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyContext self, Object key) {
    Object value = self.get(variable(key));
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyContext self, Object key) {
    return self.get(variable(key)) != null;
  }

  private static PyContextVar variable(Object key) {
    if (key instanceof PyContextVar v) {
      return v;
    }
    throw Errors.typeError("a ContextVar key was expected, got " + Representation.javaRepr(key));
  }

  /// Return the value for `key` if `key` has the value in the context object.
  ///
  /// If `key` does not exist, return `default`. If `default` is not given,
  /// return None.
  @PyMethod("(self, key, default=None, /)")
  static Object get(PyContext self, Object key, Object defaultValue) {
    Object value = self.get(variable(key));
    return value == null ? defaultValue : value;
  }

  /// Return all variables and their values in the context object.
  ///
  /// The result is returned as a list of 2-tuples (variable, value).
  @PyMethod("(self, /)")
  static Object items(PyContext self) {
    PyList items = new PyList();
    for (Map.Entry<PyContextVar, Object> e : self.values().entrySet()) {
      items.add(PyTuple.of(e.getKey(), e.getValue()));
    }
    return items;
  }

  /// Return a list of all variables in the context object.
  @PyMethod("(self, /)")
  static Object keys(PyContext self) {
    return PyList.of(self.values().keySet().toArray());
  }

  /// Return a list of all variables' values in the context object.
  @PyMethod("(self, /)")
  static Object values(PyContext self) {
    return PyList.of(self.values().values().toArray());
  }

  /// Return a shallow copy of the context object.
  @PyMethod("(self, /)")
  static Object copy(PyContext self) {
    return self.copy();
  }

  @PyMethod(value = "(self, /, *args, **kwargs)", text = false, doc = "")
  static Object run(PyContext self, Object[] args, PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    if (!self.enter()) {
      throw Errors.runtimeError(
          "cannot enter context: " + Representation.javaRepr(self) + " is already entered");
    }
    try {
      Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
      return Dispatch.call(args[0], rest, kwargs);
    } finally {
      self.exit();
    }
  }
}
