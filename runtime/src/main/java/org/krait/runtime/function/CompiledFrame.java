package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;

/**
 * A call of compiled code as it is seen from outside: made when an exception passes, with the
 * variables as they are then, or when somebody looks at the stack; then they are read from the
 * JVM's frame.
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

  /** What the JVM's frame says, or null: then what was captured counts. */
  private @Nullable LiveVariables live() {
    if (finished) {
      return null;
    }
    code.keepInterpreted();
    return LiveVariables.find(this);
  }

  private @Nullable Object[] captured() {
    Object[] known = slots;
    if (known == null) {
      throw LiveVariables.hidden();
    }
    return known;
  }

  @Override
  public @Nullable Object local(int slot) {
    LiveVariables live = live();
    return live != null ? live.local(slot) : captured()[slot];
  }

  @Override
  public void setLocal(int slot, @Nullable Object value) {
    if (!finished) {
      code.keepInterpreted();
      throw unsettable();
    }
    captured()[slot] = value;
  }

  /** The error where somebody sets variables that are in registers of the JVM. */
  static PyException unsettable() {
    return Errors.runtimeError(
        "the variables of compiled code cannot be set while it runs (use -X engine=interpreter)");
  }

  @Override
  public PyCell cell(int index) {
    LiveVariables live = live();
    if (live != null) {
      return live.cell(index);
    }
    captured();
    return cells[index];
  }

  /** Those of the function in the JVM's frame: a code may be in use with several globals. */
  @Override
  public PyDict globals() {
    LiveVariables live = finished ? null : LiveVariables.find(this);
    PyFunction running = live == null ? null : live.function();
    return running == null ? super.globals() : running.globals();
  }

  @Override
  public @Nullable Object namespace() {
    return null;
  }

  @Override
  public void clear() {
    Arrays.fill(captured(), null);
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
