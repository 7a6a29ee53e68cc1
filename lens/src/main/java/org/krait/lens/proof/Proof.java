package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.proof.Evidence.Observation;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.lens.report.Json;
import org.krait.lens.report.Style;
import org.krait.lens.report.Style.Ink;
import org.krait.lens.rule.Finding;

/**
 * What a run showed of one finding.
 *
 * @param note what kept the run from going further, or null
 */
public record Proof(Finding finding, Evidence evidence, @Nullable String note) {
  /** For people at a terminal. */
  public String text(Facts facts, Style style) {
    StringBuilder out = new StringBuilder();
    out.append(facts.source().name()).append(':').append(finding.place().line()).append(": ");
    out.append(style.paint(Ink.TITLE, finding.message()));
    out.append(style.paint(Ink.FAINT, "  [" + finding.rule() + "]")).append('\n');
    Verdict verdict = evidence.verdict();
    Ink ink = verdict == Verdict.SHOWN ? Ink.ERROR : Ink.NOTE;
    out.append("  ").append(style.paint(ink, verdict.words())).append(": ");
    out.append(evidence.words()).append('\n');
    int width = 0;
    for (Observation each : evidence.observations()) {
      width = Math.max(width, String.valueOf(each.line()).length());
    }
    for (Observation each : evidence.observations()) {
      String line = String.valueOf(each.line());
      out.append("    line ").append(" ".repeat(width - line.length())).append(line).append("  ");
      out.append(each.words()).append('\n');
    }
    if (note != null) {
      out.append("  ").append(note).append('\n');
    }
    return out.toString();
  }

  /** The proofs of a line as one JSON document. */
  public static String json(Facts facts, List<Proof> proofs) {
    List<Object> all = new ArrayList<>();
    for (Proof each : proofs) {
      all.add(each.object());
    }
    return Json.of(Json.object("version", 1, "path", facts.source().name(), "proofs", all));
  }

  private Map<String, Object> object() {
    List<Object> observations = new ArrayList<>();
    for (Observation each : evidence.observations()) {
      observations.add(Json.object("line", each.line(), "words", each.words()));
    }
    return Json.object(
        "rule",
        finding.rule(),
        "line",
        finding.place().line(),
        "message",
        finding.message(),
        "verdict",
        evidence.verdict().words(),
        "words",
        evidence.words(),
        "observations",
        observations,
        "note",
        note);
  }
}
