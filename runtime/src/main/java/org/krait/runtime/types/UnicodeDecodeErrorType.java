package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PyType;

/// Unicode decoding error.
@PyTypeSpec(
    name = "UnicodeDecodeError",
    instances = PyBaseException.class,
    baseException = "UnicodeError")
final class UnicodeDecodeErrorType {
  static final int ENCODING = 0;
  static final int OBJECT = 1;
  static final int START = 2;
  static final int END = 3;
  static final int REASON = 4;

  private static final PyType OWNER = BuiltinExceptions.of("UnicodeDecodeError");

  @PyConstant("encoding")
  static final Object ENCODING_FIELD =
      new PyExceptionField(OWNER, "encoding", ENCODING, "exception encoding");

  @PyConstant("object")
  static final Object OBJECT_FIELD =
      new PyExceptionField(OWNER, "object", OBJECT, "exception object");

  @PyConstant("start")
  static final Object START_FIELD = new PyExceptionField(OWNER, "start", START, "exception start");

  @PyConstant("end")
  static final Object END_FIELD = new PyExceptionField(OWNER, "end", END, "exception end");

  @PyConstant("reason")
  static final Object REASON_FIELD =
      new PyExceptionField(OWNER, "reason", REASON, "exception reason");

  private UnicodeDecodeErrorType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return BaseExceptionType.__new__(cls, args, kwargs);
  }

  @PyMethod(value = "(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    BaseExceptionType.__init__(self, args, kwargs);
    UnicodeErrorFields.fill(self, args, true, true);
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    return UnicodeErrorFields.describe(self, "decode");
  }
}
