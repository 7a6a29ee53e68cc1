package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/** The variables of a frame as a mapping that reads and writes the variables themselves. */
// CPython: frameobject.c PyFrameLocalsProxyObject
public final class PyFrameLocals implements PyObject {
  private final PyFrame frame;

  public PyFrameLocals(PyFrame frame) {
    this.frame = frame;
  }

  @Override
  public PyType type() {
    return FunctionTypes.FRAME_LOCALS_PROXY;
  }

  public PyFrame frame() {
    return frame;
  }

  /** Whether the code has a variable of this name, bound or not. */
  public boolean isVariable(Object key) {
    return PyStr.isStr(key) && index(PyStr.toJava(key)) >= 0;
  }

  /** The value of a name, or null. */
  public @Nullable Object get(Object key) {
    if (PyStr.isStr(key)) {
      Object value = variable(PyStr.toJava(key));
      if (value != null) {
        return value;
      }
    }
    PyDict extra = frame.extraLocals();
    return extra == null ? null : extra.get(key);
  }

  /** Sets a variable, or an entry beside the variables. */
  public void set(Object key, Object value) {
    if (!isVariable(key)) {
      frame.ensureExtraLocals().put(key, value);
      return;
    }
    CodeActivation a = frame.activation();
    int index = index(PyStr.toJava(key));
    int locals = a.code.heading().varNames().length;
    PyCell cell = index < locals ? cellOf(PyStr.toJava(key)) : a.cell(index - locals);
    if (cell != null) {
      cell.set(value);
    } else {
      a.setLocal(index, value);
    }
  }

  /** The number of a variable among varnames, cellvars and freevars, or -1. */
  private int index(String name) {
    CodeHeading h = frame.activation().code.heading();
    int base = 0;
    for (String[] group : new String[][] {h.varNames(), h.cellNames(), h.freeNames()}) {
      for (int i = 0; i < group.length; i++) {
        if (group[i].equals(name)) {
          return base + i;
        }
      }
      base += group.length;
    }
    return -1;
  }

  /** The value of a variable, or null. */
  @Nullable Object variable(String name) {
    CodeActivation a = frame.activation();
    int index = index(name);
    if (index < 0) {
      return null;
    }
    int locals = a.code.heading().varNames().length;
    PyCell cell = index < locals ? cellOf(name) : a.cell(index - locals);
    return cell != null ? cell.get() : a.local(index);
  }

  /** The cell of a parameter that is captured, or null. */
  private @Nullable PyCell cellOf(String name) {
    String[] cells = frame.activation().code.heading().cellNames();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].equals(name)) {
        return frame.activation().cell(i);
      }
    }
    return null;
  }

  /** A new dict of the bound variables and the entries beside them. */
  public PyDict toDict() {
    return FrameLocals.snapshot(frame.activation());
  }
}
