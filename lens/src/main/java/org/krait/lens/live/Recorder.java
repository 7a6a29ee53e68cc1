package org.krait.lens.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.live.Recording.Event;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;

/**
 * Watches one file's code in the main thread and takes down what it does. It only looks: no code of
 * the program runs on its behalf, and when a limit is reached the program goes on unwatched.
 */
public final class Recorder implements Tracer {
  /** Stands for the contents of a cell that is unbound. */
  private static final Object NOTHING = new Object();

  private static final long SECOND = 1_000_000_000L;

  private final String filename;
  private final Limits limits;
  private final Recording recording = new Recording();
  private final Map<Activation, Integer> frames = new IdentityHashMap<>();
  private final Map<PyCell, Integer> cells = new IdentityHashMap<>();
  private final Map<PyFunction, Integer> closures = new IdentityHashMap<>();
  private final List<PyCell> known = new ArrayList<>();
  private final List<Object> contents = new ArrayList<>();
  private @Nullable Thread thread;
  private final long start = System.nanoTime();
  private int lastLine;

  /**
   * @param filename the file to watch, as code objects name it
   */
  public Recorder(String filename, Limits limits) {
    this.filename = filename;
    this.limits = limits;
  }

  /** What has been seen so far. */
  public Recording recording() {
    return recording;
  }

  @Override
  public boolean follows(Activation activation) {
    if (thread == null) {
      thread = Thread.currentThread();
    }
    return recording.end() == null && thread == Thread.currentThread() && isWatched(activation);
  }

  private boolean isWatched(Activation activation) {
    return activation instanceof CodeActivation call
        && call.code.heading().filename().equals(filename);
  }

  @Override
  public void entered(Activation activation) {
    step(Event.CALL, activation, activation.line(), null);
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
    step(Event.LINE, activation, line, null);
  }

  @Override
  public void repeated(Activation activation, int line) {
    reached(activation, line);
  }

  @Override
  public void returned(Activation activation, Object value) {
    step(Event.RETURN, activation, activation.line(), SafeText.of(value));
  }

  @Override
  public void yielded(Activation activation, Object value) {
    step(Event.YIELD, activation, activation.line(), SafeText.of(value));
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    step(Event.EXCEPTION, activation, activation.line(), exception.type().name());
  }

  private void step(Event event, Activation activation, int line, @Nullable String note) {
    if (recording.end() != null || !isWatched(activation)) {
      return;
    }
    if (recording.steps().size() >= limits.steps()) {
      end("after " + limits.steps() + " steps; --steps takes more");
      return;
    }
    if (System.nanoTime() - start > limits.seconds() * SECOND) {
      end("after " + limits.seconds() + " seconds");
      return;
    }
    List<Recording.Frame> stack = stack(activation);
    noteWrites();
    recording.steps().add(new Recording.Step(event, line, stack, note));
    lastLine = line;
  }

  /** Lets the program go on unwatched. */
  private void end(String reason) {
    noteWrites();
    recording.endBecause(reason);
    ThreadState current = ThreadState.current();
    if (current.tracer == this) {
      current.setTracer(null);
    }
    if (current.interpreter().monitor() == this) {
      current.interpreter().setMonitor(null);
    }
  }

  private List<Recording.Frame> stack(Activation innermost) {
    List<Recording.Frame> stack = new ArrayList<>();
    for (Activation a = innermost; a != null && stack.size() < limits.depth(); a = a.back) {
      if (isWatched(a)) {
        stack.add(frame((CodeActivation) a));
      }
    }
    Collections.reverse(stack);
    return stack;
  }

  private Recording.Frame frame(CodeActivation call) {
    int id = frames.computeIfAbsent(call, c -> frames.size());
    CodeHeading heading = call.code.heading();
    List<Recording.Variable> variables = new ArrayList<>();
    if (call.namespace() instanceof PyDict names) {
      addNames(names, variables);
    }
    for (int i = 0; i < heading.varNames().length; i++) {
      add(variables, heading.varNames()[i], call.local(i), -1);
    }
    int index = 0;
    for (String name : heading.cellNames()) {
      addCell(variables, name, heading.name(), call.cell(index++));
    }
    for (String name : heading.freeNames()) {
      addCell(variables, name, "an outer function", call.cell(index++));
    }
    return new Recording.Frame(id, heading.name(), call.line(), List.copyOf(variables));
  }

  private void addNames(PyDict names, List<Recording.Variable> variables) {
    HashTable table = names.table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) instanceof String name && !name.startsWith("__")) {
        add(variables, name, table.value(i), -1);
      }
    }
  }

  private void addCell(
      List<Recording.Variable> variables, String name, String owner, @Nullable PyCell cell) {
    if (cell != null) {
      add(variables, name, cell.contents, number(cell, name, owner));
    }
  }

  private void add(
      List<Recording.Variable> variables, String name, @Nullable Object value, int cell) {
    boolean shown = value != null || cell >= 0;
    if (shown && !name.startsWith(".") && variables.size() < limits.variables()) {
      variables.add(new Recording.Variable(name, SafeText.of(value), cell, closure(value)));
    }
  }

  /** The number of a closure, noted with its cells when it is first met; -1 for other values. */
  private int closure(@Nullable Object value) {
    if (!(value instanceof PyFunction function) || function.closure().length == 0) {
      return -1;
    }
    Integer number = closures.get(function);
    if (number != null || closures.size() >= limits.objects()) {
      return number == null ? -1 : number;
    }
    closures.put(function, closures.size());
    CodeHeading heading = function.code().heading();
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < function.closure().length; i++) {
      held.add(number(function.closure()[i], heading.freeNames()[i], "an outer function"));
    }
    recording
        .closures()
        .add(
            new Recording.Closure(
                heading.name(), heading.firstLine(), List.of(heading.freeNames()), held));
    return closures.size() - 1;
  }

  private int number(PyCell cell, String name, String owner) {
    Integer number = cells.get(cell);
    if (number != null || cells.size() >= limits.objects()) {
      return number == null ? -1 : number;
    }
    cells.put(cell, cells.size());
    known.add(cell);
    contents.add(NOTHING);
    recording.cells().add(new Recording.Cell(name, owner));
    return cells.size() - 1;
  }

  /** Takes down what the last line of the program did to the cells. */
  public void finish() {
    if (recording.end() == null) {
      noteWrites();
    }
  }

  /** Compares every known cell with what it held; the line that ran last has changed it. */
  private void noteWrites() {
    for (int i = 0; i < known.size(); i++) {
      PyCell cell = known.get(i);
      Object now = cell.contents == null ? NOTHING : cell.contents;
      List<Recording.Write> writes = recording.cells().get(i).writes();
      String before = writes.isEmpty() ? null : writes.getLast().after();
      String after = SafeText.of(cell.contents);
      boolean rebound = contents.get(i) != now;
      if (rebound || before != null && !before.equals(after)) {
        int step = recording.steps().size();
        writes.add(new Recording.Write(step, lastLine, before, after, rebound));
      }
      contents.set(i, now);
    }
  }
}
