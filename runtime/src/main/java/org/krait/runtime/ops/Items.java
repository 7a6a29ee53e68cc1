package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.Text;

/** Subscripts: {@code o[key]}, {@code o[key] = value} and {@code del o[key]}. */
// CPython: abstract.c PyObject_GetItem, PyObject_SetItem, PyObject_DelItem
public final class Items {
  private Items() {}

  /** {@code o[key]}. */
  public static Object get(Object o, Object key) {
    if (key instanceof Long index) {
      Object item = getFast(o, index);
      if (item != null) {
        return item;
      }
    }
    if (key instanceof PySlice slice) {
      Object part = getFast(o, slice);
      if (part != null) {
        return part;
      }
    }
    PyType type = Types.of(o);
    if (type == BuiltinTypes.DICT) {
      Object value = ((PyDict) o).get(key);
      if (value == null) {
        throw Errors.keyError(key);
      }
      return value;
    }
    Object method = type.special(Special.GETITEM);
    return method != null ? Dispatch.callSpecial(method, o, key) : getOfType(o, type, key);
  }

  /** {@code o[index]}. */
  public static Object get(Object o, long index) {
    Object item = getFast(o, index);
    return item != null ? item : get(o, (Object) index);
  }

  /**
   * An item of an exact list, tuple, bytes, bytearray or str at an index; null where the slow way
   * must tell.
   */
  private static @Nullable Object getFast(Object o, long index) {
    if (o instanceof PyList l && l.type() == BuiltinTypes.LIST) {
      long i = index < 0 ? index + l.size() : index;
      return i >= 0 && i <= Integer.MAX_VALUE ? l.at((int) i) : null;
    }
    if (o instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE) {
      long i = index < 0 ? index + t.size() : index;
      return i >= 0 && i < t.size() ? t.get((int) i) : null;
    }
    if (o instanceof PyBytes b && b.type() == BuiltinTypes.BYTES) {
      long i = index < 0 ? index + b.size() : index;
      return i >= 0 && i < b.size() ? (Object) (long) b.at((int) i) : null;
    }
    if (o instanceof PyByteArray b && b.type() == BuiltinTypes.BYTEARRAY) {
      return byteAt(b, index);
    }
    if (o instanceof String s) {
      long i = index < 0 ? index + s.length() : index;
      return i >= 0 && i < s.length() ? Text.character(s.charAt((int) i)) : null;
    }
    return null;
  }

  /** A part of an exact list, tuple or str; null where the slow way must tell. */
  private static @Nullable Object getFast(Object o, PySlice slice) {
    if (o instanceof PyList l && l.type() == BuiltinTypes.LIST) {
      return Slices.get(l, slice);
    }
    if (o instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE) {
      return Slices.get(t, slice);
    }
    return o instanceof String ? Slices.getText(o, slice) : null;
  }

  private static @Nullable Object byteAt(PyByteArray b, long index) {
    long i = index < 0 ? index + b.size() : index;
    return i >= 0 && i < b.size() ? (Object) (long) b.at((int) i) : null;
  }

  private static Object getOfType(Object o, PyType type, Object key) {
    if (!(o instanceof PyType t)) {
      throw Errors.typeError("'" + type.fullName() + "' object is not subscriptable");
    }
    if (t == BuiltinTypes.TYPE) {
      return PyGenericAlias.of(t, key);
    }
    Object method = Attributes.find(t, "__class_getitem__");
    if (method == null || method == PySingleton.NONE) {
      throw Errors.typeError("type '" + t.fullName() + "' is not subscriptable");
    }
    return Dispatch.call(method, key);
  }

  /** {@code o[key] = value}. */
  public static void set(Object o, Object key, Object value) {
    if (key instanceof Long index && setFast(o, index, value)) {
      return;
    }
    PyType type = Types.of(o);
    if (type == BuiltinTypes.DICT) {
      ((PyDict) o).put(key, value);
      return;
    }
    if (type == BuiltinTypes.LIST && key instanceof PySlice slice) {
      Slices.set((PyList) o, slice, value);
      return;
    }
    if (type == BuiltinTypes.LIST && key instanceof Long) {
      throw Errors.indexError("list assignment index out of range");
    }
    Object method = type.special(Special.SETITEM);
    if (method == null) {
      checkIndex(type, key);
      throw Errors.typeError("'" + type.fullName() + "' object does not support item assignment");
    }
    Dispatch.callSpecial(method, o, key, value);
  }

  /** {@code o[index] = value}. */
  public static void set(Object o, long index, Object value) {
    if (!setFast(o, index, value)) {
      set(o, (Object) index, value);
    }
  }

  /** Sets an item of an exact list, if there is one at the index. */
  private static boolean setFast(Object o, long index, Object value) {
    if (o instanceof PyList list && list.type() == BuiltinTypes.LIST) {
      long i = index < 0 ? index + list.size() : index;
      return i >= 0 && i <= Integer.MAX_VALUE && list.set((int) i, value);
    }
    return false;
  }

  /** {@code del o[key]}. */
  public static void delete(Object o, Object key) {
    PyType type = Types.of(o);
    Object method = type.special(Special.DELITEM);
    if (method == null) {
      throw noDeletion(type, key);
    }
    Dispatch.callSpecial(method, o, key);
  }

  /** A sequence says to an index in other words that it has no deletion. */
  private static PyException noDeletion(PyType type, Object key) {
    return Errors.typeError(
        "'"
            + type.fullName()
            + "' object "
            + (checkIndex(type, key) ? "doesn't" : "does not")
            + " support item deletion");
  }

  /** Whether a key is an index into a sequence; one that is too large is refused. */
  // CPython: abstract.c PyObject_SetItem, PyObject_DelItem
  private static boolean checkIndex(PyType type, Object key) {
    boolean isSequence = !type.isBuiltin() || type.special(Special.LEN) != null;
    if (!isSequence || Types.special(key, Special.INDEX) == null) {
      return false;
    }
    Indexes.toInt(key, true);
    return true;
  }
}
