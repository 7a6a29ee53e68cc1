package org.krait.lens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.krait.lens.config.Choice;
import org.krait.lens.config.Suppressions;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.report.Report;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Rules;
import org.krait.syntax.SyntaxException;

/** Looks at files one after the other and reports what there is to see. */
final class Inspection {
  private final Console console;
  private final Choice choice;
  private final Report report;
  private boolean found;
  private boolean failed;

  Inspection(Console console, Choice choice, Report report) {
    this.console = console;
    this.choice = choice;
    this.report = report;
  }

  /** Inspects the files; the exit status. */
  int run(List<Path> files) {
    report.begin();
    for (Path file : files) {
      inspect(file);
    }
    report.end();
    return failed ? Lens.FAILED : found ? Lens.FOUND : Lens.CLEAN;
  }

  private void inspect(Path file) {
    try {
      Facts facts = Facts.of(Source.decode(Console.name(file), console.read(file)));
      List<Finding> findings = findings(facts, choice);
      found |= !findings.isEmpty();
      report.file(facts, findings);
    } catch (IOException e) {
      failed = true;
      console.complain(file, e);
    } catch (SyntaxException e) {
      failed = true;
      report.unreadable(Console.name(file), e.problem());
    }
  }

  /** What the chosen rules find and no comment silences. */
  static List<Finding> findings(Facts facts, Choice choice) {
    List<Finding> all = Rules.check(new Analysis(facts), choice.rules());
    return Suppressions.without(facts.source(), choice.reported(all));
  }
}
