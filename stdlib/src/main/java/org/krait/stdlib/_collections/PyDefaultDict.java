package org.krait.stdlib._collections;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Dicts;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// defaultdict(default_factory=None, /, [...]) --> dict with default factory
///
/// The default factory is called without arguments to produce
/// a new value when a key is not present, in __getitem__ only.
/// A defaultdict compares equal to a dict with the same items.
/// All remaining arguments are treated the same as if they were
/// passed to the dict constructor, including keyword arguments.
///
@PyTypeSpec(
    name = "defaultdict",
    module = "collections",
    base = org.krait.runtime.types.DictType.class,
    objectSlots = "__getattribute__")
public final class PyDefaultDict extends PyDict {
  private Object factory = PySingleton.NONE;

  private PyDefaultDict(PyType type) {
    super(type);
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new PyDefaultDict(cls);
  }

  @PyMethod("(self, *args, **kwargs)")
  void __init__(Object[] args, PyDict kwargs) {
    Object[] rest = args;
    Object given = PySingleton.NONE;
    if (args.length > 0) {
      given = args[0];
      if (given != PySingleton.NONE && Types.special(given, Special.CALL) == null) {
        throw Errors.typeError("first argument must be callable or None");
      }
      rest = Arrays.copyOfRange(args, 1, args.length);
    }
    factory = given;
    Object init = BuiltinTypes.DICT.special(Special.INIT);
    Dispatch.call(init, Dispatch.prepend(this, rest), kwargs);
  }

  // CPython: _collectionsmodule.c defdict_repr
  @PyMethod("(self, /)")
  Object __repr__() {
    Object base = Dispatch.callSpecial(BuiltinTypes.DICT.special(Special.REPR), this);
    return PyStr.ofJava(type().name() + "(" + factoryRepr() + ", " + base + ")");
  }

  private String factoryRepr() {
    if (!Representation.enter(factory)) {
      return "...";
    }
    try {
      return Representation.javaRepr(factory);
    } finally {
      Representation.leave(factory);
    }
  }

  @PyMethod("(self, value, /)")
  Object __or__(Object value) {
    return value instanceof PyDict other ? union(this, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __ror__(Object value) {
    return value instanceof PyDict other ? union(other, this) : PySingleton.NOT_IMPLEMENTED;
  }

  private Object union(PyDict left, PyDict right) {
    Object both = Dispatch.call(type(), factory, left);
    Dicts.update((PyDict) both, right);
    return both;
  }

  /// __missing__(key) # Called by __getitem__ for missing key; pseudo-code:
  ///   if self.default_factory is None: raise KeyError((key,))
  ///   self[key] = value = self.default_factory()
  ///   return value
  ///
  @PyMethod("(self, object, /)")
  Object __missing__(Object object) {
    if (factory == PySingleton.NONE) {
      throw Errors.keyError(object);
    }
    Object value = Dispatch.call(factory);
    Items.set(this, object, value);
    return value;
  }

  /// D.copy() -> a shallow copy of D.
  @PyMethod(value = "(self, /)", name = "copy")
  Object copyDict() {
    return Dispatch.call(type(), factory, this);
  }

  /// D.copy() -> a shallow copy of D.
  @PyMethod("(self, /)")
  Object __copy__() {
    return copyDict();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    PyTuple args = factory == PySingleton.NONE ? PyTuple.EMPTY : PyTuple.of(factory);
    Object items = Iteration.iterator(Attributes.callMethod(this, "items"));
    return PyTuple.of(type(), args, PySingleton.NONE, PySingleton.NONE, items);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// Factory for default value called by __missing__().
  @PyGetter(member = true)
  Object default_factory() {
    return factory;
  }

  @PySetter("default_factory")
  void setFactory(@Nullable Object value) {
    factory = value == null ? PySingleton.NONE : value;
  }
}
