package org.krait.runtime.types;

import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Representation;

@PyTypeSpec(name = "frame", instances = PyFrame.class, subclassable = false, instantiable = false)
final class FrameType {
  private FrameType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyFrame self) {
    CodeActivation a = self.activation();
    return PyStr.ofJava(
        "<frame at "
            + Representation.address(self)
            + ", file "
            + Representation.javaRepr(PyStr.ofJava(a.code.heading().filename()))
            + ", line "
            + a.line()
            + ", code "
            + a.code.name()
            + ">");
  }

  /// Clear all references held by the frame.
  // CPython: frameobject.c frame_clear_impl
  @PyMethod("(self, /)")
  static void clear(PyFrame self) {
    CodeActivation a = self.activation();
    PyResumable owner = a.resumable();
    if (owner == null) {
      if (!a.isFinished()) {
        throw Errors.runtimeError("cannot clear an executing frame");
      }
    } else if (owner.resumption().state() == Resumption.State.RUNNING) {
      throw Errors.runtimeError("cannot clear an executing frame");
    } else if (owner.resumption().state() == Resumption.State.SUSPENDED) {
      throw Errors.runtimeError("cannot clear a suspended frame");
    } else {
      owner.resumption().markClosed();
    }
    self.clear();
  }

  /// Return the size of the frame in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(PyFrame self) {
    return 120 + 8L * self.activation().code.executable().slots();
  }

  @PyGetter(value = "f_trace_lines", member = true)
  static Object traceLines(PyFrame self) {
    return self.traceLines();
  }

  @PySetter("f_trace_lines")
  static void setTraceLines(PyFrame self, Object value) {
    self.setTraceLines(checkedBool(value));
  }

  @PyDeleter("f_trace_lines")
  static void deleteTraceLines(PyFrame self) {
    throw Errors.typeError("can't delete numeric/char attribute");
  }

  @PyGetter("f_back")
  static Object back(PyFrame self) {
    return FunctionType.orNone(self.back());
  }

  /// Return the mapping used by the frame to look up local variables.
  @PyGetter("f_locals")
  static Object locals(PyFrame self) {
    return self.locals();
  }

  /// Return the current line number in the frame.
  @PyGetter("f_lineno")
  static Object lineno(PyFrame self) {
    return (long) self.activation().line();
  }

  @PySetter("f_lineno")
  static void setLineno(PyFrame self, Object value) {
    FrameJump.request(self, value);
  }

  @PyDeleter("f_lineno")
  static void deleteLineno(PyFrame self) {
    throw Errors.attributeError("cannot delete attribute", self, "f_lineno");
  }

  /// Return the trace function for this frame, or None if no trace function is set.
  @PyGetter("f_trace")
  static Object trace(PyFrame self) {
    return FunctionType.orNone(self.trace());
  }

  @PySetter("f_trace")
  static void setTrace(PyFrame self, Object value) {
    self.setTrace(value == PySingleton.NONE ? null : value);
  }

  @PyDeleter("f_trace")
  static void deleteTrace(PyFrame self) {
    self.setTrace(null);
  }

  /// Return the index of the last attempted instruction in the frame.
  @PyGetter("f_lasti")
  static Object lasti(PyFrame self) {
    CodeActivation activation = self.activation();
    return (long)
        activation.code.executable().units().offset(activation.position, activation.line());
  }

  /// Return the global variables in the frame.
  @PyGetter("f_globals")
  static Object globals(PyFrame self) {
    return self.activation().globals();
  }

  /// Return the built-in variables in the frame.
  @PyGetter("f_builtins")
  static Object builtins(PyFrame self) {
    return self.activation().function.builtins();
  }

  /// Return the code object being executed in this frame.
  @PyGetter("f_code")
  static Object code(PyFrame self) {
    return self.activation().code;
  }

  /// Return True if opcode tracing is enabled, False otherwise.
  @PyGetter("f_trace_opcodes")
  static Object traceOpcodes(PyFrame self) {
    return self.traceOpcodes();
  }

  @PySetter("f_trace_opcodes")
  static void setTraceOpcodes(PyFrame self, Object value) {
    self.setTraceOpcodes(checkedBool(value));
  }

  private static boolean checkedBool(Object value) {
    if (!(value instanceof Boolean b)) {
      throw Errors.typeError("attribute value type must be bool");
    }
    return b;
  }

  /// Return the generator or coroutine associated with this frame, or None.
  @PyGetter("f_generator")
  static Object generator(PyFrame self) {
    return FunctionType.orNone(self.activation().resumable());
  }
}
