package org.krait.lens.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.live.Recording;
import org.krait.lens.live.RecordingJson;
import org.krait.lens.rule.Finding;

/** Puts the page together: one HTML text that needs nothing else. */
public final class Page {
  private Page() {}

  /**
   * The page of a file.
   *
   * @param recording a run of the file to step through, or null
   */
  public static String of(Facts facts, List<Finding> findings, @Nullable Recording recording) {
    NameTable names = new NameTable(facts);
    String source = SourceView.of(facts, names, findings);
    String scopes = ScopeView.of(facts, names);
    String cells = CellPicture.of(facts, names::number);
    String none = "<p class=\"none\">No function of this file captures a variable.</p>";
    return fill(
        resource("page.html"),
        "title",
        Html.escape(fileName(facts.source().name())),
        "style",
        resource("page.css"),
        "findings",
        summary(findings),
        "source",
        source,
        "cells",
        cells.isEmpty() ? none : cells,
        "scopes",
        scopes,
        "names",
        names.json(),
        "recording",
        recording == null ? "null" : RecordingJson.of(recording),
        "player",
        recording == null ? "" : resource("player.html"),
        "playerScript",
        recording == null ? "" : resource("player.js"),
        "script",
        resource("page.js"));
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

  /** Replaces the marks of a template, in one pass, so that no value is taken for a mark. */
  private static String fill(String template, String... marksAndValues) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
      int close = template.indexOf("}}", open);
      String mark = template.substring(open + 2, close);
      out.append(template, at, open).append(value(mark, marksAndValues));
      at = close + 2;
    }
    return out.append(template.substring(at)).toString();
  }

  private static String value(String mark, String... marksAndValues) {
    for (int i = 0; i < marksAndValues.length; i += 2) {
      if (marksAndValues[i].equals(mark)) {
        return marksAndValues[i + 1];
      }
    }
    throw new IllegalArgumentException(mark);
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
