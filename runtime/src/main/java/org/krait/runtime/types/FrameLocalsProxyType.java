package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFrameLocals;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Dicts;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

@PyTypeSpec(
    name = "FrameLocalsProxy",
    instances = PyFrameLocals.class,
    subclassable = false,
    pattern = PyTypeSpec.Pattern.MAPPING)
final class FrameLocalsProxyType {
  @PyConstant("__hash__")
  static final Object HASH = PySingleton.NONE;

  private FrameLocalsProxyType() {}

  // CPython: frameobject.c framelocalsproxy_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length != 1) {
      throw Errors.typeError("FrameLocalsProxy expected 1 argument, got " + args.length);
    }
    if (kwargs.size() > 0) {
      throw Errors.typeError("FrameLocalsProxy takes no keyword arguments");
    }
    if (!(args[0] instanceof PyFrame frame)) {
      throw Errors.typeError("expect frame, not " + Types.of(args[0]).fullName());
    }
    return new PyFrameLocals(frame);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyFrameLocals self) {
    return Representation.enter(self.frame()) ? guarded(self) : "{...}";
  }

  private static Object guarded(PyFrameLocals self) {
    try {
      return Representation.repr(self.toDict());
    } finally {
      Representation.leave(self.frame());
    }
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyFrameLocals self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyFrameLocals self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyFrameLocals self, Object value) {
    if (value instanceof PyFrameLocals other) {
      return self.frame() == other.frame();
    }
    return value instanceof PyDict
        ? Equality.compare(self.toDict(), value)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyFrameLocals self, Object value) {
    Object equal = __eq__(self, value);
    return equal instanceof Boolean b ? (Object) !b : equal;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyFrameLocals self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyFrameLocals self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyFrameLocals self) {
    return Iteration.iterator(keys(self));
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyFrameLocals self, Object value) {
    return union(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyFrameLocals self, Object value) {
    return union(value, self);
  }

  // CPython: frameobject.c framelocalsproxy_or
  private static Object union(Object left, Object right) {
    PyDict a = dictOf(left);
    PyDict b = dictOf(right);
    if (a == null || b == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyDict both = a.copy();
    Dicts.update(both, b);
    return both;
  }

  private static PyDict dictOf(Object o) {
    if (o instanceof PyFrameLocals locals) {
      return locals.toDict();
    }
    return o instanceof PyDict d ? d : null;
  }

  @PyMethod("(self, value, /)")
  static Object __ior__(PyFrameLocals self, Object value) {
    if (dictOf(value) == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    update(self, value);
    return self;
  }

  @PyMethod("(self, /)")
  static long __len__(PyFrameLocals self) {
    return self.toDict().size();
  }

  @PyMethod(value = "(self, object, /)", coexist = true, doc = "")
  static Object __getitem__(PyFrameLocals self, Object object) {
    Object value = self.get(object);
    if (value != null) {
      return value;
    }
    throw Errors.keyError(
        PyStr.ofJava("local variable '" + Representation.javaRepr(object) + "' is not defined"));
  }

  @PyMethod("(self, key, value, /)")
  static void __setitem__(PyFrameLocals self, Object key, Object value) {
    self.set(key, value);
  }

  @PyMethod("(self, key, /)")
  static void __delitem__(PyFrameLocals self, Object key) {
    pop(self, new Object[] {key});
  }

  @PyMethod(value = "(self, object, /)", coexist = true, doc = "")
  static boolean __contains__(PyFrameLocals self, Object object) {
    return self.get(object) != null;
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static void update(PyFrameLocals self, Object object) {
    PyDict values = dictOf(object);
    if (values == null) {
      throw Errors.typeError("update() argument must be dict or another FrameLocalsProxy");
    }
    HashTable table = values.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      if (key != null && value != null) {
        self.set(key, value);
      }
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reversed__(PyFrameLocals self) {
    PyList keys = keys(self);
    keys.reverse();
    return keys;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object copy(PyFrameLocals self) {
    return self.toDict();
  }

  @PyMethod(value = "(self, /)", doc = "")
  static PyList keys(PyFrameLocals self) {
    return Iteration.toList(self.toDict());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object values(PyFrameLocals self) {
    PyDict all = self.toDict();
    PyList values = new PyList();
    for (int i = 0; i < all.table().limit(); i++) {
      values.add(all.table().value(i));
    }
    return values;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object items(PyFrameLocals self) {
    PyDict all = self.toDict();
    PyList items = new PyList();
    for (int i = 0; i < all.table().limit(); i++) {
      items.add(PyTuple.of(all.table().key(i), all.table().value(i)));
    }
    return items;
  }

  @PyMethod(value = "(self, *args)", text = false, doc = "")
  static Object get(PyFrameLocals self, Object[] args) {
    checkCount("get", args);
    Object value = self.get(args[0]);
    return value != null ? value : args.length > 1 ? args[1] : PySingleton.NONE;
  }

  // CPython: frameobject.c framelocalsproxy_pop
  @PyMethod(value = "(self, *args)", text = false, doc = "")
  static Object pop(PyFrameLocals self, Object[] args) {
    checkCount("pop", args);
    if (self.isVariable(args[0])) {
      throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
    }
    PyDict extra = self.frame().extraLocals();
    Object removed = extra == null ? null : extra.remove(args[0]);
    if (removed != null) {
      return removed;
    }
    if (args.length > 1) {
      return args[1];
    }
    throw Errors.keyError(args[0]);
  }

  @PyMethod(value = "(self, *args)", text = false, doc = "")
  static Object setdefault(PyFrameLocals self, Object[] args) {
    checkCount("setdefault", args);
    Object value = self.get(args[0]);
    if (value == null) {
      value = args.length > 1 ? args[1] : PySingleton.NONE;
      self.set(args[0], value);
    }
    return value;
  }

  private static void checkCount(String method, Object[] args) {
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError(
          method
              + " expected at "
              + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
              + ", got "
              + args.length);
    }
  }
}
