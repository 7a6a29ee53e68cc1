package org.krait.lens.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.live.Recording;
import org.krait.lens.live.RecordingJson;
import org.krait.lens.rule.Finding;

/** Puts the page together: one HTML text that needs nothing else. */
public final class Page {
  private static final String NO_CELLS =
      "<p class=\"none\">No function of this file captures a variable.</p>";

  private Page() {}

  /**
   * The page of a file.
   *
   * @param recording a run of the file to step through, or null
   */
  public static String of(Facts facts, List<Finding> findings, @Nullable Recording recording) {
    String run = recording == null ? null : RecordingJson.of(recording);
    return whole(fileName(facts.source().name()), null, report(facts, findings, run));
  }

  /**
   * The page of a program with an editor.
   *
   * @param recording the JSON of a run, or null
   */
  public static String served(
      Editor editor, Facts facts, List<Finding> findings, @Nullable String recording) {
    return whole(editor.name(), editor, report(facts, findings, recording));
  }

  /** The page of a text that is no Python program, with an editor to mend it. */
  public static String broken(Editor editor, String message) {
    return whole(
        editor.name(), editor, Template.of("broken.html").fill("message", Html.escape(message)));
  }

  private static String whole(String title, @Nullable Editor editor, String report) {
    return Template.of("page.html")
        .fill(
            "policy",
            PageParts.policy(editor != null),
            "title",
            Html.escape(title),
            "style",
            PageParts.STYLE,
            "script",
            PageParts.SCRIPT,
            "editor",
            editor == null ? "" : editor.html(),
            "report",
            report);
  }

  private static String report(Facts facts, List<Finding> findings, @Nullable String recording) {
    NameTable names = new NameTable(facts);
    String caption = Template.read("caption.html");
    String cells = CellPicture.of(facts, names::number);
    return Template.of("report.html")
        .fill(
            "player",
            recording == null ? "" : Template.read("player.html"),
            "now",
            recording == null ? "" : Template.of("now.html").fill("caption", caption),
            "source",
            SourceView.of(facts, names, findings),
            "findings",
            summary(findings),
            "caption",
            cells.isEmpty() || recording != null ? "" : caption,
            "cells",
            cells.isEmpty() ? NO_CELLS : cells,
            "scopes",
            ScopeView.of(facts, names),
            "names",
            names.json(),
            "recording",
            recording == null ? "null" : recording);
  }

  private static String summary(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append("<li><a href=\"#L").append(finding.place().line()).append("\">line ");
      out.append(finding.place().line()).append("</a> ").append(Html.prose(finding.message()));
      out.append("</li>");
    }
    return findings.isEmpty()
        ? "<p class=\"none\">No pitfalls found.</p>"
        : "<ul class=\"pitfalls\">" + out + "</ul>";
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
