package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.LazyValue;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyTypeAlias;
import org.krait.runtime.object.PyTypeVariable;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Type alias.
///
/// Type aliases are created through the type statement::
///
///     type Alias = int
///
/// In this example, Alias and int will be treated equivalently by static
/// type checkers.
///
/// At runtime, Alias is an instance of TypeAliasType. The __name__
/// attribute holds the name of the type alias. The value of the type alias
/// is stored in the __value__ attribute. It is evaluated lazily, so the
/// value is computed only if the attribute is accessed.
///
/// Type aliases can also be generic::
///
///     type ListOrSet[T] = list[T] | set[T]
///
/// In this case, the type parameters of the alias are stored in the
/// __type_params__ attribute.
///
/// See PEP 695 for more information.
///
@PyTypeSpec(
    name = "TypeAliasType",
    module = "typing",
    instances = PyTypeAlias.class,
    subclassable = false)
final class TypeAliasTypeType {
  private TypeAliasTypeType() {}

  // CPython: typevarobject.c typealias_new_impl
  @PyNew(value = "(cls, name, value, *, type_params=<unrepresentable>)", parsedAs = "typealias()")
  static Object __new__(PyType cls, String name, Object value, @Nullable Object typeParams) {
    if (typeParams != null && !(typeParams instanceof PyTuple)) {
      throw Errors.typeError("type_params must be a tuple");
    }
    PyTuple parameters = typeParams instanceof PyTuple t ? t : PyTuple.EMPTY;
    checkParameters(parameters);
    return new PyTypeAlias(name, parameters, LazyValue.of(value), TypingFunctions.callerModule());
  }

  private static void checkParameters(PyTuple parameters) {
    boolean defaultSeen = false;
    for (Object p : parameters.items()) {
      if (!(p instanceof PyTypeVariable v)) {
        throw Errors.typeError("Expected a type param, got " + Representation.javaRepr(p));
      }
      if (v.defaultValue().isGiven()) {
        defaultSeen = true;
      } else if (defaultSeen) {
        throw Errors.typeError(
            "non-default type parameter '" + v.name() + "' follows default type parameter");
      }
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyTypeAlias self) {
    return PyStr.ofJava(self.name());
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyTypeAlias self) {
    return Iteration.iterator(PyTuple.of(TypingFunctions.unpack(self)));
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyTypeAlias self, Object value) {
    return TypingFunctions.union(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyTypeAlias self, Object value) {
    return TypingFunctions.union(value, self);
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyTypeAlias self, Object key) {
    if (self.typeParams().size() == 0) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    return PyGenericAlias.of(self, key);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyTypeAlias self) {
    return PyStr.ofJava(self.name());
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyTypeAlias self) {
    return PyStr.ofJava(self.name());
  }

  @PyGetter("__parameters__")
  static Object parameters(PyTypeAlias self) {
    return TypingFunctions.unpackTuples(self.typeParams());
  }

  @PyGetter("__type_params__")
  static Object typeParams(PyTypeAlias self) {
    return self.typeParams();
  }

  @PyGetter("__value__")
  static Object value(PyTypeAlias self) {
    return self.value().get(PySingleton.NONE);
  }

  @PyGetter("evaluate_value")
  static Object evaluateValue(PyTypeAlias self) {
    return self.value().evaluator();
  }

  @PyGetter("__module__")
  static Object module(PyTypeAlias self) {
    return self.module();
  }
}
