package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.PyCoroutineWrapper;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Sending;

/// A wrapper object implementing __await__ for coroutines.
@PyTypeSpec(
    name = "coroutine_wrapper",
    instances = PyCoroutineWrapper.class,
    subclassable = false,
    instantiable = false)
final class CoroutineWrapperType {
  private CoroutineWrapperType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyCoroutineWrapper self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyCoroutineWrapper self) {
    return Sending.send(self, PySingleton.NONE);
  }

  /// send(arg) -> send 'arg' into coroutine,
  /// return next iterated value or raise StopIteration.
  @PyMethod("(self, object, /)")
  static Object send(PyCoroutineWrapper self, Object object) {
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
  static Object raise(PyCoroutineWrapper self, Object[] args) {
    return Sending.raise(self, args);
  }

  /// close() -> raise GeneratorExit inside coroutine.
  @PyMethod("(self, /)")
  static Object close(PyCoroutineWrapper self) {
    return self.coroutine().resumption().close();
  }
}
