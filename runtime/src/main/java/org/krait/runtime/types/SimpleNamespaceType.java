package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/// A simple attribute-based namespace.
@PyTypeSpec(
    name = "SimpleNamespace",
    module = "types",
    instances = PySimpleNamespace.class,
    signature = "(mapping_or_iterable=(), /, **kwargs)",
    dict = true)
final class SimpleNamespaceType {
  private SimpleNamespaceType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PySimpleNamespace(cls);
  }

  // CPython: namespaceobject.c namespace_init
  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PySimpleNamespace self, Object[] args, PyDict kwargs) {
    if (args.length > 1) {
      throw Errors.typeError(
          self.type().name() + " expected at most 1 argument, got " + args.length);
    }
    PyDict values = new PyDict();
    if (args.length == 1) {
      values = (PyDict) Dispatch.call(BuiltinTypes.DICT, args[0]);
    }
    HashTable table = values.table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) != null && !PyStr.isStr(table.key(i))) {
        throw Errors.typeError("keywords must be strings");
      }
    }
    self.dict().putAll(values);
    self.dict().putAll(kwargs);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySimpleNamespace self) {
    String name = self.type() == BuiltinTypes.SIMPLE_NAMESPACE ? "namespace" : self.type().name();
    if (!Representation.enter(self)) {
      return name + "(...)";
    }
    try {
      StringBuilder text = new StringBuilder(name).append('(');
      HashTable table = self.dict().table();
      int start = text.length();
      for (int i = 0; i < table.limit(); i++) {
        Object key = table.key(i);
        if (key != null && PyStr.isStr(key) && !key.toString().isEmpty()) {
          text.append(text.length() == start ? "" : ", ").append(key).append('=');
          text.append(Representation.javaRepr(table.value(i)));
        }
      }
      return PyStr.ofJava(text.append(')').toString());
    } finally {
      Representation.leave(self);
    }
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PySimpleNamespace self, Object value) {
    return value instanceof PySimpleNamespace other
        ? Equality.compare(self.dict(), other.dict())
        : PySingleton.NOT_IMPLEMENTED;
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  static Object __reduce__(PySimpleNamespace self) {
    return PyTuple.of(self.type(), PyTuple.EMPTY, self.dict());
  }

  /// Return a copy of the namespace object with new values for the specified attributes.
  @PyMethod("(self, /, **changes)")
  static Object __replace__(PySimpleNamespace self, PyDict changes) {
    Object copy = Dispatch.call(Types.of(self));
    if (!(copy instanceof PySimpleNamespace namespace)) {
      throw Errors.typeError("expect types.SimpleNamespace type");
    }
    namespace.dict().putAll(self.dict());
    namespace.dict().putAll(changes);
    return namespace;
  }

  @PyGetter(value = "__dict__", member = true)
  static Object dict(PySimpleNamespace self) {
    return self.dict();
  }
}
