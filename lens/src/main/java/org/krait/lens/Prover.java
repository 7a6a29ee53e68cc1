package org.krait.lens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.lens.proof.Proof;
import org.krait.lens.proof.Trial;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Rules;
import org.krait.syntax.SyntaxException;

/** Runs a program to show whether the pitfalls of one of its lines bite. */
final class Prover {
  private static final int SECONDS = 10;

  private final Console console;
  private final Options options;
  private final Path file;
  private @Nullable Trial trial;

  Prover(Console console, Options options) {
    this.console = console;
    this.options = options;
    this.file = Path.of(options.program.get(0));
  }

  /** Runs the program; 0 if a pitfall was shown, 1 if none was, 2 if there is none to show. */
  int run(ProgramRunner runner) {
    try {
      Facts facts = Facts.of(Source.decode(file.toString(), Files.readAllBytes(file)));
      List<Finding> all = Rules.check(new Analysis(facts), Rules.all());
      List<Finding> findings = at(options.provenLine, all);
      return findings.isEmpty() ? complain(all) : prove(facts, findings, runner);
    } catch (IOException e) {
      console.complain(file, e);
    } catch (SyntaxException e) {
      console.complain(file, e);
    }
    return Lens.FAILED;
  }

  /** The findings of a line, or else those that name it in their proof. */
  private static List<Finding> at(int line, List<Finding> all) {
    List<Finding> here = new ArrayList<>();
    List<Finding> related = new ArrayList<>();
    for (Finding each : all) {
      if (each.place().line() == line) {
        here.add(each);
      } else if (each.proof().stream().anyMatch(proof -> proof.line() == line)) {
        related.add(each);
      }
    }
    return here.isEmpty() ? related : here;
  }

  private int complain(List<Finding> all) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (Finding each : all) {
      lines.add(each.place().line());
    }
    StringBuilder message = new StringBuilder("krait lens: there is no pitfall on line ");
    message.append(options.provenLine).append(" of ").append(file);
    if (!lines.isEmpty()) {
      message.append("; there are some on ").append(lines.size() == 1 ? "line " : "lines ");
      message.append(String.join(", ", lines.stream().map(String::valueOf).toList()));
    }
    console.err().println(message);
    return Lens.FAILED;
  }

  private int prove(Facts facts, List<Finding> findings, ProgramRunner runner) {
    String filename = file.toAbsolutePath().toString();
    trial = new Trial(facts, findings, filename, SECONDS, () -> leave(facts));
    if (trial.isWorthRunning()) {
      runner.run(options.program, trial);
    }
    return report(facts, trial.proofs());
  }

  /** Reports and ends the process: the program does not let itself be ended. */
  private void leave(Facts facts) {
    int status = report(facts, trial.proofs());
    console.out().flush();
    Runtime.getRuntime().halt(status);
  }

  private int report(Facts facts, List<Proof> proofs) {
    if (options.format == Options.Format.JSON) {
      console.out().println(Proof.json(facts, proofs));
    } else {
      proofs.forEach(each -> console.out().print(each.text(facts, console.style())));
    }
    boolean shown = proofs.stream().anyMatch(each -> each.evidence().verdict() == Verdict.SHOWN);
    return shown ? Lens.CLEAN : Lens.FOUND;
  }
}
