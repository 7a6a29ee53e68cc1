package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// Base class for I/O related errors.
@PyTypeSpec(name = "OSError", instances = PyBaseException.class, baseException = "Exception")
final class OSErrorType {
  static final int ERRNO = 0;
  static final int STRERROR = 1;
  static final int FILENAME = 2;
  static final int FILENAME2 = 3;
  static final int CHARACTERS_WRITTEN = 4;

  private static final PyType OWNER = BuiltinExceptions.of("OSError");

  @PyConstant("errno")
  static final Object ERRNO_FIELD =
      new PyExceptionField(OWNER, "errno", ERRNO, "POSIX exception code");

  @PyConstant("strerror")
  static final Object STRERROR_FIELD =
      new PyExceptionField(OWNER, "strerror", STRERROR, "exception strerror");

  @PyConstant("filename")
  static final Object FILENAME_FIELD =
      new PyExceptionField(OWNER, "filename", FILENAME, "exception filename");

  @PyConstant("filename2")
  static final Object FILENAME2_FIELD =
      new PyExceptionField(OWNER, "filename2", FILENAME2, "second exception filename");

  private OSErrorType() {}

  // CPython: exceptions.c OSError_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (usesInit(cls)) {
      return new PyBaseException(cls, PyTuple.EMPTY);
    }
    if (kwargs.size() > 0) {
      throw Errors.typeError(cls.fullName() + "() takes no keyword arguments");
    }
    PyType type = cls;
    if (cls == OWNER && args.length >= 2 && args.length <= 5 && args[0] instanceof Long errno) {
      type = OsErrorClasses.of(errno);
    }
    PyBaseException made = new PyBaseException(type, PyTuple.EMPTY);
    fill(made, args);
    return made;
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    if (usesInit(self.type())) {
      if (kwargs.size() > 0) {
        throw Errors.typeError(self.type().fullName() + "() takes no keyword arguments");
      }
      fill(self, args);
    }
  }

  /** Whether a subclass overrides {@code __init__} alone, which then passes the arguments on. */
  private static boolean usesInit(PyType type) {
    return type.special(Special.INIT) != OWNER.special(Special.INIT)
        && type.special(Special.NEW) == OWNER.special(Special.NEW);
  }

  private static void fill(PyBaseException self, Object[] args) {
    PyTuple shown = PyTuple.of(args);
    if (args.length >= 2 && args.length <= 5) {
      self.setField(ERRNO, args[0]);
      self.setField(STRERROR, args[1]);
      if (args.length > 2 && args[2] != PySingleton.NONE) {
        if (isCount(self, args[2])) {
          self.setField(CHARACTERS_WRITTEN, args[2]);
        } else {
          setFilenames(self, args);
          shown = PyTuple.of(args[0], args[1]);
        }
      }
    }
    self.setArgs(shown);
  }

  /** Whether the third argument says how much was written, and stays among them. */
  private static boolean isCount(PyBaseException self, Object third) {
    return self.type() == BuiltinExceptions.of("BlockingIOError") && third instanceof Long;
  }

  private static void setFilenames(PyBaseException self, Object[] args) {
    self.setField(FILENAME, args[2]);
    if (args.length == 5 && args[4] != PySingleton.NONE) {
      self.setField(FILENAME2, args[4]);
    }
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    Object errno = self.field(ERRNO);
    Object strerror = self.field(STRERROR);
    if (errno == null || strerror == null) {
      return BaseExceptionType.__str__(self);
    }
    String text =
        "[Errno " + Representation.javaStr(errno) + "] " + Representation.javaStr(strerror);
    Object filename = self.field(FILENAME);
    if (filename == null || filename == PySingleton.NONE) {
      return PyStr.ofJava(text);
    }
    text += ": " + Representation.javaRepr(filename);
    Object second = self.field(FILENAME2);
    return PyStr.ofJava(second == null ? text : text + " -> " + Representation.javaRepr(second));
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBaseException self) {
    PyTuple args = self.args();
    Object filename = self.field(FILENAME);
    if (args.size() == 2 && filename != null) {
      Object second = self.field(FILENAME2);
      args =
          second == null
              ? PyTuple.of(args.get(0), args.get(1), filename)
              : PyTuple.of(args.get(0), args.get(1), filename, PySingleton.NONE, second);
    }
    return self.dict().size() == 0
        ? PyTuple.of(self.type(), args)
        : PyTuple.of(self.type(), args, self.dict());
  }

  @PyGetter("characters_written")
  static @Nullable Object charactersWritten(PyBaseException self) {
    return self.field(CHARACTERS_WRITTEN);
  }

  @PySetter("characters_written")
  static void setCharactersWritten(PyBaseException self, Object value) {
    self.setField(CHARACTERS_WRITTEN, (long) Indexes.toInt(value, false));
  }

  @PyDeleter("characters_written")
  static void deleteCharactersWritten(PyBaseException self) {
    if (self.field(CHARACTERS_WRITTEN) == null) {
      throw Errors.attributeError("characters_written", self, "characters_written");
    }
    self.setField(CHARACTERS_WRITTEN, null);
  }
}
