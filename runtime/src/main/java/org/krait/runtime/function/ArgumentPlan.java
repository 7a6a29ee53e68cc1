package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** Where the arguments of one form of call with keywords go among the parameters of one code. */
// CPython: specialize.c specialize_py_call_kw
public final class ArgumentPlan {
  private static final int REST = -1;

  private final PyCode code;
  private final int slotCount;
  private final String[] names;
  private final int given;

  /** For each argument the slot of its parameter, or {@link #REST}. */
  private final int[] parameters;

  /** The names that {@code **kwargs} takes. */
  private final String[] rest;

  private ArgumentPlan(PyCode code, String[] names, int[] parameters) {
    this.code = code;
    this.slotCount = code.executable().slots();
    this.names = names;
    this.given = parameters.length - names.length;
    this.parameters = parameters;
    this.rest = rest(names, given, parameters);
  }

  private static String[] rest(String[] names, int given, int[] parameters) {
    String[] rest = new String[names.length];
    int count = 0;
    for (int i = 0; i < names.length; i++) {
      if (parameters[given + i] == REST) {
        rest[count++] = names[i];
      }
    }
    return count == names.length ? names : Arrays.copyOf(rest, count);
  }

  /** The plan for so many arguments, the last of them named; null if the call is an error. */
  public static @Nullable ArgumentPlan of(PyCode code, int count, String[] names) {
    CodeHeading heading = code.heading();
    int given = count - names.length;
    int[] parameters = new int[count];
    boolean[] taken = new boolean[heading.parameterCount()];
    if (given > heading.argCount()) {
      return null;
    }
    for (int i = 0; i < count; i++) {
      int slot = i < given ? i : ArgumentBinding.parameter(heading, names[i - given]);
      if (slot < 0 ? !heading.has(CodeHeading.VARKEYWORDS) : taken[slot]) {
        return null;
      }
      parameters[i] = slot < 0 ? REST : slot;
      if (slot >= 0) {
        taken[slot] = true;
      }
    }
    return new ArgumentPlan(code, names, parameters);
  }

  /** Whether the plan is for calls of this code with so many arguments, the last of these names. */
  public boolean isOf(PyCode called, int count, String[] last) {
    return code == called && names == last && parameters.length == count;
  }

  /** The slots of a call, parameters set; TypeError if one without a default has no argument. */
  public Object[] bind(PyFunction function, Object[] args) {
    Object[] slots = new Object[slotCount];
    for (int i = 0; i < args.length; i++) {
      int slot = parameters[i];
      if (slot >= 0) {
        slots[slot] = args[i];
      }
    }
    CodeHeading heading = code.heading();
    int next = heading.argCount() + heading.keywordOnlyCount();
    if (heading.has(CodeHeading.VARARGS)) {
      slots[next++] = PyTuple.EMPTY;
    }
    if (heading.has(CodeHeading.VARKEYWORDS)) {
      slots[next] = rest(args);
    }
    ArgumentBinding.fillMissing(function, heading, slots, given);
    return slots;
  }

  /** What {@code **kwargs} takes. */
  private PyDict rest(Object[] args) {
    if (rest == names) {
      return PyDict.of(names, args, given);
    }
    Object[] values = new Object[rest.length];
    int count = 0;
    for (int i = given; i < args.length; i++) {
      if (parameters[i] == REST) {
        values[count++] = args[i];
      }
    }
    return PyDict.of(rest, values);
  }
}
