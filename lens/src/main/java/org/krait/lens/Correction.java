package org.krait.lens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  private static final String MARK = "\uFEFF";

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
        console.complain(file, e);
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

  /** Writes a file back, with its byte order mark; one that is not UTF-8 stays as it is. */
  private void write(Path file, Source source, Source fixed, byte[] bytes) {
    String mark = new String(bytes, StandardCharsets.UTF_8).startsWith(MARK) ? MARK : "";
    boolean written = false;
    if (Console.isStandardInput(file)) {
      console.err().println("krait lens: standard input is not a file to be fixed");
    } else if (!Arrays.equals((mark + source.text()).getBytes(StandardCharsets.UTF_8), bytes)) {
      console.err().println("krait lens: " + source.name() + " is not written: it is not UTF-8");
    } else {
      written = console.put(mark + fixed.text(), file.toString());
    }
    failed |= !written;
  }
}
