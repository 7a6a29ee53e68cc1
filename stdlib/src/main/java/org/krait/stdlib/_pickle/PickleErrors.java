package org.krait.stdlib._pickle;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** The exception types of the module in one interpreter. */
final class PickleErrors {
  private static final String MAIN = "__main__.";

  private final ModuleException base =
      new ModuleException("_pickle", "PickleError", BuiltinExceptions.EXCEPTION);
  private final ModuleException pickling =
      new ModuleException("_pickle", "PicklingError", base.type());
  private final ModuleException unpickling =
      new ModuleException("_pickle", "UnpicklingError", base.type());

  PyType baseType() {
    return base.type();
  }

  PyType picklingType() {
    return pickling.type();
  }

  PyType unpicklingType() {
    return unpickling.type();
  }

  private static PickleErrors current() {
    return ThreadState.current().interpreter().state(PickleErrors.class);
  }

  /** A PicklingError to throw. */
  static PyException pickling(String message) {
    return current().pickling.of(PyStr.ofJava(message));
  }

  /** An UnpicklingError to throw. */
  static PyException unpickling(String message) {
    return current().unpickling.of(PyStr.ofJava(message));
  }

  /** The name of an object's type in messages: with its module where that is no obvious one. */
  // CPython: object.c, the format %T
  static String typeName(Object o) {
    String name = Types.of(o).qualifiedName();
    return name.startsWith(MAIN) ? name.substring(MAIN.length()) : name;
  }

  /** Tells an exception that passes what was being pickled. */
  static PyException noting(PyException e, String note) {
    Attributes.callMethod(Exceptions.valueOf(e), "add_note", PyStr.ofJava(note));
    return e;
  }
}
