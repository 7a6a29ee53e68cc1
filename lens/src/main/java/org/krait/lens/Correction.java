package org.krait.lens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.krait.lens.config.Choice;
import org.krait.lens.facts.Source;
import org.krait.lens.fix.Fixer;
import org.krait.lens.fix.UnifiedDiff;
import org.krait.lens.report.Style.Ink;
import org.krait.syntax.SyntaxException;

/** Shows the safe fixes of files as a diff, and writes them where that is wanted. */
final class Correction {
  private final Console console;
  private final Fixer fixer;
  private final boolean writes;
  private boolean changed;
  private boolean failed;

  Correction(Console console, Choice choice, boolean writes) {
    this.console = console;
    this.fixer = new Fixer(facts -> Inspection.findings(facts, choice));
    this.writes = writes;
  }

  /** Corrects the files; the exit status. */
  int run(List<Path> files) {
    for (Path file : files) {
      try {
        correct(file);
      } catch (IOException e) {
        failed = true;
        console.complain(file, e);
      } catch (SyntaxException e) {
        failed = true;
        console.err().println(Console.name(file) + ": " + e.problem().message());
      }
    }
    return failed ? Lens.FAILED : changed && !writes ? Lens.FOUND : Lens.CLEAN;
  }

  private void correct(Path file) throws IOException, SyntaxException {
    byte[] bytes = console.read(file);
    Source source = Source.decode(Console.name(file), bytes);
    Source fixed = fixer.fix(source);
    if (fixed.text().equals(source.text())) {
      return;
    }
    changed = true;
    for (String line : UnifiedDiff.of(source.name(), source.text(), fixed.text())) {
      console.out().println(paint(line));
    }
    if (writes) {
      write(file, source, fixed, bytes);
    }
  }

  private String paint(String line) {
    return switch (line.charAt(0)) {
      case '+' -> console.style().paint(Ink.ADDED, line);
      case '-' -> console.style().paint(Ink.REMOVED, line);
      case '@' -> console.style().paint(Ink.NOTE, line);
      default -> line;
    };
  }

  /** Writes a file back; one that is not plain UTF-8 stays as it is. */
  private void write(Path file, Source source, Source fixed, byte[] bytes) throws IOException {
    boolean plain = Arrays.equals(source.text().getBytes(StandardCharsets.UTF_8), bytes);
    if (!plain || Console.isStandardInput(file)) {
      failed = true;
      console.err().println("krait lens: " + source.name() + " is not written: no UTF-8 file");
      return;
    }
    Files.writeString(file, fixed.text());
  }
}
