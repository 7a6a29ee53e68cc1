package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.PyAnextAwaitable;
import org.krait.runtime.ops.Sending;

@PyTypeSpec(
    name = "anext_awaitable",
    instances = PyAnextAwaitable.class,
    subclassable = false,
    instantiable = false)
final class AnextAwaitableType {
  private AnextAwaitableType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyAnextAwaitable self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyAnextAwaitable self) {
    return Sending.send(self, PySingleton.NONE);
  }

  @PyMethod("(self, /)")
  static Object __await__(PyAnextAwaitable self) {
    return self;
  }

  /// send(arg) -> send 'arg' into the wrapped iterator,
  /// return next yielded value or raise StopIteration.
  @PyMethod("(self, object, /)")
  static Object send(PyAnextAwaitable self, Object object) {
    return Sending.send(self, object);
  }

  @PyMethod(
      value = "(self, *args)",
      name = "throw",
      text = false,
      doc =
          "throw(value)\n"
              + "throw(typ[,val[,tb]])\n"
              + "\n"
              + "raise exception in the wrapped iterator, return next yielded value\n"
              + "or raise StopIteration.\n"
              + "the (type, val, tb) signature is deprecated, \n"
              + "and may be removed in a future version of Python.")
  static Object raise(PyAnextAwaitable self, Object[] args) {
    return Sending.raise(self, args);
  }

  /// close() -> raise GeneratorExit inside generator.
  @PyMethod("(self, /)")
  static void close(PyAnextAwaitable self) {
    self.close();
  }
}
