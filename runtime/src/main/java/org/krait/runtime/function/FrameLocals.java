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
    Object namespace = activation.namespace();
    return namespace != null ? namespace : snapshot(activation);
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
        put(locals, name, c == null ? null : c.contents);
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
