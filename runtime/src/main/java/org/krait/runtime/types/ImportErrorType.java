package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/// Import can't find module, or can't find name in module.
@PyTypeSpec(name = "ImportError", instances = PyBaseException.class, baseException = "Exception")
final class ImportErrorType {
  static final int MSG = 0;
  static final int NAME = 1;
  static final int PATH = 2;
  static final int NAME_FROM = 3;

  private static final PyType OWNER = BuiltinExceptions.of("ImportError");

  @PyConstant("msg")
  static final Object MSG_FIELD = new PyExceptionField(OWNER, "msg", MSG, "exception message");

  @PyConstant("name")
  static final Object NAME_FIELD = new PyExceptionField(OWNER, "name", NAME, "module name");

  @PyConstant("path")
  static final Object PATH_FIELD = new PyExceptionField(OWNER, "path", PATH, "module path");

  @PyConstant("name_from")
  static final Object NAME_FROM_FIELD =
      new PyExceptionField(OWNER, "name_from", NAME_FROM, "name imported from module");

  private ImportErrorType() {}

  @PyMethod("(self, /, *args, name=None, path=None, name_from=None)")
  static void __init__(
      PyBaseException self, Object[] args, Object name, Object path, Object name_from) {
    self.setArgs(PyTuple.of(args));
    self.setField(MSG, args.length == 1 ? args[0] : null);
    self.setField(NAME, name);
    self.setField(PATH, path);
    self.setField(NAME_FROM, name_from);
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    Object msg = self.field(MSG);
    return msg != null && PyStr.isStr(msg) && Types.of(msg) == BuiltinTypes.STR
        ? msg
        : BaseExceptionType.__str__(self);
  }

  // CPython: exceptions.c ImportError_reduce
  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBaseException self) {
    PyDict state = self.dict().copy();
    put(state, "name", self.field(NAME));
    put(state, "path", self.field(PATH));
    put(state, "name_from", self.field(NAME_FROM));
    return state.size() == 0
        ? PyTuple.of(self.type(), self.args())
        : PyTuple.of(self.type(), self.args(), state);
  }

  private static void put(PyDict state, String name, @Nullable Object value) {
    if (value != null && value != PySingleton.NONE) {
      state.put(name, value);
    }
  }
}
