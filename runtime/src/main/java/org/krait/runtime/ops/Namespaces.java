package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** Names kept in a mapping: a dict, or what a metaclass's {@code __prepare__} returned. */
public final class Namespaces {
  private Namespaces() {}

  /** The value of a name, or null. */
  // CPython: abstract.c PyMapping_GetOptionalItem
  public static @Nullable Object find(Object namespace, String name) {
    if (namespace instanceof PyDict d && d.type() == BuiltinTypes.DICT) {
      return d.get(name);
    }
    try {
      return Items.get(namespace, PyStr.ofJava(name));
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  public static void set(Object namespace, String name, Object value) {
    if (namespace instanceof PyDict d && d.type() == BuiltinTypes.DICT) {
      d.put(name, value);
    } else {
      Items.set(namespace, PyStr.ofJava(name), value);
    }
  }

  /** Deletes a name of the globals; NameError if it is missing. */
  public static void deleteGlobal(PyDict globals, String name) {
    if (globals.remove(name) == null) {
      throw Errors.nameError(name);
    }
  }

  /** Deletes a name; NameError if it is missing. */
  public static void delete(Object namespace, String name) {
    if (namespace instanceof PyDict d && d.type() == BuiltinTypes.DICT) {
      if (d.remove(name) == null) {
        throw Errors.nameError(name);
      }
      return;
    }
    try {
      Items.delete(namespace, PyStr.ofJava(name));
    } catch (PyException e) {
      throw Exceptions.matches(e, BuiltinExceptions.KEY_ERROR) ? Errors.nameError(name) : e;
    }
  }
}
