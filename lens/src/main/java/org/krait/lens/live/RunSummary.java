package org.krait.lens.live;

import java.util.ArrayList;
import java.util.List;

/** What a recording says of its cells, of what closures keep alive, and of input and output. */
public final class RunSummary {
  private static final int MOST_OUTPUTS = 20;

  private final Recording recording;
  private final StringBuilder out = new StringBuilder();

  private RunSummary(Recording recording) {
    this.recording = recording;
  }

  public static String of(Recording recording) {
    return new RunSummary(recording).write();
  }

  private String write() {
    for (int i = 0; i < recording.cells().size(); i++) {
      String holders = holders(i);
      if (!holders.isEmpty() || !recording.cells().get(i).name().startsWith("__")) {
        addCell(i, holders);
      }
    }
    for (int i = 0; i < recording.kept().size(); i++) {
      Reach kept = recording.kept().get(i);
      if (kept != null) {
        addKept(recording.closures().get(i), kept);
      }
    }
    addOutputs();
    out.append(counted(recording.steps().size(), "step")).append(", ");
    out.append(counted(recording.cells().size(), "cell")).append(", ");
    out.append(counted(recording.closures().size(), "closure")).append('\n');
    recording.omissions().forEach(each -> out.append(each).append('\n'));
    if (recording.end() != null) {
      out.append("recording ended ").append(recording.end());
      out.append(recording.end().endsWith("steps") ? "; --steps takes more\n" : "\n");
    }
    return out.toString();
  }

  /** Adds a cell; those that the compiler makes for itself and no closure holds are left out. */
  private void addCell(int number, String holders) {
    Recording.Cell cell = recording.cells().get(number);
    out.append("cell ").append(number + 1).append(": ").append(cell.name()).append(" of ");
    out.append(cell.owner()).append(holders).append('\n');
    for (Recording.Write write : cell.writes()) {
      out.append("  step ").append(write.step()).append(", line ").append(write.line());
      out.append(": ").append(write.before() == null ? "" : write.before() + " → ");
      out.append(write.after()).append(write.rebound() ? "" : "  (changed inside)").append('\n');
    }
  }

  private String holders(int cell) {
    List<String> names = new ArrayList<>();
    for (Recording.Closure closure : recording.closures()) {
      if (closure.cells().contains(cell)) {
        names.add(closure.name() + " (line " + closure.line() + ")");
      }
    }
    String word = names.size() == 1 ? ", held by " : ", shared by ";
    return names.isEmpty() ? "" : word + String.join(", ", names);
  }

  private void addKept(Recording.Closure closure, Reach kept) {
    out.append("closure ").append(closure.name()).append(" (line ").append(closure.line());
    out.append(") keeps alive ").append(kept.words()).append('\n');
    for (Reach.Part part : kept.largest()) {
      out.append("  ").append(part.words()).append('\n');
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void addOutputs() {
    List<Recording.Output> all = recording.output();
    for (Recording.Output each : all.subList(0, Math.min(all.size(), MOST_OUTPUTS))) {
      if (each.step() < recording.steps().size()) {
        out.append("step ").append(each.step()).append(", line ");
        out.append(recording.steps().get(each.step()).line()).append(", ");
      }
      out.append(each.stream()).append(": ").append(SafeText.of(each.text()));
      out.append('\n');
    }
    if (all.size() > MOST_OUTPUTS) {
      out.append("and ").append(all.size() - MOST_OUTPUTS).append(" more inputs and outputs\n");
    }
  }
}
