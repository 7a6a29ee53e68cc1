package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PyType;

/// Request to exit from the interpreter.
@PyTypeSpec(name = "SystemExit", instances = PyBaseException.class, base = BaseExceptionType.class)
final class SystemExitType {
  static final int CODE = 0;

  private static final PyType OWNER = BuiltinExceptions.of("SystemExit");

  @PyConstant("code")
  static final Object CODE_FIELD = new PyExceptionField(OWNER, "code", CODE, "exception code");

  private SystemExitType() {}

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    BaseExceptionType.__init__(self, args, kwargs);
    if (args.length > 0) {
      self.setField(CODE, args.length == 1 ? args[0] : self.args());
    }
  }
}
