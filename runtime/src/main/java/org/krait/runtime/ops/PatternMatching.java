package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** What mapping and class patterns take out of a subject. */
public final class PatternMatching {
  private PatternMatching() {}

  /** Whether a sequence pattern may match. */
  public static boolean isSequence(Object subject) {
    return Types.of(subject).has(PyType.Flags.SEQUENCE);
  }

  /** Whether a mapping pattern may match. */
  public static boolean isMapping(Object subject) {
    return Types.of(subject).has(PyType.Flags.MAPPING);
  }

  /** The tuple of the values of some keys, or None if one is missing. */
  // CPython: ceval.c _PyEval_MatchKeys
  public static Object keys(Object subject, PyTuple keys) {
    Object[] values = new Object[keys.size()];
    PySet seen = new PySet();
    Object missing = new PyPlainObject(BuiltinTypes.OBJECT);
    for (int i = 0; i < values.length; i++) {
      if (!seen.add(keys.get(i))) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (" + Representation.javaRepr(keys.get(i)) + ")");
      }
      values[i] = get(subject, keys.get(i), missing);
      if (values[i] == missing) {
        return PySingleton.NONE;
      }
    }
    return PyTuple.of(values);
  }

  private static Object get(Object subject, Object key, Object missing) {
    if (subject instanceof PyDict d && d.type() == BuiltinTypes.DICT) {
      Object value = d.get(key);
      return value == null ? missing : value;
    }
    return Attributes.callMethod(subject, "get", key, missing);
  }

  /** A new dict of the subject's items without some keys. */
  public static Object rest(Object subject, PyTuple keys) {
    PyDict rest = new PyDict();
    Mappings.update(rest, subject);
    for (Object key : keys.items()) {
      rest.remove(key);
    }
    return rest;
  }

  /** The tuple of the attributes that a class pattern looks at, or None if it does not match. */
  // CPython: ceval.c _PyEval_MatchClass
  public static Object attributes(Object subject, Object pattern, int positional, String[] names) {
    if (!(pattern instanceof PyType type)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    if (!ClassChecks.isInstance(subject, type)) {
      return PySingleton.NONE;
    }
    PyDict seen = new PyDict();
    Object[] values = new Object[positional + names.length];
    if (positional > 0 && !positional(subject, type, values, positional, seen)) {
      return PySingleton.NONE;
    }
    for (int i = 0; i < names.length; i++) {
      Object value = attribute(subject, type, PyStr.ofJava(names[i]), seen);
      if (value == null) {
        return PySingleton.NONE;
      }
      values[positional + i] = value;
    }
    return PyTuple.of(values);
  }

  private static boolean positional(
      Object subject, PyType type, Object[] values, int count, PyDict seen) {
    Object found = Attributes.find(type, "__match_args__");
    if (found == null && type.has(PyType.Flags.MATCH_SELF)) {
      checkCount(type, 1, count);
      values[0] = subject;
      return true;
    }
    if (found != null && !(found instanceof PyTuple)) {
      throw Errors.typeError(
          type.fullName()
              + ".__match_args__ must be a tuple (got "
              + Types.of(found).fullName()
              + ")");
    }
    PyTuple args = found == null ? PyTuple.EMPTY : (PyTuple) found;
    checkCount(type, args.size(), count);
    for (int i = 0; i < count; i++) {
      Object name = args.get(i);
      if (!PyStr.isStr(name)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + Types.of(name).fullName() + ")");
      }
      values[i] = attribute(subject, type, name, seen);
      if (values[i] == null) {
        return false;
      }
    }
    return true;
  }

  private static void checkCount(PyType type, int most, int count) {
    if (count > most) {
      throw Errors.typeError(
          type.fullName()
              + "() accepts "
              + most
              + " positional sub-pattern"
              + (most == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
  }

  private static @Nullable Object attribute(Object subject, PyType type, Object name, PyDict seen) {
    if (seen.containsKey(name)) {
      throw Errors.typeError(
          type.fullName()
              + "() got multiple sub-patterns for attribute "
              + Representation.javaRepr(name));
    }
    seen.put(name, name);
    return Attributes.find(subject, PyStr.toJava(name));
  }
}
