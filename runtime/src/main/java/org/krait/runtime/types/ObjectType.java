package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFinalizableObject;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Directory;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// The base class of the class hierarchy.
///
/// When called, it accepts no arguments and returns a new featureless
/// instance that has no instance attributes and cannot be given any.
///
@PyTypeSpec(name = "object", instances = PyPlainObject.class, signature = "()")
final class ObjectType {
  private ObjectType() {}

  // CPython: typeobject.c object_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(org.krait.runtime.object.PyType cls, Object[] args, PyDict kwargs) {
    if (cls.has(Flags.NOT_INSTANTIABLE)) {
      throw Errors.typeError("cannot create '" + cls.fullName() + "' instances");
    }
    if (args.length + kwargs.size() > 0) {
      checkExcess(cls);
    }
    if (cls.has(Flags.ABSTRACT)) {
      throw abstractClass(cls);
    }
    Object allocated = cls.allocate();
    if (allocated != null) {
      return allocated;
    }
    return cls.special(Special.DEL) == null
        ? new PyPlainObject(cls)
        : new PyFinalizableObject(cls, Finalizers.current());
  }

  private static void checkExcess(org.krait.runtime.object.PyType cls) {
    if (!isOwnNew(cls.special(Special.NEW))) {
      throw Errors.typeError(
          "object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (isOwnInit(cls.special(Special.INIT))) {
      throw Errors.typeError(cls.fullName() + "() takes no arguments");
    }
  }

  private static boolean isOwnNew(Object make) {
    return make instanceof PyBuiltinFunction f && f.self() == BuiltinTypes.OBJECT;
  }

  private static boolean isOwnInit(Object init) {
    return init instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.OBJECT;
  }

  private static RuntimeException abstractClass(org.krait.runtime.object.PyType cls) {
    Object[] names = Iteration.toArray(cls.ownAttribute("__abstractmethods__"));
    String[] sorted = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      sorted[i] = "'" + names[i] + "'";
    }
    java.util.Arrays.sort(sorted);
    return Errors.typeError(
        "Can't instantiate abstract class "
            + cls.name()
            + " without an implementation for abstract method"
            + (sorted.length > 1 ? "s " : " ")
            + String.join(", ", sorted));
  }

  // CPython: typeobject.c object_init
  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(Object self, Object[] args, PyDict kwargs) {
    if (args.length + kwargs.size() > 0) {
      org.krait.runtime.object.PyType type = Types.of(self);
      if (!isOwnInit(type.special(Special.INIT))) {
        throw Errors.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (isOwnNew(type.special(Special.NEW)) && !type.has(Flags.NOT_INSTANTIABLE)) {
        throw Errors.typeError(
            type.fullName()
                + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(Object self) {
    return "<"
        + Types.of(self).qualifiedName()
        + " object at "
        + Representation.address(self)
        + ">";
  }

  @PyMethod("(self, /)")
  static Object __str__(Object self) {
    return Representation.unchecked(self);
  }

  @PyMethod("(self, /)")
  static long __hash__(Object self) {
    return System.identityHashCode(self);
  }

  @PyMethod("(self, name, /)")
  static Object __getattribute__(Object self, Object name) {
    return Attributes.getGeneric(self, Attributes.name(name));
  }

  @PyMethod("(self, name, value, /)")
  static void __setattr__(Object self, Object name, Object value) {
    checkOwnSetattr(self, "__setattr__");
    Attributes.setGeneric(self, Attributes.name(name), value);
  }

  @PyMethod("(self, name, /)")
  static void __delattr__(Object self, Object name) {
    checkOwnSetattr(self, "__delattr__");
    Attributes.setGeneric(self, Attributes.name(name), null);
  }

  /** Refuses objects whose built-in type guards its attributes in a method of its own. */
  // CPython: typeobject.c hackcheck
  private static void checkOwnSetattr(Object self, String method) {
    org.krait.runtime.object.PyType type = Types.of(self);
    while (!type.isBuiltin()) {
      type = type.base();
    }
    if (type.lookup(method) instanceof PyBuiltinMethod m && m.owner() != BuiltinTypes.OBJECT) {
      throw Errors.typeError("can't apply this " + method + " to " + type.fullName() + " object");
    }
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(Object self, Object value) {
    return self == value ? true : PySingleton.NOT_IMPLEMENTED;
  }

  // CPython: typeobject.c object_richcompare
  @PyMethod("(self, value, /)")
  static Object __ne__(Object self, Object value) {
    Object equal = Dispatch.callSpecial(Types.special(self, Special.EQ), self, value);
    return equal == PySingleton.NOT_IMPLEMENTED ? equal : (Object) !Truth.of(equal);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(Object self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(Object self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(Object self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(Object self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  /// Helper for pickle.
  @PyMethod("(self, protocol, /)")
  static Object __reduce_ex__(Object self, Object protocol) {
    int version = Arguments.toCInt(protocol);
    Object reduce = Types.of(self).lookup("__reduce__");
    boolean own = reduce instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.OBJECT;
    return own ? Pickling.reduce(self, version) : Attributes.callMethod(self, "__reduce__");
  }

  /// Helper for pickle.
  @PyMethod("(self, /)")
  static Object __reduce__(Object self) {
    return Pickling.reduce(self, 0);
  }

  /// Helper for pickle.
  @PyMethod("(self, /)")
  static Object __getstate__(Object self) {
    return Pickling.state(self);
  }

  /// Abstract classes can override this to customize issubclass().
  ///
  /// This is invoked early on by abc.ABCMeta.__subclasscheck__().
  /// It should return True, False or NotImplemented.  If it returns
  /// NotImplemented, the normal algorithm is used.  Otherwise, it
  /// overrides the normal algorithm (and the outcome is cached).
  ///
  @PyClassMethod("(cls, object, /)")
  static Object __subclasshook__(org.krait.runtime.object.PyType cls, Object object) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  /// This method is called when a class is subclassed.
  ///
  /// The default implementation does nothing. It may be
  /// overridden to extend subclasses.
  ///
  @PyClassMethod("(cls, /)")
  static void __init_subclass__(org.krait.runtime.object.PyType cls) {}

  /// Default object formatter.
  ///
  /// Return str(self) if format_spec is empty. Raise TypeError otherwise.
  @PyMethod("(self, format_spec, /)")
  static Object __format__(Object self, Object format_spec) {
    FormatArgument.check(format_spec);
    if (!format_spec.toString().isEmpty()) {
      throw Errors.typeError(
          "unsupported format string passed to " + Types.of(self).fullName() + ".__format__");
    }
    return Representation.str(self);
  }

  /// Size of object in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(Object self) {
    int items = self instanceof PyTuple t ? 2 + t.size() : 0;
    return 16 + 8L * (items + Types.of(self).reservedSlots());
  }

  /// Default dir() implementation.
  @PyMethod("(self, /)")
  static Object __dir__(Object self) {
    return PyList.of(Directory.ofObject(self));
  }

  /// the object's class
  @PyGetter("__class__")
  static Object getClass(Object self) {
    return Types.of(self);
  }

  @PyDeleter("__class__")
  static void deleteClass(Object self) {
    throw Errors.typeError("can't delete __class__ attribute");
  }

  // CPython: typeobject.c object_set_class
  @PySetter("__class__")
  static void setClass(Object self, Object value) {
    if (!(value instanceof org.krait.runtime.object.PyType to)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + Types.of(value).fullName() + "' object");
    }
    org.krait.runtime.object.PyType from = Types.of(self);
    boolean modules = from.isSubtypeOf(BuiltinTypes.MODULE) && to.isSubtypeOf(BuiltinTypes.MODULE);
    if (!modules && !(from.has(Flags.MUTABLE) && to.has(Flags.MUTABLE))) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    Layout.checkClassAssignment(self, to);
    ((PyInstance) self).setType(to);
  }
}
