package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// Attribute not found.
@PyTypeSpec(name = "AttributeError", instances = PyBaseException.class, baseException = "Exception")
final class AttributeErrorType {
  static final int NAME = 0;
  static final int OBJ = 1;

  private static final PyType OWNER = BuiltinExceptions.of("AttributeError");

  @PyConstant("name")
  static final Object NAME_FIELD = new PyExceptionField(OWNER, "name", NAME, "attribute name");

  @PyConstant("obj")
  static final Object OBJ_FIELD = new PyExceptionField(OWNER, "obj", OBJ, "object");

  private AttributeErrorType() {}

  @PyMethod("(self, /, *args, name=None, obj=None)")
  static void __init__(PyBaseException self, Object[] args, Object name, Object obj) {
    self.setArgs(PyTuple.of(args));
    self.setField(NAME, name);
    self.setField(OBJ, obj);
  }

  // CPython: exceptions.c AttributeError_getstate
  @PyMethod(value = "(self, /)", doc = "")
  static Object __getstate__(PyBaseException self) {
    PyDict state = self.dict().copy();
    Object name = self.field(NAME);
    if (name != null && name != PySingleton.NONE) {
      state.put("name", name);
      state.put("args", self.args());
    }
    return state.size() == 0 ? PySingleton.NONE : state;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBaseException self) {
    return PyTuple.of(self.type(), self.args(), __getstate__(self));
  }
}
