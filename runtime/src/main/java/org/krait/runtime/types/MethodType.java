package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/// Create a bound instance method object.
@PyTypeSpec(
    name = "method",
    instances = PyMethod.class,
    subclassable = false,
    weakref = true,
    signature = "(function, instance, /)")
final class MethodType {
  private MethodType() {}

  // CPython: classobject.c method_new_impl
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("method() takes no keyword arguments");
    }
    if (args.length != 2) {
      throw Errors.typeError("method expected 2 arguments, got " + args.length);
    }
    if (Types.special(args[0], Special.CALL) == null) {
      throw Errors.typeError("first argument must be callable");
    }
    if (args[1] == PySingleton.NONE) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyMethod(args[0], args[1]);
  }

  // CPython: classobject.c method_repr
  @org.krait.annotations.PyMethod("(self, /)")
  static Object __repr__(PyMethod self) {
    Object name = Attributes.find(self.function(), "__qualname__");
    if (name == null) {
      name = Attributes.find(self.function(), "__name__");
    }
    String shown = name != null && PyStr.isStr(name) ? PyStr.toJava(name) : "?";
    return PyStr.ofJava(
        "<bound method " + shown + " of " + Representation.javaRepr(self.self()) + ">");
  }

  @org.krait.annotations.PyMethod("(self, /)")
  static long __hash__(PyMethod self) {
    return 31L * System.identityHashCode(self.self()) ^ Keys.hash(self.function());
  }

  @org.krait.annotations.PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyMethod self, Object[] args, PyDict kwargs) {
    return Dispatch.call(self, args, kwargs);
  }

  // CPython: classobject.c method_getattro
  @org.krait.annotations.PyMethod("(self, name, /)")
  static Object __getattribute__(PyMethod self, Object name) {
    String key = Attributes.name(name);
    Object found = BuiltinTypes.METHOD.lookup(key);
    return found != null ? Dispatch.bind(found, self) : Attributes.get(self.function(), key);
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __lt__(PyMethod self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __le__(PyMethod self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __eq__(PyMethod self, Object value) {
    return value instanceof PyMethod other
        ? (Object) equal(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __ne__(PyMethod self, Object value) {
    return value instanceof PyMethod other
        ? (Object) !equal(self, other)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __gt__(PyMethod self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @org.krait.annotations.PyMethod("(self, value, /)")
  static Object __ge__(PyMethod self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  private static boolean equal(PyMethod a, PyMethod b) {
    return Equality.equal(a.function(), b.function())
        && org.krait.runtime.ops.Comparison.identical(a.self(), b.self());
  }

  @org.krait.annotations.PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyMethod self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    return self;
  }

  @org.krait.annotations.PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyMethod self) {
    Object getattr = ThreadState.current().interpreter().builtins().get("getattr");
    Object name = Attributes.get(self.function(), "__name__");
    return PyTuple.of(getattr, PyTuple.of(self.self(), name));
  }

  /// the function (or other callable) implementing a method
  @PyGetter(value = "__func__", member = true)
  static Object func(PyMethod self) {
    return self.function();
  }

  /// the instance to which a method is bound
  @PyGetter(value = "__self__", member = true)
  static Object self(PyMethod self) {
    return self.self();
  }

  @PyGetter("__doc__")
  static Object doc(PyMethod self) {
    return Attributes.get(self.function(), "__doc__");
  }
}
