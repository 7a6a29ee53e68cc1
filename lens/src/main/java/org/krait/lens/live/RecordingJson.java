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
      List<Integer> waiting = numbers(step.suspended());
      steps.add(
          Json.object(
              "event",
              step.event().name().toLowerCase(Locale.ROOT),
              "line",
              step.line(),
              "frames",
              numbers(step.frames()),
              "hidden",
              step.hidden() == 0 ? null : step.hidden(),
              "note",
              step.note(),
              "how",
              step.how(),
              "suspended",
              waiting.isEmpty() ? null : waiting));
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
            closures(recording),
            "output",
            recording.output().stream().map(RecordingJson::output).toList(),
            "omissions",
            recording.omissions().isEmpty() ? null : List.copyOf(recording.omissions()),
            "end",
            recording.end()));
  }

  private List<Integer> numbers(List<Recording.Frame> shown) {
    List<Integer> numbers = new ArrayList<>();
    for (Recording.Frame frame : shown) {
      Integer number = frames.get(frame);
      if (number == null) {
        number = frames.size();
        frames.put(frame, number);
      }
      numbers.add(number);
    }
    return numbers;
  }

  private static Object output(Recording.Output output) {
    return Json.object("step", output.step(), "stream", output.stream(), "text", output.text());
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
    return Json.object(
        "id", frame.id(), "name", frame.name(), "kind", frame.kind(), "variables", variables);
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
              "function",
              each.place().function(),
              "before",
              each.before(),
              "after",
              each.after(),
              "rebound",
              each.rebound()));
    }
    return Json.object("name", cell.name(), "owner", cell.owner(), "writes", writes);
  }

  private static List<Object> closures(Recording recording) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < recording.closures().size(); i++) {
      Recording.Closure closure = recording.closures().get(i);
      Reach kept = i < recording.kept().size() ? recording.kept().get(i) : null;
      all.add(
          Json.object(
              "name",
              closure.name(),
              "line",
              closure.line(),
              "file",
              closure.file(),
              "step",
              closure.step(),
              "cells",
              closure.cells(),
              "keepsAlive",
              kept == null ? null : kept(kept)));
    }
    return all;
  }

  private static Object kept(Reach reach) {
    List<Object> largest = new ArrayList<>();
    for (Reach.Part part : reach.largest()) {
      largest.add(Json.object("path", part.path(), "value", part.text(), "bytes", part.bytes()));
    }
    return Json.object(
        "objects",
        reach.objects(),
        "bytes",
        reach.bytes(),
        "complete",
        reach.isComplete(),
        "largest",
        largest);
  }
}
