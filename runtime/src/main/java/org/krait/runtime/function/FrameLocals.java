package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** The variables of a call under way, as {@code locals()} gives them. */
// CPython: frameobject.c _PyFrame_GetLocals
public final class FrameLocals {
  private FrameLocals() {}

  /** The namespace that the code runs in, or a new dict of its variables. */
  public static Object of(CodeActivation activation) {
    activation.noteLook();
    Object namespace = activation.namespace();
    return namespace != null && !hasHidden(activation) ? namespace : snapshot(activation);
  }

  /** Whether a comprehension inlined into a module or class body has variables just now. */
  // CPython: frameobject.c frame_hashiddenlocals
  static boolean hasHidden(CodeActivation activation) {
    CodeHeading heading = activation.code.heading();
    for (int i = 0; i < heading.varNames().length; i++) {
      if (activation.local(i) != null) {
        return true;
      }
    }
    String[] cells = heading.cellNames();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].startsWith("__") && activation.cell(i).get() != null) {
        return true;
      }
    }
    return false;
  }

  /** A new dict of the variables that are bound. */
  public static PyDict snapshot(CodeActivation activation) {
    CodeHeading heading = activation.code.heading();
    PyDict locals = new PyDict();
    String[] names = heading.varNames();
    for (int i = 0; i < names.length; i++) {
      put(locals, names[i], activation.local(i));
    }
    int cell = 0;
    for (String[] group : new String[][] {heading.cellNames(), heading.freeNames()}) {
      for (String name : group) {
        PyCell c = activation.cell(cell++);
        put(locals, name, c == null ? null : c.get());
      }
    }
    PyFrame frame = activation.madeFrame();
    if (frame != null && frame.extraLocals() != null) {
      locals.putAll(frame.extraLocals());
    }
    return locals;
  }

  private static void put(PyDict locals, String name, @Nullable Object value) {
    if (value != null) {
      locals.put(PyStr.ofJava(name), value);
    }
  }
}
