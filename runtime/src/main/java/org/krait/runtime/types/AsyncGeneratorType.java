package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.AsyncGeneratorHooks;
import org.krait.runtime.function.PyAsyncGenerator;
import org.krait.runtime.function.PyAsyncSend;
import org.krait.runtime.function.PyAsyncThrow;
import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sending;

@PyTypeSpec(
    name = "async_generator",
    instances = PyAsyncGenerator.class,
    subclassable = false,
    instantiable = false,
    weakref = true)
final class AsyncGeneratorType {
  private AsyncGeneratorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyAsyncGenerator self) {
    return PyStr.ofJava(
        "<async_generator object "
            + self.resumption().qualname()
            + " at "
            + Representation.address(self)
            + ">");
  }

  @PyMethod("(self, /)")
  static void __del__(PyAsyncGenerator self) {
    Object finalizer = self.finalizer();
    if (finalizer != null && !self.closed) {
      Dispatch.call(finalizer, self);
    } else {
      self.resumption().close();
    }
  }

  @PyMethod("(self, /)")
  static Object __aiter__(PyAsyncGenerator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __anext__(PyAsyncGenerator self) {
    AsyncGeneratorHooks.init(self);
    return new PyAsyncSend(self, PySingleton.NONE);
  }

  /// asend(v) -> send 'v' in generator.
  @PyMethod("(self, object, /)")
  static Object asend(PyAsyncGenerator self, Object object) {
    AsyncGeneratorHooks.init(self);
    return new PyAsyncSend(self, object);
  }

  @PyMethod(
      value = "(self, *args)",
      text = false,
      doc =
          "athrow(value)\n"
              + "athrow(type[,value[,tb]])\n"
              + "\n"
              + "raise exception in generator.\n"
              + "the (type, val, tb) signature is deprecated, \n"
              + "and may be removed in a future version of Python.",
      parsedAs = "athrow()")
  static Object athrow(PyAsyncGenerator self, Object[] args) {
    AsyncGeneratorHooks.init(self);
    return new PyAsyncThrow(self, () -> Sending.thrown("athrow", args));
  }

  /// aclose() -> raise GeneratorExit inside generator.
  @PyMethod("(self, /)")
  static Object aclose(PyAsyncGenerator self) {
    AsyncGeneratorHooks.init(self);
    return new PyAsyncThrow(self, null);
  }

  /// gen.__sizeof__() -> size of gen in memory, in bytes
  @PyMethod("(self, /)")
  static long __sizeof__(PyAsyncGenerator self) {
    return ResumableAttributes.size(self.resumption());
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "ag_running", member = true)
  static Object running(PyAsyncGenerator self) {
    return self.runningAsync;
  }

  /// name of the async generator
  @PyGetter("__name__")
  static Object name(PyAsyncGenerator self) {
    return self.resumption().name();
  }

  @PySetter("__name__")
  static void setName(PyAsyncGenerator self, @Nullable Object value) {
    self.resumption().setName(FunctionType.checkedStr(value, "__name__"));
  }

  /// qualified name of the async generator
  @PyGetter("__qualname__")
  static Object qualname(PyAsyncGenerator self) {
    return self.resumption().qualname();
  }

  @PySetter("__qualname__")
  static void setQualname(PyAsyncGenerator self, @Nullable Object value) {
    self.resumption().setQualname(FunctionType.checkedStr(value, "__qualname__"));
  }

  /// object being awaited on, or None
  @PyGetter("ag_await")
  static Object await(PyAsyncGenerator self) {
    return FunctionType.orNone(self.resumption().delegate());
  }

  @PyGetter("ag_frame")
  static Object frame(PyAsyncGenerator self) {
    return ResumableAttributes.frame(self.resumption());
  }

  @PyGetter("ag_code")
  static Object code(PyAsyncGenerator self) {
    return self.resumption().body().activation().code;
  }

  @PyGetter("ag_suspended")
  static Object suspended(PyAsyncGenerator self) {
    return self.resumption().state() == Resumption.State.SUSPENDED;
  }
}
