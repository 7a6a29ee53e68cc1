package org.krait.lens.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.live.Recording.Place;
import org.krait.runtime.call.TraceFunctions;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.CompiledFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;

/**
 * Takes down the writes of cells in one thread, from the moment it is turned on. Calls that begin
 * then are interpreted, as all traced code is, so each write is seen at its line. A call that runs
 * compiled goes on compiled; what it writes is seen at the next event, without a line.
 */
public final class HistoryRecorder implements Tracer {
  private static final int MOST_CELLS = 500;
  private static final int MOST_EVENTS = 200_000;

  private final ThreadState thread;
  private final String ownFile;
  private final List<Recording.Cell> cells = new ArrayList<>();
  private final CellLog log = new CellLog(cells, MOST_CELLS);
  private Place last = Place.UNKNOWN;
  private int events;
  private boolean on;

  /**
   * @param thread the thread to watch
   * @param ownFile a file whose code is not watched
   */
  public HistoryRecorder(ThreadState thread, String ownFile) {
    this.thread = thread;
    this.ownFile = ownFile;
  }

  /** Begins to watch; false if somebody else watches the interpreter already. */
  public boolean start() {
    if (thread.interpreter().monitor() != null) {
      return false;
    }
    meetCallsUnderWay();
    on = true;
    thread.interpreter().setMonitor(this);
    TraceFunctions.of(thread).begin();
    return true;
  }

  private void meetCallsUnderWay() {
    for (Activation a = CallStack.innermost(thread); a != null; a = a.back) {
      if (a instanceof CodeActivation call) {
        try {
          meet(call);
        } catch (PyException e) {
          // A compiled call whose variables cannot be seen: its cells are met when others use them.
        }
      }
    }
  }

  /** Ends it; what was taken down stays. */
  public void stop() {
    if (on) {
      log.noteWrites(events, last);
      on = false;
      if (thread.interpreter().monitor() == this) {
        thread.interpreter().setMonitor(null);
        TraceFunctions.of(thread).begin();
      }
    }
  }

  public boolean isOn() {
    return on;
  }

  /** Whether the recording ended by itself, after very many events. */
  public boolean isFull() {
    return events >= MOST_EVENTS;
  }

  /** What was seen of a cell; null if no call that was watched had it. */
  public Recording.@Nullable Cell find(PyCell cell) {
    if (on) {
      log.noteWrites(events, last);
    }
    return log.find(cell);
  }

  /** Makes a cell known before it is met, with the value that it has now. */
  public void expect(PyCell cell, String name, String owner) {
    log.number(cell, name, owner);
    log.noteWrites(events, Place.UNKNOWN);
  }

  @Override
  public boolean follows(Activation activation) {
    return on
        && thread.thread() == Thread.currentThread()
        && activation instanceof CodeActivation call
        && !call.code.heading().filename().equals(ownFile);
  }

  @Override
  public void entered(Activation activation) {
    if (follows(activation)) {
      event(activation, activation.line());
      meet((CodeActivation) activation);
    }
  }

  @Override
  public void resumed(Activation activation) {
    entered(activation);
  }

  @Override
  public void thrownInto(Activation activation, PyBaseException exception) {
    entered(activation);
  }

  @Override
  public void reached(Activation activation, int line) {
    if (follows(activation)) {
      event(activation, line);
    }
  }

  @Override
  public void repeated(Activation activation, int line) {
    reached(activation, line);
  }

  @Override
  public void made(Activation activation, Object function) {
    if (follows(activation) && function instanceof PyFunction f) {
      String[] names = f.code().heading().freeNames();
      for (int i = 0; i < names.length; i++) {
        log.number(f.closure()[i], names[i], "");
      }
    }
  }

  @Override
  public void returned(Activation activation, Object value) {
    leave(activation);
  }

  @Override
  public void yielded(Activation activation, Object value) {
    leave(activation);
  }

  @Override
  public void unwound(Activation activation, PyBaseException exception) {
    leave(activation);
  }

  private void event(Activation activation, int line) {
    log.noteWrites(events, last);
    last = place(activation, line);
    if (++events >= MOST_EVENTS) {
      stop();
    }
  }

  private static Place place(Activation activation, int line) {
    CodeHeading heading = ((CodeActivation) activation).code.heading();
    return new Place(heading.filename(), heading.qualname(), line);
  }

  /** After a call is left, what happens next happens at the line that made it. */
  private void leave(Activation activation) {
    if (!follows(activation)) {
      return;
    }
    log.noteWrites(events, last);
    if (!activation.callersLinked) {
      CallStack.innermost(thread);
    }
    Activation caller = activation.back;
    boolean compiled = caller instanceof CompiledFrame;
    last =
        caller instanceof CodeActivation
            ? place(caller, compiled ? 0 : caller.line())
            : Place.UNKNOWN;
  }

  /** Takes note of the cells that a call makes and of those it was given. */
  private void meet(CodeActivation call) {
    CodeHeading heading = call.code.heading();
    int index = 0;
    for (String name : heading.cellNames()) {
      meet(call.cell(index++), name, heading.qualname());
    }
    for (String name : heading.freeNames()) {
      meet(call.cell(index++), name, "");
    }
  }

  /** A cell that held something before it was met is taken down with that, without a place. */
  private void meet(@Nullable PyCell cell, String name, String owner) {
    if (cell != null && log.find(cell) == null && cell.get() != null) {
      expect(cell, name, owner);
    } else if (cell != null) {
      log.number(cell, name, owner);
    }
  }
}
