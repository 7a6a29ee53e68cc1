package org.krait.runtime.object;

import org.krait.runtime.error.PyException;

/** From the throwable to the exception object, and whether it is of some built-in class. */
public final class Exceptions {

  private Exceptions() {}

  /** The Python exception, made from the recipe at the first request. */
  public static PyBaseException valueOf(PyException e) {
    Object value = e.madeValue();
    if (value == null) {
      value = make(e);
      e.setValue(value);
    }
    return (PyBaseException) value;
  }

  private static Object make(PyException e) {
    Object[] args = e.arguments().clone();
    for (int i = 0; i < args.length; i++) {
      if (args[i] instanceof String s) {
        args[i] = PyStr.ofJava(s);
      }
    }
    PyType type = type(e.typeName());
    Object made =
        isPlain(type)
            ? new PyBaseException(type, PyTuple.of(args))
            : type.construct(args, PyCallable.NO_NAMES);
    Object[] attributes = e.attributes();
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      set((PyBaseException) made, (String) attributes[i], value);
    }
    return made;
  }

  private static void set(PyBaseException exception, String name, Object value) {
    Object converted = value instanceof String s ? PyStr.ofJava(s) : value;
    if (exception.type().lookup(name) instanceof AttributeDescriptor d) {
      d.set(exception, converted);
    } else {
      exception.setAttribute(name, converted);
    }
  }

  /** Whether making an instance is nothing but keeping the arguments. */
  public static boolean isPlain(PyType type) {
    return type.special(Special.NEW) instanceof PyBuiltinFunction make
        && (make.self() == BuiltinTypes.BASE_EXCEPTION
            || make.binding() instanceof PlainExceptionBinding)
        && type.special(Special.INIT) instanceof PyBuiltinMethod init
        && init.owner() == BuiltinTypes.BASE_EXCEPTION;
  }

  /** The built-in exception type of this name. */
  public static PyType type(String name) {
    return BuiltinExceptions.of(name);
  }

  /** Whether the exception is an instance of a built-in class or of a subclass. */
  public static boolean matches(PyException e, String typeName) {
    return matches(e, type(typeName));
  }

  /** Whether the exception is an instance of a type or of a subtype. */
  public static boolean matches(PyException e, PyType type) {
    Object value = e.madeValue();
    PyType actual = value == null ? type(e.typeName()) : Types.of(value);
    return actual.isSubtypeOf(type);
  }
}
