package org.krait.lens.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Source;
import org.krait.lens.facts.Variable;
import org.krait.lens.rule.Finding;
import org.krait.syntax.Problem;

/** Findings and scopes as one JSON document. */
public final class JsonReport implements Report {
  private final PrintStream out;
  private final boolean scopes;
  private String separator = "";

  public JsonReport(PrintStream out, boolean scopes) {
    this.out = out;
    this.scopes = scopes;
  }

  @Override
  public void begin() {
    out.print("{\"version\":1,\"files\":[");
  }

  @Override
  public void file(Facts facts, List<Finding> findings) {
    List<Object> list = new ArrayList<>();
    for (Finding finding : findings) {
      list.add(finding(facts.source(), finding));
    }
    write(
        Json.object(
            "path",
            facts.source().name(),
            "findings",
            list,
            "scope",
            scopes ? block(facts, facts.top()) : null));
  }

  @Override
  public void unreadable(String name, Problem problem) {
    write(
        Json.object(
            "path",
            name,
            "error",
            Json.object(
                "type",
                problem.kind(),
                "message",
                problem.message(),
                "line",
                Math.max(1, problem.lineno()),
                "column",
                Math.max(1, problem.offset()))));
  }

  @Override
  public void end() {
    out.println("]}");
  }

  private void write(Object file) {
    out.print(separator + "\n" + Json.of(file));
    separator = ",";
  }

  /** A finding as an object, with its proof and its fix. */
  public static Map<String, Object> finding(Source source, Finding finding) {
    Occurrence place = finding.place();
    List<Object> proof = new ArrayList<>();
    for (Finding.Proof each : finding.proof()) {
      proof.add(Json.object("line", each.line(), "words", each.words()));
    }
    return Json.object(
        "rule",
        finding.rule(),
        "level",
        TextReport.word(finding.level()),
        "line",
        place.line(),
        "column",
        source.columnAt(place.start()),
        "endColumn",
        source.columnAt(place.end()),
        "message",
        finding.message(),
        "proof",
        proof,
        "advice",
        finding.advice(),
        "fix",
        fix(source, finding.fix()));
  }

  private static @Nullable Map<String, Object> fix(Source source, Finding.@Nullable Fix fix) {
    if (fix == null) {
      return null;
    }
    int start = fix.edit().start();
    int end = fix.edit().end();
    return Json.object(
        "words",
        fix.words(),
        "line",
        source.lineAt(start),
        "column",
        source.columnAt(start),
        "endLine",
        source.lineAt(end),
        "endColumn",
        source.columnAt(end),
        "replacement",
        fix.edit().replacement());
  }

  /** A block as an object, with its names and the blocks in it. */
  public static Map<String, Object> block(Facts facts, Block block) {
    List<Object> names = new ArrayList<>();
    for (Name name : block.names()) {
      names.add(name(facts, name));
    }
    List<Object> children = new ArrayList<>();
    for (Block child : block.children()) {
      children.add(block(facts, child));
    }
    List<String> captures = block.captures().stream().map(Name::identifier).toList();
    return Json.object(
        "title",
        block.title(),
        "line",
        block.line(),
        "endLine",
        block.parent() == null ? facts.source().lineCount() : block.scope().span().endLineno(),
        "closure",
        block.isClosure(),
        "captures",
        captures,
        "names",
        names,
        "children",
        children);
  }

  private static Map<String, Object> name(Facts facts, Name name) {
    List<Integer> lines = new ArrayList<>();
    for (Occurrence each : name.occurrences()) {
      lines.add(each.line());
    }
    Variable variable = facts.variable(name);
    Occurrence binding = variable == null ? null : variable.firstBinding();
    return Json.object(
        "name",
        name.identifier(),
        "letter",
        String.valueOf(name.meaning().letter()),
        "cell",
        name.symbol().isCell(),
        "free",
        name.symbol().isFree(),
        "owner",
        variable == null ? null : variable.owner().title(),
        "boundOnLine",
        binding == null ? null : binding.line(),
        "why",
        new Explanation(facts).of(name),
        "lines",
        lines);
  }
}
