package org.krait.stdlib._lens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.lens.config.Suppressions;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.live.BlockCode;
import org.krait.lens.live.HistoryRecorder;
import org.krait.lens.live.Reach;
import org.krait.lens.live.Recording;
import org.krait.lens.live.SafeText;
import org.krait.lens.report.Json;
import org.krait.lens.report.JsonReport;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Rule;
import org.krait.lens.rule.Rules;
import org.krait.parser.ParserOptions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.stdlib.source.FrontEnd;
import org.krait.syntax.Mod;

@PyModule("_lens")
public final class LensModule {
  private final FrontEnd frontEnd;
  private @Nullable HistoryRecorder recorder;

  public LensModule(Interpreter interpreter) {
    frontEnd = new FrontEnd(interpreter);
  }

  @PyConstant
  public PyTuple rules() {
    List<Object> ids = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      ids.add(PyStr.ofJava(rule.id()));
    }
    return PyTuple.of(ids.toArray());
  }

  /// The pitfalls of a source: a list of dicts as `krait lens --format json` has them.
  @PyFunction("(source, filename, /)")
  public Object pitfalls(String source, String filename) {
    Facts facts = facts(source, filename);
    List<Object> all = new ArrayList<>();
    List<Finding> found = Rules.check(new Analysis(facts), Rules.all());
    for (Finding finding : Suppressions.without(facts.source(), found)) {
      all.add(JsonReport.finding(facts.source(), finding));
    }
    return PythonData.of(all);
  }

  /// The names of the block of a source that a code object was made of, as a dict; None if the
  /// source has no such block.
  @PyFunction("(source, filename, code, /)")
  public Object block(String source, String filename, PyCode code) {
    Facts facts = facts(source, filename);
    for (Block block : facts.blocks()) {
      if (BlockCode.isOf(code, block)) {
        return PythonData.of(JsonReport.block(facts, block));
      }
    }
    return PySingleton.NONE;
  }

  private Facts facts(String source, String filename) {
    Mod tree = frontEnd.parse(source, ParserOptions.exec(filename));
    frontEnd.symbols(tree, filename, 0);
    return Facts.of(Source.of(filename, source));
  }

  /// What an object keeps alive: a dict of numbers and paths.
  @PyFunction("(path, object, limit, /)")
  public Object keeps_alive(String path, Object object, int limit) {
    Reach reach = Reach.of(path, object, limit);
    List<Object> largest = new ArrayList<>();
    for (Reach.Part part : reach.largest()) {
      largest.add(Json.object("path", part.path(), "text", part.text(), "bytes", part.bytes()));
    }
    return PythonData.of(
        Json.object(
            "objects",
            reach.objects(),
            "bytes",
            reach.bytes(),
            "complete",
            reach.isComplete(),
            "largest",
            largest));
  }

  /// A value as a short text, made without running code of the program.
  @PyFunction("(object, /)")
  public Object text(Object object) {
    return PyStr.ofJava(SafeText.of(object));
  }

  /// The function whose call a generator, coroutine or async generator is.
  @PyFunction("(object, /)")
  public Object function_of(Object object) {
    if (!(object instanceof PyResumable resumable)) {
      throw Errors.typeError("expected a generator or coroutine");
    }
    return resumable.resumption().body().activation().function;
  }

  /// Begin to record the writes of cells in this thread; code of the file `own` is left out.
  @PyFunction("(own, /)")
  public void start(String own, ThreadState thread) {
    if (recorder != null && recorder.isOn()) {
      throw Errors.runtimeError("cells are being recorded already");
    }
    HistoryRecorder next = new HistoryRecorder(thread, own);
    if (!next.start()) {
      throw Errors.runtimeError("cannot record: another tool watches this interpreter");
    }
    recorder = next;
  }

  /// End the recording.
  @PyFunction("()")
  public void stop() {
    if (recorder != null) {
      recorder.stop();
    }
  }

  /// Whether there is a recording: None, or whether it ended by itself because it was full.
  @PyFunction("()")
  public Object recorded() {
    return recorder == null ? PySingleton.NONE : recorder.isFull();
  }

  /// What the last recording has of a cell: a dict, or None if it did not meet the cell.
  @PyFunction("(cell, /)")
  public Object history(PyCell cell) {
    Recording.Cell seen = recorder == null ? null : recorder.find(cell);
    if (seen == null) {
      return PySingleton.NONE;
    }
    List<Object> writes = new ArrayList<>();
    for (Recording.Write each : seen.writes()) {
      writes.add(
          Json.object(
              "filename",
              each.place().filename(),
              "function",
              each.place().function(),
              "line",
              each.line(),
              "before",
              each.before(),
              "after",
              each.after(),
              "rebound",
              each.rebound()));
    }
    return PythonData.of(Json.object("name", seen.name(), "writes", writes));
  }
}
