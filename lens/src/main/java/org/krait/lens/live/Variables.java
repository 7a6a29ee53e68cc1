package org.krait.lens.live;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;

/** Variables of calls and functions, looked at without running code of the program. */
public final class Variables {
  private Variables() {}

  /** The value of a variable that a call owns or reaches, or null while it is unbound. */
  public static @Nullable Object of(CodeActivation call, String name) {
    CodeHeading heading = call.code.heading();
    PyCell cell = cell(call, name);
    if (cell != null) {
      return cell.get();
    }
    int slot = index(heading.varNames(), name);
    if (slot >= 0) {
      return call.local(slot);
    }
    Object own = call.namespace() instanceof PyDict names ? names.get(name) : null;
    return own == null ? call.globals().get(name) : own;
  }

  /** The cell in which a call keeps or reaches a variable, or null. */
  public static @Nullable PyCell cell(CodeActivation call, String name) {
    CodeHeading heading = call.code.heading();
    int own = index(heading.cellNames(), name);
    int free = index(heading.freeNames(), name);
    return own >= 0
        ? call.cell(own)
        : free >= 0 ? call.cell(heading.cellNames().length + free) : null;
  }

  /** The cell that a function carries for a variable, or null. */
  public static @Nullable PyCell captured(PyFunction function, String name) {
    int free = index(function.code().heading().freeNames(), name);
    return free < 0 ? null : function.closure()[free];
  }

  /**
   * What a name that a function does not bind means to it now: its cell's or the module's value.
   */
  public static @Nullable Object seenBy(PyFunction function, String name) {
    PyCell cell = captured(function, name);
    return cell == null ? function.globals().get(name) : cell.get();
  }

  private static int index(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
