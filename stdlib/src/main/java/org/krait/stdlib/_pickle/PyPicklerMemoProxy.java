package org.krait.stdlib._pickle;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// Proxy for the memo of a Pickler
@PyTypeSpec(
    name = "PicklerMemoProxy",
    module = "_pickle",
    instantiable = false,
    subclassable = false)
final class PyPicklerMemoProxy extends PyInstance {
  private final PyPickler pickler;

  PyPicklerMemoProxy(PyPickler pickler) {
    super(PyType.builtin(PyPicklerMemoProxy.class));
    this.pickler = pickler;
  }

  PicklerMemo memory() {
    return pickler.memory();
  }

  /// Remove all items from memo.
  @PyMethod("(self, /)")
  void clear() {
    pickler.memory().clear();
  }

  /// Copy the memo to a new object.
  @PyMethod("(self, /)")
  PyDict copy() {
    return pickler.memoDict();
  }

  /// Implement pickle support.
  @PyMethod("(self, /)")
  Object __reduce__() {
    return PyTuple.of(BuiltinTypes.DICT, PyTuple.of(pickler.memoDict()));
  }
}
