package org.krait.lens.report;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Rule;
import org.krait.syntax.Problem;

/** Findings as SARIF 2.1.0, the format of code-scanning sites. */
public final class SarifReport implements Report {
  private final PrintStream out;
  private final List<Rule> rules;
  private final List<Object> notifications = new ArrayList<>();
  private String separator = "";

  public SarifReport(PrintStream out, List<Rule> rules) {
    this.out = out;
    this.rules = rules;
  }

  @Override
  public void begin() {
    List<Object> descriptions = new ArrayList<>();
    for (Rule rule : rules) {
      descriptions.add(
          Json.object(
              "id",
              rule.id(),
              "shortDescription",
              text(rule.summary()),
              "defaultConfiguration",
              Json.object("level", TextReport.word(rule.level()))));
    }
    Object driver = Json.object("name", "krait lens", "rules", descriptions);
    out.print(
        "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
            + "\"runs\":[{\"tool\":"
            + Json.of(Json.object("driver", driver))
            + ",\"columnKind\":\"unicodeCodePoints\",\"results\":[");
  }

  @Override
  public void file(Facts facts, List<Finding> findings) {
    for (Finding finding : findings) {
      out.print(separator + "\n" + Json.of(result(facts.source(), finding)));
      separator = ",";
    }
  }

  @Override
  public void unreadable(String name, Problem problem) {
    Map<String, Object> region =
        problem.lineno() > 0 ? Json.object("startLine", problem.lineno()) : null;
    notifications.add(
        Json.object(
            "level",
            "error",
            "message",
            text(problem.kind() + ": " + problem.message()),
            "locations",
            List.of(location(name, region, null))));
  }

  @Override
  public void end() {
    Object invocation =
        Json.object(
            "executionSuccessful",
            notifications.isEmpty(),
            "toolExecutionNotifications",
            notifications);
    out.println("],\"invocations\":" + Json.of(List.of(invocation)) + "}]}");
  }

  private Map<String, Object> result(Source source, Finding finding) {
    List<Object> related = new ArrayList<>();
    for (Finding.Proof proof : finding.proof()) {
      related.add(
          location(source.name(), Json.object("startLine", proof.line()), text(proof.words())));
    }
    Map<String, Object> region = region(source, finding.place().start(), finding.place().end());
    return Json.object(
        "ruleId",
        finding.rule(),
        "ruleIndex",
        indexOf(finding.rule()),
        "level",
        TextReport.word(finding.level()),
        "message",
        text(finding.message() + ". " + finding.advice()),
        "locations",
        List.of(location(source.name(), region, null)),
        "relatedLocations",
        related,
        "fixes",
        finding.fix() == null ? null : List.of(fix(source, finding.fix())));
  }

  private int indexOf(String id) {
    int index = 0;
    while (!rules.get(index).id().equals(id)) {
      index++;
    }
    return index;
  }

  private static Map<String, Object> fix(Source source, Finding.Fix fix) {
    Object replacement =
        Json.object(
            "deletedRegion",
            region(source, fix.edit().start(), fix.edit().end()),
            "insertedContent",
            text(fix.edit().replacement()));
    Object change =
        Json.object(
            "artifactLocation", artifact(source.name()), "replacements", List.of(replacement));
    return Json.object("description", text(fix.words()), "artifactChanges", List.of(change));
  }

  private static Map<String, Object> location(
      String name, @Nullable Map<String, Object> region, @Nullable Object message) {
    Object physical = Json.object("artifactLocation", artifact(name), "region", region);
    return Json.object("physicalLocation", physical, "message", message);
  }

  private static Map<String, Object> region(Source source, int start, int end) {
    return Json.object(
        "startLine",
        source.lineAt(start),
        "startColumn",
        source.columnAt(start),
        "endLine",
        source.lineAt(end),
        "endColumn",
        source.columnAt(end));
  }

  /** A relative path stays relative, so that a site finds the file in its repository. */
  private static Map<String, Object> artifact(String name) {
    Path path = Path.of(name);
    String uri = path.isAbsolute() ? path.toUri().toString() : encoded(name);
    return Json.object("uri", uri);
  }

  private static String encoded(String name) {
    try {
      return new URI(null, null, name.replace('\\', '/'), null).getRawPath();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static Map<String, Object> text(String text) {
    return Json.object("text", text);
  }
}
