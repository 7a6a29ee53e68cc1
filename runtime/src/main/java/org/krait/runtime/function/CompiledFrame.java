package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyCell;

/**
 * A call of compiled code as it is seen from outside: made when an exception passes, with the
 * variables as they are then, or when somebody looks at the stack, without them.
 */
public final class CompiledFrame extends CodeActivation {
  private @Nullable Object @Nullable [] slots;
  private PyCell[] cells = PyFunction.NO_CELLS;
  private boolean finished;

  CompiledFrame(PyFunction function, int position) {
    super(function);
    this.position = position;
  }

  /** Takes note of the variables and of where the call stands. */
  void capture(int at, @Nullable Object[] variables, PyCell[] allCells) {
    position = at;
    slots = variables;
    cells = allCells;
  }

  /** Forgets the variables until the call has ended or an exception comes again. */
  void release() {
    slots = null;
    cells = PyFunction.NO_CELLS;
  }

  /** Notes that the call has ended. */
  void finish() {
    finished = true;
  }

  private @Nullable Object[] variables() {
    Object[] known = slots;
    if (known == null) {
      throw hidden();
    }
    return known;
  }

  /** The error where somebody asks for variables that are in registers of the JVM. */
  public static PyException hidden() {
    return Errors.runtimeError(
        "the variables of compiled code cannot be seen while it runs (use -X engine=interpreter)");
  }

  @Override
  public @Nullable Object local(int slot) {
    return variables()[slot];
  }

  @Override
  public void setLocal(int slot, @Nullable Object value) {
    variables()[slot] = value;
  }

  @Override
  public PyCell cell(int index) {
    variables();
    return cells[index];
  }

  @Override
  public @Nullable Object namespace() {
    return null;
  }

  @Override
  public void clear() {
    Arrays.fill(variables(), null);
    int own = code.heading().cellNames().length;
    for (int i = 0; i < own; i++) {
      cells[i] = new PyCell();
    }
  }

  @Override
  public boolean isFinished() {
    return finished;
  }
}
