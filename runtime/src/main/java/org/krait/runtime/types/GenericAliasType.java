package org.krait.runtime.types;

import java.util.Set;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;

/// Represent a PEP 585 generic type
///
/// E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).
@PyTypeSpec(
    name = "GenericAlias",
    module = "types",
    instances = PyGenericAlias.class,
    signature = "(origin, args, /)",
    weakref = true)
final class GenericAliasType {
  private static final Set<String> OWN =
      Set.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private GenericAliasType() {}

  @PyNew("(cls, origin, args, /)")
  static Object __new__(PyType cls, Object origin, Object args) {
    PyTuple tuple = args instanceof PyTuple t ? t : PyTuple.of(args);
    return new PyGenericAlias(cls, origin, tuple, false);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyGenericAlias self) {
    StringBuilder text = new StringBuilder(self.starred() ? "*" : "");
    text.append(TypeParameters.describe(self.origin())).append('[');
    Object[] args = self.args().items();
    for (int i = 0; i < args.length; i++) {
      text.append(i == 0 ? "" : ", ").append(describe(args[i]));
    }
    return PyStr.ofJava(text.append(args.length == 0 ? "()]" : "]").toString());
  }

  private static String describe(Object arg) {
    if (!(arg instanceof PyList list)) {
      return TypeParameters.describe(arg);
    }
    StringBuilder text = new StringBuilder("[");
    for (Object item : Iteration.toArray(list)) {
      text.append(text.length() == 1 ? "" : ", ").append(TypeParameters.describe(item));
    }
    return text.append(']').toString();
  }

  @PyMethod("(self, /)")
  static long __hash__(PyGenericAlias self) {
    return Keys.hash(self.origin()) ^ Keys.hash(self.args());
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyGenericAlias self, Object value) {
    if (!(value instanceof PyGenericAlias other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return self.starred() == other.starred()
        && Equality.same(self.origin(), other.origin())
        && Equality.same(self.args(), other.args());
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyGenericAlias self, Object[] args, PyDict kwargs) {
    return org.krait.runtime.object.Dispatch.call(self, args, kwargs);
  }

  // CPython: genericaliasobject.c ga_getattro
  @PyMethod("(self, name, /)")
  static Object __getattribute__(PyGenericAlias self, Object name) {
    String key = Attributes.name(name);
    boolean dunder = key.startsWith("__") && key.endsWith("__");
    if (OWN.contains(key) || dunder && isBlocked(key)) {
      return Attributes.getGeneric(self, key);
    }
    return Attributes.get(self.origin(), key);
  }

  private static boolean isBlocked(String key) {
    return key.equals("__bases__") || key.equals("__copy__") || key.equals("__deepcopy__");
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyGenericAlias self) {
    return new PyGenericAliasIterator(self);
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyGenericAlias self, Object value) {
    return UnionType.or(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyGenericAlias self, Object value) {
    return UnionType.or(value, self);
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyGenericAlias self, Object key) {
    PyTuple args = TypeParameters.substitute(self, self.args(), parametersOf(self), key);
    return new PyGenericAlias(self.type(), self.origin(), args, self.starred());
  }

  private static PyTuple parametersOf(PyGenericAlias self) {
    PyTuple parameters = self.parameters();
    if (parameters == null) {
      parameters = TypeParameters.of(self.args().items());
      self.setParameters(parameters);
    }
    return parameters;
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyGenericAlias self, Object object) {
    return PyTuple.of(self.origin());
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static boolean __instancecheck__(PyGenericAlias self, Object object) {
    throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static boolean __subclasscheck__(PyGenericAlias self, Object object) {
    throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyGenericAlias self) {
    if (self.starred()) {
      PyGenericAlias plain = new PyGenericAlias(self.type(), self.origin(), self.args(), false);
      Object next = org.krait.runtime.ops.Imports.module("builtins");
      return PyTuple.of(Attributes.get(next, "next"), PyTuple.of(Iteration.iterator(plain)));
    }
    return PyTuple.of(self.type(), PyTuple.of(self.origin(), self.args()));
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __dir__(PyGenericAlias self) {
    PyDict names = new PyDict();
    for (Object name : Iteration.toArray(Attributes.callMethod(self.origin(), "__dir__"))) {
      names.put(name, PySingleton.NONE);
    }
    for (String name : OWN) {
      names.put(name, PySingleton.NONE);
    }
    return PyList.of(Iteration.toArray(names));
  }

  @PyGetter(value = "__origin__", member = true)
  static Object origin(PyGenericAlias self) {
    return self.origin();
  }

  @PyGetter(value = "__args__", member = true)
  static Object args(PyGenericAlias self) {
    return self.args();
  }

  @PyGetter(value = "__unpacked__", member = true)
  static boolean unpacked(PyGenericAlias self) {
    return self.starred();
  }

  /// Type variables in the GenericAlias.
  @PyGetter("__parameters__")
  static Object parameters(PyGenericAlias self) {
    return parametersOf(self);
  }

  @PyGetter("__typing_unpacked_tuple_args__")
  static Object typingUnpackedTupleArgs(PyGenericAlias self) {
    boolean tuple = self.origin() == org.krait.runtime.object.BuiltinTypes.TUPLE;
    return self.starred() && tuple ? self.args() : PySingleton.NONE;
  }
}
