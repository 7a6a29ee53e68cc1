package org.krait.runtime.types;

import java.util.List;
import java.util.Set;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.LateStart;
import org.krait.runtime.object.MethodResolution;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMappingProxy;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Directory;
import org.krait.runtime.ops.TypeAttributes;

/// type(object) -> the object's type
/// type(name, bases, dict, **kwds) -> a new type
@PyTypeSpec(name = "type", instances = PyType.class, dict = true, weakref = true)
final class TypeType {
  private static final Set<String> STATIC_MODULES =
      Set.of(
          "builtins",
          "_contextvars",
          "datetime",
          "pickle",
          "string.templatelib",
          "sys",
          "types",
          "weakref");

  private TypeType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length != 3) {
      throw Errors.typeError(
          "type.__new__() takes exactly 3 arguments (" + args.length + " given)");
    }
    String where = "type.__new__() argument ";
    if (!PyStr.isStr(args[0])) {
      throw Errors.typeError(where + "1 must be str, not " + Types.of(args[0]).fullName());
    }
    if (!(args[1] instanceof PyTuple bases)) {
      throw Errors.typeError(where + "2 must be tuple, not " + Types.of(args[1]).fullName());
    }
    if (!(args[2] instanceof PyDict namespace)) {
      throw Errors.typeError(where + "3 must be dict, not " + Types.of(args[2]).fullName());
    }
    return TypeConstruction.create(cls, args[0], bases, namespace, kwargs);
  }

  // CPython: typeobject.c type_init
  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyType self, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0 && args.length == 1) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.length != 1 && args.length != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyType self, Object[] args, PyDict kwargs) {
    return self.construct(args, kwargs);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyType self) {
    return PyStr.ofJava("<class '" + self.qualifiedName() + "'>");
  }

  @PyMethod("(self, name, /)")
  static Object __getattribute__(PyType self, Object name) {
    return TypeAttributes.get(self, Attributes.name(name));
  }

  @PyMethod("(self, name, value, /)")
  static void __setattr__(PyType self, Object name, Object value) {
    TypeAttributes.set(self, Attributes.name(name), value);
  }

  @PyMethod("(self, name, /)")
  static void __delattr__(PyType self, Object name) {
    TypeAttributes.set(self, Attributes.name(name), null);
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyType self, Object value) {
    return UnionType.or(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyType self, Object value) {
    return UnionType.or(value, self);
  }

  /// Return a type's method resolution order.
  @PyMethod("(self, /)")
  static Object mro(PyType self) {
    return PyList.of((Object[]) MethodResolution.of(self, self.bases()));
  }

  /// Return a list of immediate subclasses.
  @PyMethod("(self, /)")
  static Object __subclasses__(PyType self) {
    LateStart.complete(ThreadState.current().interpreter());
    boolean isException = self.isBuiltin() && self.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION);
    List<PyType> subtypes = isException ? BuiltinExceptions.subtypes(self) : self.subtypes();
    return PyList.of(subtypes.toArray());
  }

  /// __prepare__($cls, name, bases, /, **kwds)
  /// --
  ///
  /// Create the namespace for the class statement
  @PyClassMethod("(cls, /, *args, **kwds)")
  static Object __prepare__(PyType cls, Object[] args, PyDict kwds) {
    return new PyDict();
  }

  /// Check if an object is an instance.
  @PyMethod("(self, instance, /)")
  static boolean __instancecheck__(PyType self, Object instance) {
    return ClassChecks.isRealInstance(instance, self);
  }

  /// Check if a class is a subclass.
  @PyMethod("(self, subclass, /)")
  static boolean __subclasscheck__(PyType self, Object subclass) {
    return ClassChecks.isRealSubclass(subclass, self);
  }

  /// Specialized __dir__ implementation for types.
  @PyMethod("(self, /)")
  static Object __dir__(PyType self) {
    return PyList.of(Directory.ofType(self));
  }

  /// Return memory consumption of the type object.
  @PyMethod("(self, /)")
  static long __sizeof__(PyType self) {
    return 400 + 8L * self.attributes().size();
  }

  @PyGetter(value = "__basicsize__", member = true)
  static long basicsize(PyType self) {
    return 16 + 8L * self.reservedSlots();
  }

  @PyGetter(value = "__itemsize__", member = true)
  static long itemsize(PyType self) {
    return 0;
  }

  // CPython: object.h Py_TPFLAGS_…
  @PyGetter(value = "__flags__", member = true)
  static long flags(PyType self) {
    long flags = 1 << 12;
    flags |= isHeapType(self) ? 1 << 9 : 0;
    flags |= self.has(Flags.SUBCLASSABLE) ? 1 << 10 : 0;
    flags |= self.has(Flags.MUTABLE) ? 0 : 1 << 8;
    flags |= self.has(Flags.NOT_INSTANTIABLE) ? 1 << 7 : 0;
    flags |= self.has(Flags.SEQUENCE) ? 1 << 5 : 0;
    flags |= self.has(Flags.MAPPING) ? 1 << 6 : 0;
    flags |= self.has(Flags.MATCH_SELF) ? 1 << 22 : 0;
    flags |= self.has(Flags.ABSTRACT) ? 1 << 20 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.INT) ? 1 << 24 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.LIST) ? 1 << 25 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.TUPLE) ? 1 << 26 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.BYTES) ? 1 << 27 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.STR) ? 1 << 28 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.DICT) ? 1 << 29 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION) ? 1 << 30 : 0;
    flags |= self.isSubtypeOf(BuiltinTypes.TYPE) ? 1L << 31 : 0;
    return flags;
  }

  /** In CPython, the types of most modules but {@code builtins} are made at run time. */
  private static boolean isHeapType(PyType type) {
    return type.has(Flags.HEAP)
        || type.isBuiltin() && !STATIC_MODULES.contains(type.binding().module());
  }

  @PyGetter(value = "__weakrefoffset__", member = true)
  static long weakrefoffset(PyType self) {
    return self.hasWeakref() ? -4 : 0;
  }

  @PyGetter(value = "__base__", member = true)
  static Object base(PyType self) {
    return self.base() == null ? PySingleton.NONE : self.base();
  }

  @PyGetter(value = "__dictoffset__", member = true)
  static long dictoffset(PyType self) {
    return self.hasDict() ? -1 : 0;
  }

  @PyGetter("__name__")
  static Object name(PyType self) {
    return PyStr.ofJava(self.name());
  }

  @PySetter("__name__")
  static void setName(PyType self, Object value) {
    String name = checkedName(self, "__name__", value);
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    self.setName(name);
  }

  @PyDeleter("__name__")
  static void deleteName(PyType self) {
    throw undeletable(self, "__name__");
  }

  @PyGetter("__qualname__")
  static Object qualname(PyType self) {
    return PyStr.ofJava(self.qualname());
  }

  @PySetter("__qualname__")
  static void setQualname(PyType self, Object value) {
    self.setQualname(checkedName(self, "__qualname__", value));
  }

  @PyDeleter("__qualname__")
  static void deleteQualname(PyType self) {
    throw undeletable(self, "__qualname__");
  }

  private static String checkedName(PyType self, String attribute, Object value) {
    requireMutable(self, attribute);
    if (!PyStr.isStr(value)) {
      throw Errors.typeError(
          "can only assign string to "
              + self.name()
              + "."
              + attribute
              + ", not '"
              + Types.of(value).fullName()
              + "'");
    }
    return value.toString();
  }

  private static void requireMutable(PyType self, String attribute) {
    if (!self.has(Flags.MUTABLE)) {
      throw Errors.typeError(
          "cannot set '" + attribute + "' attribute of immutable type '" + self.name() + "'");
    }
  }

  // CPython: typeobject.c check_set_special_type_attr
  private static PyException undeletable(PyType self, String attribute) {
    return Errors.typeError(
        "cannot delete '" + attribute + "' attribute of immutable type '" + self.name() + "'");
  }

  @PyGetter("__bases__")
  static Object bases(PyType self) {
    return PyTuple.of((Object[]) self.bases());
  }

  // CPython: typeobject.c type_set_bases
  @PySetter("__bases__")
  static void setBases(PyType self, Object value) {
    requireMutable(self, "__bases__");
    BaseAssignment.assign(self, value);
  }

  @PyDeleter("__bases__")
  static void deleteBases(PyType self) {
    throw undeletable(self, "__bases__");
  }

  @PyGetter("__mro__")
  static Object resolutionOrder(PyType self) {
    return PyTuple.of((Object[]) self.mro());
  }

  @PyGetter("__module__")
  static Object module(PyType self) {
    Object module = self.ownAttribute("__module__");
    if (self.isBuiltin() && !PyStr.isStr(module)) {
      return self.binding().module();
    }
    if (module == null) {
      throw Errors.attributeError("__module__", self, "__module__");
    }
    return module;
  }

  @PySetter("__module__")
  static void setModule(PyType self, Object value) {
    requireMutable(self, "__module__");
    self.setOwnAttribute("__module__", value);
    self.deleteOwnAttribute("__firstlineno__");
  }

  @PyDeleter("__module__")
  static void deleteModule(PyType self) {
    throw undeletable(self, "__module__");
  }

  @PyGetter("__abstractmethods__")
  static Object abstractmethods(PyType self) {
    Object methods = self == BuiltinTypes.TYPE ? null : self.ownAttribute("__abstractmethods__");
    if (methods == null) {
      throw Errors.attributeError("__abstractmethods__", self, "__abstractmethods__");
    }
    return methods;
  }

  @PySetter("__abstractmethods__")
  static void setAbstractmethods(PyType self, Object value) {
    boolean on = Truth.of(value);
    self.setOwnAttribute("__abstractmethods__", value);
    self.setFlag(Flags.ABSTRACT, on);
  }

  @PyDeleter("__abstractmethods__")
  static void deleteAbstractmethods(PyType self) {
    if (!self.deleteOwnAttribute("__abstractmethods__")) {
      throw Errors.attributeError("__abstractmethods__", self, "__abstractmethods__");
    }
    self.setFlag(Flags.ABSTRACT, false);
  }

  @PyGetter("__dict__")
  static Object dict(PyType self) {
    return new PyMappingProxy(self.attributes());
  }

  @PyGetter("__doc__")
  static Object doc(PyType self) {
    String declared = self.isBuiltin() ? self.binding().doc() : null;
    if (declared != null) {
      return PyStr.ofJava(declared);
    }
    Object doc = self.ownAttribute("__doc__");
    if (doc == null) {
      return PySingleton.NONE;
    }
    Object get = Types.special(doc, Special.GET);
    return get == null ? doc : Dispatch.callSpecial(get, doc, PySingleton.NONE, self);
  }

  @PySetter("__doc__")
  static void setDoc(PyType self, Object value) {
    requireMutable(self, "__doc__");
    self.setOwnAttribute("__doc__", value);
  }

  @PyDeleter("__doc__")
  static void deleteDoc(PyType self) {
    throw undeletable(self, "__doc__");
  }

  @PyGetter("__text_signature__")
  static Object textSignature(PyType self) {
    String text = self.isBuiltin() ? self.binding().textSignature() : null;
    return text == null ? PySingleton.NONE : text;
  }

  @PyGetter("__annotations__")
  static Object annotations(PyType self) {
    return ClassAnnotations.get(self);
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyType self, Object value) {
    ClassAnnotations.set(self, value);
  }

  @PyDeleter("__annotations__")
  static void deleteAnnotations(PyType self) {
    ClassAnnotations.delete(self);
  }

  @PyGetter("__annotate__")
  static Object annotate(PyType self) {
    return ClassAnnotations.annotate(self);
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyType self, Object value) {
    ClassAnnotations.setAnnotate(self, value);
  }

  @PyDeleter("__annotate__")
  static void deleteAnnotate(PyType self) {
    throw Errors.typeError("cannot delete __annotate__ attribute");
  }

  @PyGetter("__type_params__")
  static Object typeParams(PyType self) {
    Object params = self == BuiltinTypes.TYPE ? null : self.ownAttribute("__type_params__");
    return params == null ? PyTuple.EMPTY : params;
  }

  @PySetter("__type_params__")
  static void setTypeParams(PyType self, Object value) {
    requireMutable(self, "__type_params__");
    self.setOwnAttribute("__type_params__", value);
  }

  @PyDeleter("__type_params__")
  static void deleteTypeParams(PyType self) {
    throw undeletable(self, "__type_params__");
  }
}
