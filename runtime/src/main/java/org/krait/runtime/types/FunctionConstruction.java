package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/** {@code types.FunctionType(code, globals, …)}. */
// CPython: funcobject.c func_new_impl
final class FunctionConstruction {
  private FunctionConstruction() {}

  static PyFunction make(
      PyCode code,
      PyDict globals,
      Object name,
      Object defaults,
      Object closure,
      Object keywordDefaults) {
    if (name != PySingleton.NONE && !PyStr.isStr(name)) {
      throw Errors.typeError("arg 3 (name) must be None or string");
    }
    PyTuple positional = tuple(defaults, "arg 4 (defaults) must be None or tuple");
    PyCell[] cells = cells(code, closure);
    if (keywordDefaults != PySingleton.NONE && !(keywordDefaults instanceof PyDict)) {
      throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
    }
    PyDict builtins = Execution.builtins(ThreadState.current(), globals);
    PyFunction made = new PyFunction(code, globals, builtins, cells);
    if (name != PySingleton.NONE) {
      made.setName(name);
    }
    made.setDefaults(positional);
    made.setKeywordDefaults(keywordDefaults instanceof PyDict d ? d : null);
    return made;
  }

  private static @Nullable PyTuple tuple(Object value, String message) {
    if (value != PySingleton.NONE && !(value instanceof PyTuple)) {
      throw Errors.typeError(message);
    }
    return value instanceof PyTuple t ? t : null;
  }

  private static PyCell[] cells(PyCode code, Object closure) {
    int wanted = code.freeCount();
    if (closure == PySingleton.NONE && wanted > 0) {
      throw Errors.typeError("arg 5 (closure) must be tuple");
    }
    if (closure != PySingleton.NONE && !(closure instanceof PyTuple)) {
      throw Errors.typeError("arg 5 (closure) must be None or tuple");
    }
    PyTuple given = closure instanceof PyTuple t ? t : PyTuple.EMPTY;
    if (given.size() != wanted) {
      throw Errors.valueError(
          code.name() + " requires closure of length " + wanted + ", not " + given.size());
    }
    PyCell[] cells = new PyCell[wanted];
    for (int i = 0; i < wanted; i++) {
      if (!(given.get(i) instanceof PyCell cell)) {
        throw Errors.typeError(
            "arg 5 (closure) expected cell, found " + Types.of(given.get(i)).fullName());
      }
      cells[i] = cell;
    }
    return wanted == 0 ? PyFunction.NO_CELLS : cells;
  }
}
