package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyWeakReference;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.WeakReferences;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/** Weak references; the proxies of {@code _weakref} print like them. */
@PyTypeSpec(name = "ReferenceType", module = "weakref", instances = PyWeakReference.class)
final class ReferenceTypeType {
  private ReferenceTypeType() {}

  // CPython: weakrefobject.c weakref___new__
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs, Interpreter interpreter) {
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError(
          "__new__ expected at "
              + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
              + ", got "
              + args.length);
    }
    WeakReferences.check(args[0]);
    Object callback = args.length < 2 || args[1] == PySingleton.NONE ? null : args[1];
    WeakReferences references = WeakReferences.of(interpreter);
    if (callback == null && cls == BuiltinTypes.WEAK_REFERENCE) {
      PyWeakReference known = references.findPlain(args[0], cls);
      if (known != null) {
        return known;
      }
    }
    PyWeakReference made = new PyWeakReference(cls, args[0], callback);
    references.add(args[0], made);
    return made;
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyWeakReference self, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError(
          "__init__ expected at "
              + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
              + ", got "
              + args.length);
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyWeakReference self) {
    Object referent = self.referent();
    String start = "<weakref at " + Representation.address(self) + "; ";
    if (referent == null) {
      return start + "dead>";
    }
    String to =
        start + "to '" + Types.of(referent).fullName() + "' at " + Representation.address(referent);
    Object found = Types.of(referent).lookup("__name__");
    Object name =
        found instanceof AttributeDescriptor d ? Attributes.getDescriptor(d, referent) : found;
    return PyStr.ofJava(name != null && PyStr.isStr(name) ? to + " (" + name + ")>" : to + ">");
  }

  @PyMethod("(self, /)")
  static long __hash__(PyWeakReference self) {
    if (self.knownHash() == null) {
      Object referent = self.referent();
      if (referent == null) {
        throw Errors.typeError("weak object has gone away");
      }
      self.setKnownHash(Keys.hash(referent));
    }
    return self.knownHash();
  }

  @PyMethod("(self, /)")
  static Object __call__(PyWeakReference self) {
    Object referent = self.referent();
    return referent == null ? PySingleton.NONE : referent;
  }

  // CPython: weakrefobject.c weakref_richcompare
  @PyMethod("(self, value, /)")
  static Object __eq__(PyWeakReference self, Object value) {
    if (!(value instanceof PyWeakReference other)
        || !other.type().isSubtypeOf(BuiltinTypes.WEAK_REFERENCE)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Object mine = self.referent();
    Object theirs = other.referent();
    return mine == null || theirs == null ? self == other : Equality.compare(mine, theirs);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "__callback__", member = true)
  static Object callback(PyWeakReference self) {
    @Nullable Object callback = self.callback();
    return callback == null ? PySingleton.NONE : callback;
  }
}
