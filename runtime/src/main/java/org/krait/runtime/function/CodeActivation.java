package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/** A call of a code object under way, or suspended: its variables and where it stands. */
public abstract class CodeActivation extends Activation {
  /** The function that was called. */
  public final PyFunction function;

  /** The code the call began with. */
  public final PyCode code;

  /** What the operation under way is, by number in the code's positions; -1 before the first. */
  public int position = -1;

  /** Whether line events have a receiver. */
  public boolean traced;

  private int tracedLine;
  private @Nullable PyFrame frame;

  protected CodeActivation(PyFunction function) {
    this.function = function;
    this.code = function.code();
  }

  /** The value of a local variable, or null. */
  public abstract @Nullable Object local(int slot);

  public abstract void setLocal(int slot, @Nullable Object value);

  /** A cell: first those that the code makes, then those it was given. */
  public abstract PyCell cell(int index);

  /**
   * The value of a variable of this call while compiled code has it; from the next call on the code
   * is interpreted.
   */
  protected final @Nullable Object liveLocal(int slot) {
    code.keepInterpreted();
    return LiveVariables.of(this).local(slot);
  }

  /**
   * The value of a comprehension's variable in code with a namespace while compiled code has it; if
   * that is not shown, what the interpreter knew last.
   */
  protected final @Nullable Object liveLocalOr(@Nullable Object known, int slot) {
    code.keepInterpreted();
    LiveVariables live = LiveVariables.find(this);
    return live == null ? known : live.shown(slot);
  }

  /** A cell as {@link #liveLocal} has a variable. */
  protected final PyCell liveCell(int index) {
    code.keepInterpreted();
    return LiveVariables.of(this).cell(index);
  }

  /** Refuses to set a variable while compiled code has it. */
  protected final void refuseLive() {
    code.keepInterpreted();
    throw CompiledFrame.unsettable();
  }

  /** Somebody looks at the variables of a call under way: code to which that happens may again. */
  final void noteLook() {
    boolean hasLocals = namespace() == null || code.heading().varNames().length > 0;
    if (!isFinished() && hasLocals && ThreadState.current().tracer == null) {
      code.keepInterpreted();
    }
  }

  /** Puts a cell that the code makes in the place of the one before. */
  public void setCell(int index, PyCell cell) {
    throw new IllegalStateException("the cells are in registers");
  }

  /** The namespace that the code runs in, or null if it has fast locals. */
  public abstract @Nullable Object namespace();

  /** The generator, coroutine or async generator whose body this is, or null. */
  public @Nullable PyResumable resumable() {
    return null;
  }

  /** Forgets the variables of a call that is over or suspended. */
  public abstract void clear();

  /** Whether the call has ended. */
  public abstract boolean isFinished();

  @Override
  public PyDict globals() {
    return function.globals();
  }

  @Override
  public final int line() {
    return tracedLine > 0 ? tracedLine : code.line(position);
  }

  /** Lets line events have a receiver from the next line on. */
  public final void follow() {
    if (!traced) {
      traced = true;
      tracedLine = code.line(position);
    }
  }

  /** Notes the line whose statement begins, while line events have a receiver; the one before. */
  protected final int atLine(int line) {
    int before = tracedLine;
    tracedLine = line;
    return before;
  }

  // CPython: typeobject.c super_init_without_args
  @Override
  public final SuperArguments superArguments() {
    if (code.heading().argCount() == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    Object self = new PyFrameLocals(frame()).variable(code.heading().varNames()[0]);
    if (self == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    String[] free = code.heading().freeNames();
    int own = code.heading().cellNames().length;
    for (int i = 0; i < free.length; i++) {
      if (free[i].equals("__class__")) {
        return new SuperArguments(thisClass(cell(own + i)), self);
      }
    }
    throw Errors.runtimeError("super(): __class__ cell not found");
  }

  private static PyType thisClass(PyCell cell) {
    Object value = cell.get();
    if (value == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    if (!(value instanceof PyType type)) {
      throw Errors.runtimeError(
          "super(): __class__ is not a type (" + Types.of(value).fullName() + ")");
    }
    return type;
  }

  @Override
  public final PyFrame frame() {
    PyFrame f = frame;
    if (f == null) {
      f = new PyFrame(this);
      frame = f;
    }
    return f;
  }

  /** Whether a trace function said to go on elsewhere. */
  protected final boolean isToJump() {
    PyFrame f = frame;
    return f != null && f.isToJump();
  }

  /** What has to be thrown to go on where a trace function said, or null. */
  protected final @Nullable LineJump takeJump() {
    PyFrame f = frame;
    return f == null ? null : f.takeJump();
  }

  /** The frame object if one was made. */
  public final @Nullable PyFrame madeFrame() {
    return frame;
  }
}
