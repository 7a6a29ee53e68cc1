package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sending;

@PyTypeSpec(
    name = "generator",
    instances = PyGenerator.class,
    subclassable = false,
    instantiable = false,
    weakref = true)
final class GeneratorType {
  private GeneratorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyGenerator self) {
    return PyStr.ofJava(
        "<generator object "
            + self.resumption().qualname()
            + " at "
            + Representation.address(self)
            + ">");
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyGenerator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyGenerator self) {
    return Sending.send(self, PySingleton.NONE);
  }

  @PyMethod("(self, /)")
  static void __del__(PyGenerator self) {
    self.close();
  }

  /// send(value) -> send 'value' into generator,
  /// return next yielded value or raise StopIteration.
  @PyMethod("(self, object, /)")
  static Object send(PyGenerator self, Object object) {
    return Sending.send(self, object);
  }

  @PyMethod(
      value = "(self, *args)",
      name = "throw",
      text = false,
      doc =
          "throw(value)\n"
              + "throw(type[,value[,tb]])\n"
              + "\n"
              + "Raise exception in generator, return next yielded value or raise\n"
              + "StopIteration.\n"
              + "the (type, val, tb) signature is deprecated, \n"
              + "and may be removed in a future version of Python.")
  static Object raise(PyGenerator self, Object[] args) {
    return Sending.raise(self, args);
  }

  /// close() -> raise GeneratorExit inside generator.
  @PyMethod("(self, /)")
  static Object close(PyGenerator self) {
    return self.resumption().close();
  }

  /// gen.__sizeof__() -> size of gen in memory, in bytes
  @PyMethod("(self, /)")
  static long __sizeof__(PyGenerator self) {
    return ResumableAttributes.size(self.resumption());
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// name of the generator
  @PyGetter("__name__")
  static Object name(PyGenerator self) {
    return self.resumption().name();
  }

  @PySetter("__name__")
  static void setName(PyGenerator self, @Nullable Object value) {
    self.resumption().setName(FunctionType.checkedStr(value, "__name__"));
  }

  /// qualified name of the generator
  @PyGetter("__qualname__")
  static Object qualname(PyGenerator self) {
    return self.resumption().qualname();
  }

  @PySetter("__qualname__")
  static void setQualname(PyGenerator self, @Nullable Object value) {
    self.resumption().setQualname(FunctionType.checkedStr(value, "__qualname__"));
  }

  /// object being iterated by yield from, or None
  @PyGetter("gi_yieldfrom")
  static Object yieldfrom(PyGenerator self) {
    return FunctionType.orNone(self.resumption().delegate());
  }

  @PyGetter("gi_running")
  static Object running(PyGenerator self) {
    return self.resumption().state() == Resumption.State.RUNNING;
  }

  @PyGetter("gi_frame")
  static Object frame(PyGenerator self) {
    return ResumableAttributes.frame(self.resumption());
  }

  @PyGetter("gi_suspended")
  static Object suspended(PyGenerator self) {
    return self.resumption().state() == Resumption.State.SUSPENDED;
  }

  @PyGetter("gi_code")
  static Object code(PyGenerator self) {
    return self.resumption().body().activation().code;
  }
}
