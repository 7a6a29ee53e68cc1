package org.krait.lens.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.krait.lens.report.Json;

/**
 * A recording as JSON for the page. Frames that look the same in several steps are written once and
 * named by number.
 */
public final class RecordingJson {
  private final Map<Recording.Frame, Integer> frames = new LinkedHashMap<>();

  private RecordingJson() {}

  public static String of(Recording recording) {
    return new RecordingJson().write(recording);
  }

  private String write(Recording recording) {
    List<Object> steps = new ArrayList<>();
    for (Recording.Step step : recording.steps()) {
      List<Integer> stack = new ArrayList<>();
      for (Recording.Frame frame : step.frames()) {
        Integer number = frames.get(frame);
        if (number == null) {
          number = frames.size();
          frames.put(frame, number);
        }
        stack.add(number);
      }
      steps.add(
          Json.object(
              "event",
              step.event().name().toLowerCase(Locale.ROOT),
              "line",
              step.line(),
              "frames",
              stack,
              "note",
              step.note()));
    }
    return Json.of(
        Json.object(
            "steps",
            steps,
            "frames",
            frames.keySet().stream().map(RecordingJson::frame).toList(),
            "cells",
            recording.cells().stream().map(RecordingJson::cell).toList(),
            "closures",
            recording.closures().stream().map(RecordingJson::closure).toList(),
            "end",
            recording.end()));
  }

  private static Object frame(Recording.Frame frame) {
    List<Object> variables = new ArrayList<>();
    for (Recording.Variable each : frame.variables()) {
      variables.add(
          Json.object(
              "name",
              each.name(),
              "value",
              each.value(),
              "cell",
              each.cell() < 0 ? null : each.cell(),
              "closure",
              each.closure() < 0 ? null : each.closure()));
    }
    return Json.object("id", frame.id(), "name", frame.name(), "variables", variables);
  }

  private static Object cell(Recording.Cell cell) {
    List<Object> writes = new ArrayList<>();
    for (Recording.Write each : cell.writes()) {
      writes.add(
          Json.object(
              "step",
              each.step(),
              "line",
              each.line(),
              "before",
              each.before(),
              "after",
              each.after(),
              "rebound",
              each.rebound()));
    }
    return Json.object("name", cell.name(), "owner", cell.owner(), "writes", writes);
  }

  private static Object closure(Recording.Closure closure) {
    return Json.object("name", closure.name(), "line", closure.line(), "cells", closure.cells());
  }
}
