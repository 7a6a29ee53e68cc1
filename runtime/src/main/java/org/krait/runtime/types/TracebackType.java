package org.krait.runtime.types;

import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeUnits;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/// Create a new traceback object.
@PyTypeSpec(
    name = "traceback",
    instances = PyTraceback.class,
    subclassable = false,
    signature = "(tb_next, tb_frame, tb_lasti, tb_lineno)")
final class TracebackType {
  private TracebackType() {}

  // CPython: traceback.c tb_new_impl
  @PyNew("(cls, tb_next, tb_frame, tb_lasti, tb_lineno)")
  static Object __new__(PyType cls, Object tbNext, PyFrame tbFrame, int tbLasti, int tbLineno) {
    if (tbNext != PySingleton.NONE && !(tbNext instanceof PyTraceback)) {
      throw Errors.typeError(
          "expected traceback object or None, got '" + Types.of(tbNext).fullName() + "'");
    }
    CodeUnits units = tbFrame.activation().code.executable().units();
    PyTraceback next = tbNext instanceof PyTraceback t ? t : null;
    return new PyTraceback(next, tbFrame, units.position(tbLasti), tbLineno);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __dir__(PyTraceback self) {
    return PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
  }

  @PyGetter(value = "tb_frame", member = true)
  static Object frame(PyTraceback self) {
    return self.frame();
  }

  @PyGetter(value = "tb_lasti", member = true)
  static Object lasti(PyTraceback self) {
    return (long) self.frame().activation().code.executable().units().offset(self.position());
  }

  @PyGetter("tb_next")
  static Object next(PyTraceback self) {
    return FunctionType.orNone(self.next());
  }

  // CPython: traceback.c traceback_tb_next_set_impl
  @PySetter("tb_next")
  static void setNext(PyTraceback self, Object value) {
    if (value != PySingleton.NONE && !(value instanceof PyTraceback)) {
      throw Errors.typeError("expected traceback object, got '" + Types.of(value).fullName() + "'");
    }
    PyTraceback next = value instanceof PyTraceback t ? t : null;
    for (PyTraceback t = next; t != null; t = t.next()) {
      if (t == self) {
        throw Errors.valueError("traceback loop detected");
      }
    }
    self.setNext(next);
  }

  @PyDeleter("tb_next")
  static void deleteNext(PyTraceback self) {
    throw Errors.typeError("can't delete tb_next attribute");
  }

  @PyGetter("tb_lineno")
  static Object lineno(PyTraceback self) {
    return (long) self.line();
  }
}
