package org.krait.lens.serve;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.page.Editor;
import org.krait.lens.page.Page;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Rules;
import org.krait.syntax.SyntaxException;

/** Makes the pages: of a program as it stands, and of one that was run. */
final class ProgramPages {
  static final int LONGEST = 100_000;
  private static final int LONGEST_INPUT = 16_000;
  private static final int LONGEST_NAME = 60;
  private static final String OWN_NAME = "program.py";

  private final Examples examples = new Examples();
  private final String token;
  private final Runs runs;
  private final ServedProgram opening;
  private final RunLimits limits;

  ProgramPages(String token, Runs runs, RunLimits limits, ServedProgram opening) {
    this.token = token;
    this.runs = runs;
    this.limits = limits;
    this.opening = opening;
  }

  /** The program to begin with, or the example that is asked for. */
  String start(Fields fields) throws Refusal {
    String name = fields.get("example");
    if (name == null) {
      return page(opening, "", null);
    }
    String source = name.isEmpty() ? "" : examples.source(name);
    if (source == null) {
      throw new Refusal(404, "There is no example of this name.");
    }
    return page(
        name.isEmpty()
            ? new ServedProgram(OWN_NAME, source, "", null)
            : new ServedProgram(name + ".py", source, "", name),
        "",
        null);
  }

  /** Runs a program, if it is one. */
  String run(Fields fields) throws Refusal, IOException, InterruptedException {
    String source = fields.get("source");
    if (source == null || source.length() > LONGEST) {
      throw new Refusal(
          source == null ? 400 : 413, "A program of up to " + LONGEST + " characters is wanted.");
    }
    String input = fields.get("input") == null ? "" : fields.get("input");
    if (input.length() > LONGEST_INPUT) {
      throw new Refusal(413, "Input of up to " + LONGEST_INPUT + " characters is wanted.");
    }
    ServedProgram program =
        new ServedProgram(name(fields.get("name")), lines(source), lines(input), null);
    if (complaint(program) != null) {
      return page(program, "", null);
    }
    RunReport report = runs.run(program);
    if (report == null) {
      throw new Refusal(503, "Too many programs are waiting to run: try again.");
    }
    return page(program, report.ending(), report.recording());
  }

  /** A text as forms send it, with the ends of lines that Python has. */
  private static String lines(String sent) {
    return sent.replace("\r\n", "\n");
  }

  private static String name(@Nullable String given) {
    boolean plain = given != null && given.length() <= LONGEST_NAME && given.matches("[\\w.-]+");
    return plain ? given : OWN_NAME;
  }

  private static @Nullable String complaint(ServedProgram program) {
    try {
      Facts.of(Source.of(program.name(), program.source()));
      return null;
    } catch (SyntaxException e) {
      return "line " + e.problem().lineno() + ": " + e.problem().message();
    }
  }

  private String page(ServedProgram program, String status, @Nullable String recording) {
    String complaint = complaint(program);
    if (complaint != null) {
      return Page.broken(
          editor(program, "SyntaxError, " + complaint), "Nothing to show: " + complaint);
    }
    Facts facts = facts(program);
    List<Finding> findings = Rules.check(new Analysis(facts), Rules.all());
    return Page.served(editor(program, status), facts, findings, recording);
  }

  private static Facts facts(ServedProgram program) {
    try {
      return Facts.of(Source.of(program.name(), program.source()));
    } catch (SyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Editor editor(ServedProgram program, String status) {
    return new Editor(
        program.name(),
        program.source(),
        program.input(),
        token,
        examples.all(),
        program.example(),
        status,
        limits.words(),
        LONGEST,
        LONGEST_INPUT);
  }
}
