package org.krait.lens.report;

import java.io.PrintStream;
import java.util.List;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Source;
import org.krait.lens.report.Style.Ink;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Level;
import org.krait.syntax.Problem;

/** The findings, and the tree of scopes where it is wanted, for people at a terminal. */
public final class TextReport implements Report {
  private static final int WIDTH = 88;

  private final PrintStream out;
  private final Style style;
  private final boolean scopes;
  private int findings;
  private int files;
  private int unreadable;

  public TextReport(PrintStream out, Style style, boolean scopes) {
    this.out = out;
    this.style = style;
    this.scopes = scopes;
  }

  @Override
  public void begin() {}

  @Override
  public void file(Facts facts, List<Finding> found) {
    files++;
    findings += found.size();
    if (scopes) {
      out.println(style.paint(Ink.TITLE, facts.source().name()));
      out.println(ScopeTree.of(facts, style));
    }
    for (Finding finding : found) {
      print(facts.source(), finding);
    }
  }

  private void print(Source source, Finding finding) {
    Occurrence place = finding.place();
    out.println(
        source.name()
            + ":"
            + place.line()
            + ":"
            + source.columnAt(place.start())
            + ": "
            + style.paint(ink(finding.level()), word(finding.level()))
            + ": "
            + style.paint(Ink.TITLE, finding.message())
            + style.paint(Ink.FAINT, "  [" + finding.rule() + "]"));
    printLine(source, place);
    for (Finding.Proof proof : finding.proof()) {
      printWrapped("  line " + proof.line() + ": ", proof.words());
    }
    printWrapped("  ", finding.advice());
    if (finding.fix() != null) {
      printWrapped("  --fix: ", finding.fix().words());
    }
    out.println();
  }

  private void printLine(Source source, Occurrence place) {
    String number = String.valueOf(place.line());
    String line = source.line(place.line());
    int column = place.start() - source.lineStart(place.line());
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < column; i++) {
      marks.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    marks.append(style.paint(ink(Level.ERROR), "^".repeat(place.name().identifier().length())));
    out.println(style.paint(Ink.FAINT, "  " + number + " │ ") + line);
    out.println(style.paint(Ink.FAINT, "  " + " ".repeat(number.length()) + " │ ") + marks);
  }

  private void printWrapped(String lead, String text) {
    String margin = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > WIDTH && line.length() > margin.length()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(margin);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }

  /** The word for a level, as compilers say it. */
  static String word(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static Ink ink(Level level) {
    return switch (level) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }

  @Override
  public void unreadable(String name, Problem problem) {
    unreadable++;
    out.println(
        name
            + ":"
            + Math.max(1, problem.lineno())
            + ":"
            + Math.max(1, problem.offset())
            + ": "
            + style.paint(Ink.ERROR, problem.kind())
            + ": "
            + problem.message());
  }

  @Override
  public void end() {
    if (files + unreadable > 1) {
      String skipped = unreadable == 0 ? "" : ", " + count(unreadable, "file") + " not read";
      out.println(count(findings, "finding") + " in " + count(files, "file") + skipped);
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
