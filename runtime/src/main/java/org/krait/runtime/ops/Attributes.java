package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** Reading, writing and deleting attributes of any object. */
// CPython: object.c PyObject_GetAttr, _PyObject_GenericGetAttrWithDict
public final class Attributes {
  private Attributes() {}

  /** {@code o.name}. */
  public static Object get(Object o, String name) {
    PyType type = Types.of(o);
    Object found;
    try {
      if (!isGeneric(type.special(Special.GETATTRIBUTE)) || type.special(Special.GETATTR) != null) {
        return getCustom(o, type, name);
      }
      found = findGeneric(o, type, name);
    } catch (PyException e) {
      addContext(e, o, name);
      throw e;
    }
    if (found == null) {
      throw missing(o, type, name);
    }
    return found;
  }

  /** Tells an AttributeError that Python code raised what was looked for, if it does not know. */
  // CPython: object.c set_attribute_error_context
  private static void addContext(PyException e, Object o, String name) {
    PyBaseException value = e.madeValue() instanceof PyBaseException v ? v : null;
    if (value != null
        && Exceptions.matches(e, "AttributeError")
        && findGeneric(value, value.type(), "name") == PySingleton.NONE
        && findGeneric(value, value.type(), "obj") == PySingleton.NONE) {
      setGeneric(value, "name", PyStr.ofJava(name));
      setGeneric(value, "obj", o);
    }
  }

  /** {@code o.name}, or null where that raises AttributeError. */
  public static @Nullable Object find(Object o, String name) {
    PyType type = Types.of(o);
    if (isGeneric(type.special(Special.GETATTRIBUTE)) && type.special(Special.GETATTR) == null) {
      Object attribute = type.lookup(name);
      if (attribute == null || attribute instanceof PyCallable c && c.bindsInstance()) {
        return findGeneric(o, type, name);
      }
    }
    try {
      return get(o, name);
    } catch (PyException e) {
      if (Exceptions.matches(e, "AttributeError")) {
        return null;
      }
      throw e;
    }
  }

  // CPython: typeobject.c _Py_slot_tp_getattr_hook
  private static Object getCustom(Object o, PyType type, String name) {
    Object getattribute = type.special(Special.GETATTRIBUTE);
    Object getattr = type.special(Special.GETATTR);
    Object pyName = PyStr.ofJava(name);
    if (getattr == null) {
      return Dispatch.callSpecial(getattribute, o, pyName);
    }
    PyException failure;
    if (isGeneric(getattribute)) {
      Object attribute = type.lookup(name);
      if (attribute == null) {
        Object own = own(o, type, name);
        return own != null ? own : Dispatch.callSpecial(getattr, o, pyName);
      }
    }
    try {
      return isGeneric(getattribute)
          ? getGeneric(o, name)
          : Dispatch.callSpecial(getattribute, o, pyName);
    } catch (PyException e) {
      failure = e;
    }
    if (!Exceptions.matches(failure, "AttributeError")) {
      throw failure;
    }
    return Dispatch.callSpecial(getattr, o, pyName);
  }

  /** Whether a special method is object's own. */
  public static boolean isGeneric(@Nullable Object method) {
    return method instanceof PyBuiltinMethod m && m.isOfObject();
  }

  /** {@code object.__getattribute__(o, name)}. */
  public static Object getGeneric(Object o, String name) {
    PyType type = Types.of(o);
    Object found = findGeneric(o, type, name);
    if (found == null) {
      throw missing(o, type, name);
    }
    return found;
  }

  /** What {@code object.__getattribute__} finds, or null; a descriptor's own error passes. */
  public static @Nullable Object findGeneric(Object o, PyType type, String name) {
    Object attribute = type.lookup(name);
    if (attribute == null) {
      return own(o, type, name);
    }
    if (attribute instanceof AttributeDescriptor d) {
      return getDescriptor(d, o);
    }
    PyType kind = Types.of(attribute);
    Object get = kind.special(Special.GET);
    if (get != null && isData(kind)) {
      return Dispatch.callSpecial(get, attribute, o, type);
    }
    Object own = own(o, type, name);
    if (own != null) {
      return own;
    }
    if (attribute instanceof PyBuiltinMethod m) {
      return m.bind(o); // past __get__, where None would stand for no instance
    }
    return get == null ? attribute : Dispatch.callSpecial(get, attribute, o, type);
  }

  /** Whether a descriptor type takes precedence over the instance's own attributes. */
  public static boolean isData(PyType descriptorType) {
    return descriptorType.special(Special.SET) != null
        || descriptorType.special(Special.DELETE) != null;
  }

  private static @Nullable Object own(Object o, PyType type, String name) {
    return o instanceof PyInstance i && type.hasDict() ? i.attribute(name) : null;
  }

  /** Reads a Java descriptor, after a look at the instance's type. */
  public static Object getDescriptor(AttributeDescriptor d, Object o) {
    checkOwner(d, o);
    return d.get(o);
  }

  /** Writes through a Java descriptor, or deletes if the value is null, after the same look. */
  public static void setDescriptor(AttributeDescriptor d, Object o, @Nullable Object value) {
    checkOwner(d, o);
    d.set(o, value);
  }

  // CPython: descrobject.c descr_check
  private static void checkOwner(AttributeDescriptor d, Object o) {
    if (!Types.isInstance(o, d.owner())) {
      throw Errors.typeError(
          "descriptor '"
              + d.name()
              + "' for '"
              + d.owner().fullName()
              + "' objects doesn't apply to a '"
              + Types.of(o).fullName()
              + "' object");
    }
  }

  /** {@code o.name = value}. */
  public static void set(Object o, String name, Object value) {
    PyType type = Types.of(o);
    Object setattr = type.special(Special.SETATTR);
    if (setattr instanceof PyBuiltinMethod m && m.isOfObject()) {
      setGeneric(o, name, value);
    } else {
      Dispatch.callSpecial(setattr, o, PyStr.ofJava(name), value);
    }
  }

  /** {@code del o.name}. */
  public static void delete(Object o, String name) {
    PyType type = Types.of(o);
    Object delattr = type.special(Special.DELATTR);
    if (delattr instanceof PyBuiltinMethod m && m.isOfObject()) {
      setGeneric(o, name, null);
    } else {
      Dispatch.callSpecial(delattr, o, PyStr.ofJava(name));
    }
  }

  /** {@code object.__setattr__(o, name, value)}, or {@code __delattr__} if the value is null. */
  // CPython: object.c _PyObject_GenericSetAttrWithDict
  public static void setGeneric(Object o, String name, @Nullable Object value) {
    PyType type = Types.of(o);
    Object attribute = type.lookup(name);
    if (attribute != null && setThrough(attribute, o, value)) {
      return;
    }
    if (!(o instanceof PyInstance instance) || !type.hasDict()) {
      throw attribute == null ? noDict(o, type, name) : readOnly(type, name);
    }
    if (value != null) {
      instance.setAttribute(name, value);
    } else if (!instance.deleteAttribute(name)) {
      throw new PyException(
          "AttributeError", "'" + type.fullName() + "' object has no attribute '" + name + "'");
    }
  }

  /** Writes or deletes through a data descriptor; false if the attribute is none. */
  private static boolean setThrough(Object attribute, Object o, @Nullable Object value) {
    if (attribute instanceof AttributeDescriptor d) {
      setDescriptor(d, o, value);
      return true;
    }
    PyType kind = Types.of(attribute);
    if (!isData(kind)) {
      return false;
    }
    Object method = kind.special(value == null ? Special.DELETE : Special.SET);
    if (method == null) {
      throw new PyException("AttributeError", value == null ? "__delete__" : "__set__");
    }
    if (value == null) {
      Dispatch.callSpecial(method, attribute, o);
    } else {
      Dispatch.callSpecial(method, attribute, o, value);
    }
    return true;
  }

  /** The AttributeError for a missing attribute. */
  public static PyException missing(Object o, PyType type, String name) {
    return Errors.attributeError(
        "'" + type.fullName() + "' object has no attribute '" + name + "'", o, PyStr.ofJava(name));
  }

  private static PyException noDict(Object o, PyType type, String name) {
    String end =
        isGeneric(type.special(Special.SETATTR)) && isGeneric(type.special(Special.DELATTR))
            ? " and no __dict__ for setting new attributes"
            : "";
    return Errors.attributeError(
        "'" + type.fullName() + "' object has no attribute '" + name + "'" + end,
        o,
        PyStr.ofJava(name));
  }

  private static PyException readOnly(PyType type, String name) {
    return new PyException(
        "AttributeError", "'" + type.fullName() + "' object attribute '" + name + "' is read-only");
  }

  /** The Java name of an attribute given as an object. */
  public static String name(Object name) {
    if (!PyStr.isStr(name)) {
      throw Errors.typeError(
          "attribute name must be string, not '" + Types.of(name).fullName() + "'");
    }
    return name.toString();
  }

  /**
   * The method to call as {@code method(o, …)}, unbound, if the attribute is one that takes the
   * instance; else null, and {@link #get} gives what to call.
   */
  public static @Nullable PyCallable findMethod(Object o, String name) {
    PyType type = Types.of(o);
    if (!isGeneric(type.special(Special.GETATTRIBUTE))) {
      return null;
    }
    return type.lookup(name) instanceof PyCallable c
            && c.bindsInstance()
            && own(o, type, name) == null
        ? c
        : null;
  }

  /** {@code o.name()}. */
  public static Object callMethod(Object o, String name) {
    PyCallable method = findMethod(o, name);
    return method != null ? method.call(o) : Dispatch.call(get(o, name));
  }

  /** {@code o.name(a)}. */
  public static Object callMethod(Object o, String name, Object a) {
    PyCallable method = findMethod(o, name);
    return method != null ? method.call(o, a) : Dispatch.call(get(o, name), a);
  }

  /** {@code o.name(a, b)}. */
  public static Object callMethod(Object o, String name, Object a, Object b) {
    PyCallable method = findMethod(o, name);
    return method != null ? method.call(o, a, b) : Dispatch.call(get(o, name), a, b);
  }
}
