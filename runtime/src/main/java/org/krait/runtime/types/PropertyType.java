package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyProperty;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/// Property attribute.
///
///   fget
///     function to be used for getting an attribute value
///   fset
///     function to be used for setting an attribute value
///   fdel
///     function to be used for del'ing an attribute
///   doc
///     docstring
///
/// Typical use is to define a managed attribute x:
///
/// class C(object):
///     def getx(self): return self._x
///     def setx(self, value): self._x = value
///     def delx(self): del self._x
///     x = property(getx, setx, delx, "I'm the 'x' property.")
///
/// Decorators make defining new properties or modifying existing ones easy:
///
/// class C(object):
///     @property
///     def x(self):
///         "I am the 'x' property."
///         return self._x
///     @x.setter
///     def x(self, value):
///         self._x = value
///     @x.deleter
///     def x(self):
///         del self._x
@PyTypeSpec(
    name = "property",
    instances = PyProperty.class,
    signature = "(fget=None, fset=None, fdel=None, doc=None)")
final class PropertyType {
  private PropertyType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyProperty(cls);
  }

  // CPython: descrobject.c property_init_impl
  @PyMethod("(self, fget=None, fset=None, fdel=None, doc=None)")
  static void __init__(PyProperty self, Object fget, Object fset, Object fdel, Object doc) {
    self.setFunctions(orNull(fget), orNull(fset), orNull(fdel));
    self.setName(null);
    self.setDocFromGetter(false);
    Object text = doc;
    if (doc == PySingleton.NONE && self.getter() != null) {
      Object found = Attributes.find(self.getter(), "__doc__");
      if (found != null && found != PySingleton.NONE) {
        text = found;
        self.setDocFromGetter(true);
      }
    }
    if (self.type() == BuiltinTypes.PROPERTY) {
      self.setDoc(text);
    } else {
      storeDoc(self, text);
    }
  }

  /** A subclass keeps its docstring as an attribute; only a getter's may not be lost. */
  private static void storeDoc(PyProperty self, Object text) {
    try {
      Attributes.set(self, "__doc__", text);
    } catch (PyException e) {
      if (self.isDocFromGetter()
          || !org.krait.runtime.object.Exceptions.matches(e, "AttributeError")) {
        throw e;
      }
    }
  }

  private static @Nullable Object orNull(Object o) {
    return o == PySingleton.NONE ? null : o;
  }

  private static Object orNone(@Nullable Object o) {
    return o == null ? PySingleton.NONE : o;
  }

  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyProperty self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    if (instance == PySingleton.NONE) {
      return self;
    }
    if (self.getter() == null) {
      throw refused(self, instance, "getter");
    }
    return Dispatch.call(self.getter(), instance);
  }

  @PyMethod("(self, instance, value, /)")
  static void __set__(PyProperty self, Object instance, Object value) {
    if (self.setter() == null) {
      throw refused(self, instance, "setter");
    }
    Dispatch.call(self.setter(), instance, value);
  }

  @PyMethod("(self, instance, /)")
  static void __delete__(PyProperty self, Object instance) {
    if (self.deleter() == null) {
      throw refused(self, instance, "deleter");
    }
    Dispatch.call(self.deleter(), instance);
  }

  private static PyException refused(PyProperty self, Object instance, String what) {
    Object name = findName(self);
    String type = Types.of(instance).qualname();
    String message =
        name == null
            ? "property of '" + type + "' object has no " + what
            : "property " + Representation.repr(name) + " of '" + type + "' object has no " + what;
    return new PyException("AttributeError", message);
  }

  private static @Nullable Object findName(PyProperty self) {
    if (self.name() != null) {
      return self.name();
    }
    return self.getter() == null ? null : Attributes.find(self.getter(), "__name__");
  }

  /// Descriptor to obtain a copy of the property with a different getter.
  @PyMethod("(self, object, /)")
  static Object getter(PyProperty self, Object object) {
    return copy(self, object, self.setter(), self.deleter());
  }

  /// Descriptor to obtain a copy of the property with a different setter.
  @PyMethod("(self, object, /)")
  static Object setter(PyProperty self, Object object) {
    return copy(self, self.getter(), object, self.deleter());
  }

  /// Descriptor to obtain a copy of the property with a different deleter.
  @PyMethod("(self, object, /)")
  static Object deleter(PyProperty self, Object object) {
    return copy(self, self.getter(), self.setter(), object);
  }

  // CPython: descrobject.c property_copy
  private static Object copy(
      PyProperty self, @Nullable Object get, @Nullable Object set, @Nullable Object del) {
    boolean ownDoc = self.isDocFromGetter() && get != null;
    Object doc = ownDoc ? PySingleton.NONE : orNone(self.doc());
    Object[] args = {orNone(get), orNone(set), orNone(del), doc};
    Object copy = Dispatch.call(self.type(), args, new String[0]);
    if (copy instanceof PyProperty p) {
      p.setName(self.name());
    }
    return copy;
  }

  /// Method to set name of a property.
  @PyMethod("(self, owner, name, /)")
  static void __set_name__(PyProperty self, Object owner, Object name) {
    self.setName(name);
  }

  @PyGetter(value = "fget", member = true)
  static Object fget(PyProperty self) {
    return orNone(self.getter());
  }

  @PyGetter(value = "fset", member = true)
  static Object fset(PyProperty self) {
    return orNone(self.setter());
  }

  @PyGetter(value = "fdel", member = true)
  static Object fdel(PyProperty self) {
    return orNone(self.deleter());
  }

  @PyGetter(value = "__doc__", member = true)
  static Object doc(PyProperty self) {
    return orNone(self.doc());
  }

  @PySetter("__doc__")
  static void setDoc(PyProperty self, Object value) {
    self.setDoc(value);
  }

  @PyGetter("__name__")
  static Object name(PyProperty self) {
    Object name = findName(self);
    if (name == null) {
      throw Errors.attributeError(
          "'property' object has no attribute '__name__'", self, "__name__");
    }
    return name;
  }

  @PySetter("__name__")
  static void setName(PyProperty self, Object value) {
    self.setName(value);
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyProperty self) {
    return isAbstract(self.getter()) || isAbstract(self.setter()) || isAbstract(self.deleter());
  }

  private static boolean isAbstract(@Nullable Object function) {
    Object flag = function == null ? null : Attributes.find(function, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }
}
