package org.krait.lens.live;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;

/** Takes down the frames of a moment: their variables, the cells, and the closures they hold. */
final class Snapshots {
  private static final String OUTER = "an outer function";

  private final String filename;
  private final Limits limits;
  private final Recording recording;
  private final CellLog cells;
  private final Numbers<Activation> frames = new Numbers<>();
  private final Numbers<PyFunction> closures = new Numbers<>();
  private final List<WeakReference<CodeActivation>> resumables = new ArrayList<>();

  /**
   * @param filename the file that is recorded, as code objects name it
   */
  Snapshots(String filename, Limits limits, Recording recording, CellLog cells) {
    this.filename = filename;
    this.limits = limits;
    this.recording = recording;
    this.cells = cells;
  }

  /** The closures met so far, by their numbers. */
  Numbers<PyFunction> closures() {
    return closures;
  }

  /** The calls under way, the innermost last. */
  List<Recording.Frame> stack(List<CodeActivation> innermostFirst) {
    List<Recording.Frame> stack = new ArrayList<>();
    for (CodeActivation call : innermostFirst) {
      if (stack.size() < limits.depth()) {
        stack.add(frame(call));
      }
    }
    Collections.reverse(stack);
    return stack;
  }

  /** The generators and coroutines that wait to go on. */
  List<Recording.Frame> suspended(List<CodeActivation> running) {
    resumables.removeIf(Snapshots::isOver);
    List<Recording.Frame> waiting = new ArrayList<>();
    for (WeakReference<CodeActivation> each : resumables) {
      CodeActivation call = each.get();
      if (call != null && !running.contains(call) && waiting.size() < limits.depth()) {
        waiting.add(frame(call));
      }
    }
    return waiting;
  }

  private static boolean isOver(WeakReference<CodeActivation> resumable) {
    CodeActivation call = resumable.get();
    return call == null || call.isFinished();
  }

  private Recording.Frame frame(CodeActivation call) {
    int id = frames.of(call);
    if (id < 0) {
      id = frames.add(call);
      if (call.resumable() != null) {
        resumables.add(new WeakReference<>(call));
      }
    }
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
      addCell(variables, name, OUTER, call.cell(index++));
    }
    return new Recording.Frame(
        id, heading.name(), call.line(), kind(heading), List.copyOf(variables));
  }

  private static @Nullable String kind(CodeHeading heading) {
    return heading.has(CodeHeading.ASYNC_GENERATOR)
        ? "async generator"
        : heading.has(CodeHeading.COROUTINE)
            ? "coroutine"
            : heading.has(CodeHeading.GENERATOR) ? "generator" : null;
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
      add(variables, name, cell.get(), cells.number(cell, name, owner));
    }
  }

  private void add(
      List<Recording.Variable> variables, String name, @Nullable Object value, int cell) {
    boolean shown = value != null || cell >= 0;
    if (shown && !name.startsWith(".") && variables.size() < limits.variables()) {
      variables.add(new Recording.Variable(name, SafeText.of(value), cell, closure(value)));
    }
  }

  /** Notes a closure that a call has just made, and whose variables its cells are. */
  void made(CodeActivation call, Object function) {
    String[] names = call.code.heading().cellNames();
    for (int i = 0; i < names.length; i++) {
      if (call.cell(i) instanceof PyCell cell) {
        cells.number(cell, names[i], call.code.heading().name());
      }
    }
    closure(function);
  }

  /** The number of a closure, noted with its cells when it is first met; -1 for other values. */
  int closure(@Nullable Object value) {
    if (!(value instanceof PyFunction function) || function.closure().length == 0) {
      return -1;
    }
    int known = closures.of(function);
    if (known >= 0) {
      return known;
    }
    if (closures.size() >= limits.objects()) {
      recording.omissions().add("closures after the first " + limits.objects() + " are not shown");
      return -1;
    }
    int number = closures.add(function);
    CodeHeading heading = function.code().heading();
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < function.closure().length; i++) {
      held.add(cells.number(function.closure()[i], heading.freeNames()[i], OUTER));
    }
    recording
        .closures()
        .add(
            new Recording.Closure(
                heading.name(),
                heading.firstLine(),
                foreignFile(heading.filename()),
                recording.steps().size(),
                List.of(heading.freeNames()),
                held));
    return number;
  }

  /** The last part of a file's name; null for the recorded file. */
  private @Nullable String foreignFile(String file) {
    return file.equals(filename) ? null : file.substring(file.lastIndexOf('/') + 1);
  }
}
