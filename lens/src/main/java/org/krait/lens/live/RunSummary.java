package org.krait.lens.live;

import java.util.ArrayList;
import java.util.List;

/** What a recording says of its cells, as text. */
public final class RunSummary {
  private RunSummary() {}

  public static String of(Recording recording) {
    StringBuilder out = new StringBuilder();
    List<Recording.Cell> cells = recording.cells();
    for (int i = 0; i < cells.size(); i++) {
      Recording.Cell cell = cells.get(i);
      out.append("cell ").append(i + 1).append(": ").append(cell.name()).append(" of ");
      out.append(cell.owner()).append(holders(recording, i)).append('\n');
      for (Recording.Write write : cell.writes()) {
        out.append("  step ").append(write.step()).append(", line ").append(write.line());
        out.append(": ").append(write.before() == null ? "" : write.before() + " → ");
        out.append(write.after()).append(write.rebound() ? "" : "  (changed inside)").append('\n');
      }
    }
    for (int i = 0; i < recording.kept().size(); i++) {
      Recording.Closure closure = recording.closures().get(i);
      Reach kept = recording.kept().get(i);
      out.append("closure ").append(closure.name()).append(" (line ").append(closure.line());
      out.append(") keeps alive ").append(kept.words()).append('\n');
      for (Reach.Part part : kept.largest()) {
        out.append("  ").append(part.words()).append('\n');
      }
    }
    out.append(recording.steps().size()).append(" steps, ").append(cells.size());
    out.append(" cells, ").append(recording.closures().size()).append(" closures\n");
    if (recording.end() != null) {
      out.append("recording ended ").append(recording.end());
      out.append(recording.end().endsWith("steps") ? "; --steps takes more\n" : "\n");
    }
    return out.toString();
  }

  private static String holders(Recording recording, int cell) {
    List<String> names = new ArrayList<>();
    for (Recording.Closure closure : recording.closures()) {
      if (closure.cells().contains(cell)) {
        names.add(closure.name() + " (line " + closure.line() + ")");
      }
    }
    return names.isEmpty() ? "" : ", shared by " + String.join(", ", names);
  }
}
