package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** What the methods of built-in types share, be they plain or slots. */
abstract class AnyMethodDescriptorType {
  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyBuiltinMethod self, Object[] args, PyDict kwargs) {
    return Dispatch.call(self, args, kwargs);
  }

  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyBuiltinMethod self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    return instance == PySingleton.NONE ? self : self.bind(instance);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBuiltinMethod self) {
    Object getattr = Attributes.get(Imports.module("builtins"), "getattr");
    return PyTuple.of(getattr, PyTuple.of(self.owner(), self.name()));
  }

  @PyGetter(value = "__objclass__", member = true)
  static Object objclass(PyBuiltinMethod self) {
    return self.owner();
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyBuiltinMethod self) {
    return self.name();
  }

  @PyGetter("__doc__")
  static Object doc(PyBuiltinMethod self) {
    return DescriptorText.doc(self.member());
  }

  @PyGetter("__qualname__")
  static Object qualname(PyBuiltinMethod self) {
    return DescriptorText.qualname(self.owner(), self.name());
  }

  @PyGetter("__text_signature__")
  static Object textSignature(PyBuiltinMethod self) {
    return DescriptorText.signature(self.member());
  }
}
