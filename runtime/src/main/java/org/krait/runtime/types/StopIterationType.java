package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// Signal the end from iterator.__next__().
@PyTypeSpec(name = "StopIteration", instances = PyBaseException.class, baseException = "Exception")
final class StopIterationType {
  static final int VALUE = 0;

  private static final PyType OWNER = BuiltinExceptions.of("StopIteration");

  @PyConstant("value")
  static final Object VALUE_FIELD =
      new PyExceptionField(OWNER, "value", VALUE, "generator return value");

  private StopIterationType() {}

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    BaseExceptionType.__init__(self, args, kwargs);
    self.setField(VALUE, args.length > 0 ? args[0] : PySingleton.NONE);
  }
}
