package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Common base class for all exceptions
@PyTypeSpec(name = "BaseException", instances = PyBaseException.class, dict = true)
final class BaseExceptionType {
  private BaseExceptionType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyBaseException(cls, PyTuple.of(args));
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError(self.type().fullName() + "() takes no keyword arguments");
    }
    self.setArgs(PyTuple.of(args));
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyBaseException self) {
    PyTuple args = self.args();
    String text = Representation.javaRepr(args.size() == 1 ? args.get(0) : args);
    return PyStr.ofJava(self.type().name() + (args.size() == 1 ? "(" + text + ")" : text));
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    PyTuple args = self.args();
    return switch (args.size()) {
      case 0 -> "";
      case 1 -> Representation.str(args.get(0));
      default -> Representation.str(args);
    };
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBaseException self) {
    PyDict dict = self.dict();
    return dict.size() == 0
        ? PyTuple.of(self.type(), self.args())
        : PyTuple.of(self.type(), self.args(), dict);
  }

  @PyMethod(value = "(self, state, /)", doc = "")
  static void __setstate__(PyBaseException self, Object state) {
    if (state == PySingleton.NONE) {
      return;
    }
    if (!(state instanceof PyDict dict)) {
      throw Errors.typeError("state is not a dictionary");
    }
    HashTable table = dict.copy().table();
    for (int i = 0; i < table.limit(); i++) {
      Attributes.set(self, Attributes.name(table.key(i)), table.value(i));
    }
  }

  /// Set self.__traceback__ to tb and return self.
  @PyMethod("(self, tb, /)")
  static Object with_traceback(PyBaseException self, Object tb) {
    setTraceback(self, tb);
    return self;
  }

  /// Add a note to the exception
  @PyMethod("(self, note, /)")
  static void add_note(PyBaseException self, Object note) {
    if (!PyStr.isStr(note)) {
      throw Arguments.unfit("add_note", "argument", "str", note);
    }
    Object notes = Attributes.find(self, "__notes__");
    if (notes == null) {
      notes = new PyList();
      Attributes.set(self, "__notes__", notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(note);
  }

  @PyGetter(value = "__suppress_context__", member = true)
  static boolean suppressContext(PyBaseException self) {
    return self.suppressContext();
  }

  @PySetter("__suppress_context__")
  static void setSuppressContext(PyBaseException self, Object value) {
    if (!(value instanceof Boolean b)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    self.setSuppressContext(b);
  }

  @PyDeleter("__suppress_context__")
  static void deleteSuppressContext(PyBaseException self) {
    throw Errors.typeError("can't delete numeric/char attribute");
  }

  @PyGetter("__dict__")
  static Object dict(PyBaseException self) {
    return self.dict();
  }

  @PySetter("__dict__")
  static void setDict(PyBaseException self, Object value) {
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.of(value).fullName() + "'");
    }
    self.setDict(dict);
  }

  @PyDeleter("__dict__")
  static void deleteDict(PyBaseException self) {
    throw Errors.typeError("cannot delete __dict__");
  }

  @PyGetter
  static Object args(PyBaseException self) {
    return self.args();
  }

  @PySetter("args")
  static void setArgs(PyBaseException self, Object value) {
    self.setArgs(PyTuple.of(Iteration.toArray(value)));
  }

  @PyDeleter("args")
  static void deleteArgs(PyBaseException self) {
    throw Errors.typeError("args may not be deleted");
  }

  @PyGetter("__traceback__")
  static Object traceback(PyBaseException self) {
    return orNone(self.traceback());
  }

  @PySetter("__traceback__")
  static void setTraceback(PyBaseException self, Object value) {
    if (value != PySingleton.NONE && Types.of(value) != BuiltinTypes.TRACEBACK) {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
    self.setTraceback(value == PySingleton.NONE ? null : value);
  }

  @PyDeleter("__traceback__")
  static void deleteTraceback(PyBaseException self) {
    throw Errors.typeError("__traceback__ may not be deleted");
  }

  @PyGetter("__context__")
  static Object context(PyBaseException self) {
    return orNone(self.context());
  }

  @PySetter("__context__")
  static void setContext(PyBaseException self, Object value) {
    self.setContext(exceptionOrNull(value, "context"));
  }

  @PyDeleter("__context__")
  static void deleteContext(PyBaseException self) {
    throw Errors.typeError("__context__ may not be deleted");
  }

  @PyGetter("__cause__")
  static Object cause(PyBaseException self) {
    return orNone(self.cause());
  }

  @PySetter("__cause__")
  static void setCause(PyBaseException self, Object value) {
    self.setCause(exceptionOrNull(value, "cause"));
  }

  @PyDeleter("__cause__")
  static void deleteCause(PyBaseException self) {
    throw Errors.typeError("__cause__ may not be deleted");
  }

  private static @Nullable Object exceptionOrNull(Object value, String what) {
    if (value == PySingleton.NONE) {
      return null;
    }
    if (!(value instanceof PyBaseException)) {
      throw Errors.typeError("exception " + what + " must be None or derive from BaseException");
    }
    return value;
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? PySingleton.NONE : value;
  }
}
