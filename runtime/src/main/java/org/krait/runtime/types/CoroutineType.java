package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyCoroutine;
import org.krait.runtime.function.PyCoroutineWrapper;
import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sending;

@PyTypeSpec(
    name = "coroutine",
    instances = PyCoroutine.class,
    subclassable = false,
    instantiable = false,
    weakref = true)
final class CoroutineType {
  private CoroutineType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyCoroutine self) {
    return PyStr.ofJava(
        "<coroutine object "
            + self.resumption().qualname()
            + " at "
            + Representation.address(self)
            + ">");
  }

  @PyMethod("(self, /)")
  static void __del__(PyCoroutine self) {
    if (self.resumption().state() == Resumption.State.CREATED) {
      warnUnawaited(self);
    }
    self.close();
  }

  // CPython: _warnings.c _PyErr_WarnUnawaitedCoroutine
  private static void warnUnawaited(PyCoroutine self) {
    try {
      Attributes.callMethod(Imports.module("warnings"), "_warn_unawaited_coroutine", self);
    } catch (PyException e) {
      Unraisable.report(e, "Exception ignored while finalizing coroutine", self);
    }
  }

  @PyMethod("(self, /)")
  static Object __await__(PyCoroutine self) {
    return new PyCoroutineWrapper(self);
  }

  /// send(arg) -> send 'arg' into coroutine,
  /// return next iterated value or raise StopIteration.
  @PyMethod("(self, object, /)")
  static Object send(PyCoroutine self, Object object) {
    return Sending.send(self, object);
  }

  @PyMethod(
      value = "(self, *args)",
      name = "throw",
      text = false,
      doc =
          "throw(value)\n"
              + "throw(type[,value[,traceback]])\n"
              + "\n"
              + "Raise exception in coroutine, return next iterated value or raise\n"
              + "StopIteration.\n"
              + "the (type, val, tb) signature is deprecated, \n"
              + "and may be removed in a future version of Python.")
  static Object raise(PyCoroutine self, Object[] args) {
    return Sending.raise(self, args);
  }

  /// close() -> raise GeneratorExit inside coroutine.
  @PyMethod("(self, /)")
  static Object close(PyCoroutine self) {
    return self.resumption().close();
  }

  /// gen.__sizeof__() -> size of gen in memory, in bytes
  @PyMethod("(self, /)")
  static long __sizeof__(PyCoroutine self) {
    return ResumableAttributes.size(self.resumption());
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "cr_origin", member = true)
  static Object origin(PyCoroutine self) {
    return FunctionType.orNone(self.origin());
  }

  /// name of the coroutine
  @PyGetter("__name__")
  static Object name(PyCoroutine self) {
    return self.resumption().name();
  }

  @PySetter("__name__")
  static void setName(PyCoroutine self, @Nullable Object value) {
    self.resumption().setName(FunctionType.checkedStr(value, "__name__"));
  }

  /// qualified name of the coroutine
  @PyGetter("__qualname__")
  static Object qualname(PyCoroutine self) {
    return self.resumption().qualname();
  }

  @PySetter("__qualname__")
  static void setQualname(PyCoroutine self, @Nullable Object value) {
    self.resumption().setQualname(FunctionType.checkedStr(value, "__qualname__"));
  }

  /// object being awaited on, or None
  @PyGetter("cr_await")
  static Object await(PyCoroutine self) {
    return FunctionType.orNone(self.resumption().delegate());
  }

  @PyGetter("cr_running")
  static Object running(PyCoroutine self) {
    return self.resumption().state() == Resumption.State.RUNNING;
  }

  @PyGetter("cr_frame")
  static Object frame(PyCoroutine self) {
    return ResumableAttributes.frame(self.resumption());
  }

  @PyGetter("cr_code")
  static Object code(PyCoroutine self) {
    return self.resumption().body().activation().code;
  }

  @PyGetter("cr_suspended")
  static Object suspended(PyCoroutine self) {
    return self.resumption().state() == Resumption.State.SUSPENDED;
  }
}
