package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Invalid syntax.
@PyTypeSpec(name = "SyntaxError", instances = PyBaseException.class, baseException = "Exception")
final class SyntaxErrorType {
  static final int MSG = 0;
  static final int FILENAME = 1;
  static final int LINENO = 2;
  static final int OFFSET = 3;
  static final int TEXT = 4;
  static final int END_LINENO = 5;
  static final int END_OFFSET = 6;
  static final int PRINT_FILE_AND_LINE = 7;
  static final int METADATA = 8;

  private static final PyType OWNER = BuiltinExceptions.of("SyntaxError");

  @PyConstant("msg")
  static final Object MSG_FIELD = new PyExceptionField(OWNER, "msg", MSG, "exception msg");

  @PyConstant("filename")
  static final Object FILENAME_FIELD =
      new PyExceptionField(OWNER, "filename", FILENAME, "exception filename");

  @PyConstant("lineno")
  static final Object LINENO_FIELD =
      new PyExceptionField(OWNER, "lineno", LINENO, "exception lineno");

  @PyConstant("offset")
  static final Object OFFSET_FIELD =
      new PyExceptionField(OWNER, "offset", OFFSET, "exception offset");

  @PyConstant("text")
  static final Object TEXT_FIELD = new PyExceptionField(OWNER, "text", TEXT, "exception text");

  @PyConstant("end_lineno")
  static final Object END_LINENO_FIELD =
      new PyExceptionField(OWNER, "end_lineno", END_LINENO, "exception end lineno");

  @PyConstant("end_offset")
  static final Object END_OFFSET_FIELD =
      new PyExceptionField(OWNER, "end_offset", END_OFFSET, "exception end offset");

  @PyConstant("print_file_and_line")
  static final Object PRINT_FILE_AND_LINE_FIELD =
      new PyExceptionField(
          OWNER, "print_file_and_line", PRINT_FILE_AND_LINE, "exception print_file_and_line");

  @PyConstant("_metadata")
  static final Object METADATA_FIELD =
      new PyExceptionField(OWNER, "_metadata", METADATA, "exception private metadata");

  private SyntaxErrorType() {}

  // CPython: exceptions.c SyntaxError_init
  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    BaseExceptionType.__init__(self, args, kwargs);
    if (args.length > 0) {
      self.setField(MSG, args[0]);
    }
    if (args.length == 2) {
      setPlace(self, Iteration.toArray(args[1]));
    }
  }

  private static void setPlace(PyBaseException self, Object[] place) {
    if (place.length < 4 || place.length > 7) {
      throw Errors.typeError(
          "function takes "
              + (place.length < 4 ? "at least 4" : "at most 7")
              + " arguments ("
              + place.length
              + " given)");
    }
    if (place.length == 5) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
    self.setField(FILENAME, place[0]);
    self.setField(LINENO, place[1]);
    self.setField(OFFSET, place[2]);
    self.setField(TEXT, place[3]);
    self.setField(END_LINENO, place.length > 5 ? place[4] : null);
    self.setField(END_OFFSET, place.length > 5 ? place[5] : null);
    self.setField(METADATA, place.length > 6 ? place[6] : null);
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    Object msg = self.field(MSG);
    String text = Representation.javaStr(msg == null ? PySingleton.NONE : msg);
    Object filename = self.field(FILENAME);
    boolean hasFile = filename != null && PyStr.isStr(filename);
    boolean hasLine = self.field(LINENO) instanceof Long;
    if (!hasFile && !hasLine) {
      return PyStr.ofJava(text);
    }
    String where = hasFile ? baseName(filename.toString()) : "";
    String line = hasLine ? "line " + self.field(LINENO) : "";
    return PyStr.ofJava(text + " (" + where + (hasFile && hasLine ? ", " : "") + line + ")");
  }

  private static String baseName(String filename) {
    return filename.substring(filename.lastIndexOf('/') + 1);
  }
}
