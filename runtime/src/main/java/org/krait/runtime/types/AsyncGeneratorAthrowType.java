package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.PyAsyncThrow;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Sending;

@PyTypeSpec(
    name = "async_generator_athrow",
    instances = PyAsyncThrow.class,
    subclassable = false,
    instantiable = false)
final class AsyncGeneratorAthrowType {
  private AsyncGeneratorAthrowType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyAsyncThrow self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyAsyncThrow self) {
    return Sending.send(self, PySingleton.NONE);
  }

  @PyMethod("(self, /)")
  static void __del__(PyAsyncThrow self) {
    self.close();
  }

  @PyMethod("(self, /)")
  static Object __await__(PyAsyncThrow self) {
    return self;
  }

  /// send(value) -> send 'value' into generator,
  /// return next yielded value or raise StopIteration.
  @PyMethod("(self, object, /)")
  static Object send(PyAsyncThrow self, Object object) {
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
  static Object raise(PyAsyncThrow self, Object[] args) {
    return Sending.raise(self, args);
  }

  /// close() -> raise GeneratorExit inside generator.
  @PyMethod("(self, /)")
  static void close(PyAsyncThrow self) {
    self.close();
  }
}
