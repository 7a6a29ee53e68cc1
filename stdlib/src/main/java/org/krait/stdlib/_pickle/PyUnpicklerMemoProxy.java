package org.krait.stdlib._pickle;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// Proxy for the memo of an Unpickler
@PyTypeSpec(
    name = "UnpicklerMemoProxy",
    module = "_pickle",
    instantiable = false,
    subclassable = false)
final class PyUnpicklerMemoProxy extends PyInstance {
  private final PyUnpickler unpickler;

  PyUnpicklerMemoProxy(PyUnpickler unpickler) {
    super(PyType.builtin(PyUnpicklerMemoProxy.class));
    this.unpickler = unpickler;
  }

  UnpicklerMemo memory() {
    return unpickler.memory();
  }

  /// Remove all items from memo.
  @PyMethod("(self, /)")
  void clear() {
    unpickler.memory().clear();
  }

  /// Copy the memo to a new object.
  @PyMethod("(self, /)")
  PyDict copy() {
    return unpickler.memory().toDict();
  }

  /// Implement pickling support.
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(BuiltinTypes.DICT, PyTuple.of(copy()));
  }
}
