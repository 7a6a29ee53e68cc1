package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PySuper;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.SuperLookup;

/// super() -> same as super(__class__, <first argument>)
/// super(type) -> unbound super object
/// super(type, obj) -> bound super object; requires isinstance(obj, type)
/// super(type, type2) -> bound super object; requires issubclass(type2, type)
/// Typical use to call a cooperative superclass method:
/// class C(B):
///     def meth(self, arg):
///         super().meth(arg)
/// This works for class methods too:
/// class C(B):
///     @classmethod
///     def cmeth(cls, arg):
///         super().cmeth(arg)
///
@PyTypeSpec(name = "super", instances = PySuper.class)
final class SuperType {
  private SuperType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PySuper(cls);
  }

  // CPython: typeobject.c super_init_impl
  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PySuper self, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("super() takes no keyword arguments");
    }
    if (args.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    if (args.length == 0) {
      Activation caller = CallStack.innermost(ThreadState.current());
      if (caller == null) {
        throw Errors.runtimeError("super(): no current frame");
      }
      Activation.SuperArguments found = caller.superArguments();
      self.set(
          found.thisClass(),
          found.self(),
          SuperLookup.checkedClass(found.thisClass(), found.self()));
      return;
    }
    if (!(args[0] instanceof PyType thisClass)) {
      throw Errors.typeError(
          "super() argument 1 must be a type, not " + Types.of(args[0]).fullName());
    }
    if (args.length == 1 || args[1] == PySingleton.NONE) {
      self.set(thisClass, null, null);
    } else {
      self.set(thisClass, args[1], SuperLookup.checkedClass(thisClass, args[1]));
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySuper self) {
    String name = self.thisClass() == null ? "NULL" : self.thisClass().name();
    String of = self.selfClass() == null ? "NULL" : "<" + self.selfClass().name() + " object>";
    return PyStr.ofJava("<super: <class '" + name + "'>, " + of + ">");
  }

  @PyMethod("(self, name, /)")
  static Object __getattribute__(PySuper self, Object name) {
    String key = Attributes.name(name);
    if (self.selfClass() != null && !key.equals("__class__")) {
      Object found = SuperLookup.find(self.thisClass(), self.self(), self.selfClass(), key);
      if (found != null) {
        return found;
      }
    }
    return Attributes.getGeneric(self, key);
  }

  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PySuper self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    if (instance == PySingleton.NONE || self.selfClass() != null) {
      return self;
    }
    if (self.type() != org.krait.runtime.object.BuiltinTypes.SUPER) {
      return Dispatch.call(self.type(), self.thisClass(), instance);
    }
    PyType selfClass = SuperLookup.checkedClass(self.thisClass(), instance);
    return new PySuper(self.type(), self.thisClass(), instance, selfClass);
  }

  /// the class invoking super()
  @PyGetter(value = "__thisclass__", member = true)
  static Object thisclass(PySuper self) {
    return orNone(self.thisClass());
  }

  /// the instance invoking super(); may be None
  @PyGetter(value = "__self__", member = true)
  static Object self(PySuper self) {
    return orNone(self.self());
  }

  /// the type of the instance invoking super(); may be None
  @PyGetter(value = "__self_class__", member = true)
  static Object selfClass(PySuper self) {
    return orNone(self.selfClass());
  }

  private static Object orNone(Object value) {
    return value == null ? PySingleton.NONE : value;
  }
}
