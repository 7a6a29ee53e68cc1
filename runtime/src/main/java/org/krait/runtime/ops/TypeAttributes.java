package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** Reading, writing and deleting attributes of types. */
// CPython: typeobject.c _Py_type_getattro_impl, type_setattro
public final class TypeAttributes {
  private TypeAttributes() {}

  /** {@code type.__getattribute__(type, name)}. */
  public static Object get(PyType type, String name) {
    Object found = find(type, name);
    if (found == null) {
      throw missing(type, name);
    }
    return found;
  }

  /** What {@code type.__getattribute__} finds, or null. */
  public static @Nullable Object find(PyType type, String name) {
    PyType metatype = type.type();
    Object meta = metatype.lookup(name);
    Object metaGet = null;
    if (meta != null) {
      if (meta instanceof AttributeDescriptor d) {
        return Attributes.getDescriptor(d, type);
      }
      PyType kind = Types.of(meta);
      metaGet = kind.special(Special.GET);
      if (metaGet != null && Attributes.isData(kind)) {
        return Dispatch.callSpecial(metaGet, meta, type, metatype);
      }
    }
    Object own = type.lookup(name);
    if (own != null) {
      return Dispatch.bind(own, null, type);
    }
    if (metaGet != null) {
      return Dispatch.callSpecial(metaGet, meta, type, metatype);
    }
    return meta;
  }

  /** {@code type.__setattr__(type, name, value)}, or {@code __delattr__} if the value is null. */
  public static void set(PyType type, String name, @Nullable Object value) {
    if (!type.has(Flags.MUTABLE)) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + type.fullName() + "'");
    }
    Object meta = type.type().lookup(name);
    if (meta instanceof AttributeDescriptor d) {
      d.set(type, value);
      return;
    }
    if (meta != null && Attributes.isData(Types.of(meta))) {
      setThrough(meta, type, value);
    } else if (value != null) {
      type.setOwnAttribute(name, value);
    } else if (!type.deleteOwnAttribute(name)) {
      throw missing(type, name);
    }
  }

  private static void setThrough(Object descriptor, PyType type, @Nullable Object value) {
    Object method = Types.special(descriptor, value == null ? Special.DELETE : Special.SET);
    if (method == null) {
      throw new PyException("AttributeError", value == null ? "__delete__" : "__set__");
    }
    if (value == null) {
      Dispatch.callSpecial(method, descriptor, type);
    } else {
      Dispatch.callSpecial(method, descriptor, type, value);
    }
  }

  private static PyException missing(PyType type, String name) {
    return Errors.attributeError(
        "type object '" + type.fullName() + "' has no attribute '" + name + "'",
        type,
        PyStr.ofJava(name));
  }
}
