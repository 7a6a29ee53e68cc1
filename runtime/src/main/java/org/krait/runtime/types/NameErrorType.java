package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// Name not found globally.
@PyTypeSpec(name = "NameError", instances = PyBaseException.class, baseException = "Exception")
final class NameErrorType {
  static final int NAME = 0;

  private static final PyType OWNER = BuiltinExceptions.of("NameError");

  @PyConstant("name")
  static final Object NAME_FIELD = new PyExceptionField(OWNER, "name", NAME, "name");

  private NameErrorType() {}

  @PyMethod("(self, /, *args, name=None)")
  static void __init__(PyBaseException self, Object[] args, Object name) {
    self.setArgs(PyTuple.of(args));
    self.setField(NAME, name);
  }
}
