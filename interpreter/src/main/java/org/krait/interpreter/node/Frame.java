package org.krait.interpreter.node;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.LineJump;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.ops.Iteration;

/** A call of a function whose code is a tree: its registers. */
public class Frame extends CodeActivation {
  /** Local variables, then temporaries; null where unbound. */
  public final @Nullable Object[] slots;

  /** The cells that the code makes, then those of the closure. */
  public PyCell[] cells;

  /** Where the code's names live, if not in slots. */
  public final @Nullable Object namespace;

  /** The thread that runs the call. */
  public ThreadState thread;

  /** The value of the return or yield under way. */
  public Object result = PySingleton.NONE;

  private boolean finished;
  private boolean inCompiledCode;

  public Frame(
      PyFunction function,
      @Nullable Object[] slots,
      PyCell[] cells,
      @Nullable Object namespace,
      ThreadState thread) {
    super(function);
    this.slots = slots;
    this.cells = cells;
    this.namespace = namespace;
    this.thread = thread;
  }

  @Override
  public @Nullable Object local(int slot) {
    if (!inCompiledCode) {
      return slots[slot];
    }
    return namespace == null ? liveLocal(slot) : liveLocalOr(slots[slot], slot);
  }

  @Override
  public void setLocal(int slot, @Nullable Object value) {
    if (isElsewhere()) {
      refuseLive();
    }
    slots[slot] = value;
  }

  /** Whether compiled code has the variables just now. */
  private boolean isElsewhere() {
    return inCompiledCode && namespace == null;
  }

  /** Notes whether compiled code has the variables. */
  void setInCompiledCode(boolean inCompiledCode) {
    this.inCompiledCode = inCompiledCode;
  }

  @Override
  public PyCell cell(int index) {
    boolean own = index < code.heading().cellNames().length;
    return own && isElsewhere() ? liveCell(index) : cells[index];
  }

  @Override
  public void setCell(int index, PyCell cell) {
    cells[index] = cell;
  }

  @Override
  public @Nullable Object namespace() {
    return namespace;
  }

  @Override
  public void clear() {
    Arrays.fill(slots, null);
    cells = cells.clone();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new PyCell();
    }
    finished = true;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  /** Tells the thread's tracer that execution comes to a line. */
  public final void reach(int line) {
    Tracer tracer = thread.tracer;
    boolean other = atLine(line) != line;
    if (tracer == null) {
      return;
    }
    if (other) {
      tracer.reached(this, line);
      goWhereTold();
    }
    step();
  }

  /** Goes to a line that the tracer may be told of or not. */
  public final void reach(int line, boolean told) {
    if (told) {
      reach(line);
    } else {
      atLine(line);
    }
  }

  /** Tells the thread's tracer that a body with nothing on a line begins. */
  public final void start(int line) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.reached(this, line);
      goWhereTold();
    }
  }

  /** Tells the thread's tracer that an instruction is to be executed. */
  public final void step() {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.instructed(this);
    }
  }

  /** Tells the thread's tracer which of two ways execution goes. */
  public final void branch(Branch branch, boolean left) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.branched(this, branch, left);
      goWhereTold();
    }
  }

  /** Jumps if the tracer said so. */
  private void goWhereTold() {
    LineJump jump = takeJump();
    if (jump != null) {
      throw jump;
    }
  }

  /** A jump has come to a line, or with 0 to the beginning of the call. */
  final void arrive(int line) {
    atLine(line);
    Tracer tracer = thread.tracer;
    if (line == 0 && tracer != null) {
      position = -1;
      tracer.entered(this);
    }
  }

  /** Tells the thread's tracer that a loop goes back to its line. */
  public final void reachAgain(int line) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.jumped(this, line);
      goWhereTold();
    }
    boolean same = atLine(line) == line;
    if (tracer == null) {
      return;
    }
    if (same) {
      tracer.repeated(this, line);
    } else {
      tracer.reached(this, line);
    }
    goWhereTold();
    step();
  }

  /** Tells the thread's tracer that the call begins. */
  public final void enterTraced() {
    Tracer tracer = thread.tracer;
    traced = tracer.follows(this);
    if (traced) {
      tracer.entered(this);
    }
  }

  /** Tells the thread's tracer that the call returns. */
  public final void leaveTraced(Object value) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.returned(this, value);
    }
  }

  /** Tells the thread's tracer that the call ends by an exception. */
  public final void unwindTraced(PyBaseException exception) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.unwound(this, exception);
    }
  }

  /** Tells the thread's tracer that a function was made. */
  public final void makeTraced(PyFunction made) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.made(this, made);
    }
  }

  /** Tells the thread's tracer that a handler of an exception begins. */
  public final void handleTraced(PyBaseException exception) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.handled(this, exception);
    }
  }

  /** Tells the thread's tracer that a handler begins on a line, even the one where execution is. */
  public final void handleTraced(PyBaseException exception, int line) {
    Tracer tracer = thread.tracer;
    atLine(line);
    if (traced && tracer != null) {
      tracer.handled(this, exception);
      tracer.reached(this, line);
    }
  }

  /** Goes back, untold, to the line where an exception was raised that is raised again. */
  public final void returnTo(PyBaseException exception) {
    if (traced
        && exception.traceback() instanceof PyTraceback entry
        && entry.activation() == this) {
      atLine(entry.line());
    }
  }

  /** Tells the thread's tracer that an exception leaves its handler. */
  public final void reraiseTraced(PyBaseException exception) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.handled(this, exception);
      tracer.raisedAgain(this, exception);
    }
  }

  /** Tells the thread's tracer that a generator has ended, if it returned something. */
  public final void endTraced(Object iterator) {
    Tracer tracer = thread.tracer;
    if (tracer != null && iterator instanceof PyGenerator generator) {
      Object value = generator.takeResult();
      if (value != PySingleton.NONE) {
        tracer.stopped(this, value);
      }
    }
  }

  /** The next item for a loop, or null; the tracer is told of a StopIteration that was raised. */
  public final @Nullable Object nextTraced(Object iterator) {
    if (Iteration.builtin(iterator) != null) {
      return Iteration.next(iterator);
    }
    try {
      return Iteration.nextOrStop(iterator);
    } catch (PyException e) {
      Iteration.endBy(e);
      Unwinding.arrive(e, this, thread);
      return null;
    }
  }

  /** Notes that the call has ended. */
  public final void finish() {
    finished = true;
  }
}
