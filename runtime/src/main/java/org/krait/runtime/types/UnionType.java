package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTypeAlias;
import org.krait.runtime.object.PyUnion;
import org.krait.runtime.ops.Attributes;

/// Represent a union type
///
/// E.g. for int | str
@PyTypeSpec(
    name = "Union",
    module = "typing",
    instances = PyUnion.class,
    subclassable = false,
    instantiable = false,
    weakref = true)
final class UnionType {
  private UnionType() {}

  /** {@code left | right} of types; NotImplemented where a side is none. */
  // CPython: unionobject.c _Py_union_type_or
  static Object or(Object left, Object right) {
    if (!isUnionable(left) || !isUnionable(right)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return of(left, right);
  }

  private static boolean isUnionable(Object o) {
    return o == PySingleton.NONE
        || o instanceof org.krait.runtime.object.PyType
        || o instanceof PyGenericAlias
        || o instanceof PyUnion
        || o instanceof PyTypeAlias;
  }

  /** {@code left | right} where one side is a type parameter: anything callable, or a str. */
  // CPython: unionobject.c _Py_union_from_tuple, type_check
  static Object checkedOf(Object left, Object right) {
    return of(checked(left), checked(right));
  }

  private static Object checked(Object item) {
    return PyStr.isStr(item)
        ? TypingFunctions.call("_type_check", item, "Union[arg, ...]: each arg must be a type.")
        : item;
  }

  /** The union of the items: flat, each once; a single one is itself. */
  static Object of(Object... items) {
    List<Object> members = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof PyUnion u) {
        for (Object member : u.args().items()) {
          add(member, members);
        }
      } else {
        add(item == PySingleton.NONE ? BuiltinTypes.NONE_TYPE : item, members);
      }
    }
    return members.size() == 1 ? members.getFirst() : new PyUnion(PyTuple.of(members.toArray()));
  }

  private static void add(Object item, List<Object> members) {
    for (Object member : members) {
      if (Equality.same(member, item)) {
        return;
      }
    }
    members.add(item);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyUnion self) {
    StringBuilder text = new StringBuilder();
    for (Object member : self.args().items()) {
      text.append(text.isEmpty() ? "" : " | ").append(TypeParameters.describe(member));
    }
    return PyStr.ofJava(text.toString());
  }

  @PyMethod("(self, /)")
  static long __hash__(PyUnion self) {
    long hash = 0;
    for (Object member : self.args().items()) {
      hash ^= Keys.hash(member) * 31;
    }
    return hash;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyUnion self, Object value) {
    if (!(value instanceof PyUnion other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return self.args().size() == other.args().size() && containsAll(self, other);
  }

  private static boolean containsAll(PyUnion union, PyUnion other) {
    for (Object member : other.args().items()) {
      boolean found = false;
      for (Object own : union.args().items()) {
        found |= Equality.same(own, member);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  // CPython: unionobject.c _Py_union_type_or, which takes anything; a str is a forward reference
  @PyMethod("(self, value, /)")
  static Object __or__(PyUnion self, Object value) {
    return checkedOf(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyUnion self, Object value) {
    return checkedOf(value, self);
  }

  // CPython: unionobject.c union_getattro
  @PyMethod("(self, name, /)")
  static Object __getattribute__(PyUnion self, Object name) {
    String key = Attributes.name(name);
    return key.equals("__module__")
        ? Attributes.get(BuiltinTypes.UNION, key)
        : Attributes.getGeneric(self, key);
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyUnion self, Object key) {
    PyTuple parameters = TypeParameters.of(self.args().items());
    return of(TypeParameters.substitute(self, self.args(), parameters, key).items());
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyUnion self, Object object) {
    throw Errors.typeError("Cannot subclass " + __repr__(self));
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(org.krait.runtime.object.PyType cls, Object object) {
    PyTuple items = object instanceof PyTuple t ? t : PyTuple.of(object);
    if (items.size() == 0) {
      throw Errors.typeError("Cannot take a Union of no types.");
    }
    Object[] members = items.items().clone();
    for (int i = 0; i < members.length; i++) {
      members[i] = checked(members[i]);
    }
    return of(members);
  }

  @PyGetter(value = "__args__", member = true)
  static Object args(PyUnion self) {
    return self.args();
  }

  /// Name of the type
  @PyGetter("__name__")
  static Object name(PyUnion self) {
    return "Union";
  }

  /// Qualified name of the type
  @PyGetter("__qualname__")
  static Object qualname(PyUnion self) {
    return "Union";
  }

  /// Always returns the type
  @PyGetter("__origin__")
  static Object origin(PyUnion self) {
    return BuiltinTypes.UNION;
  }

  /// Type variables in the types.UnionType.
  @PyGetter("__parameters__")
  static Object parameters(PyUnion self) {
    return TypeParameters.of(self.args().items());
  }
}
