package org.krait.lens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.krait.lens.config.Choice;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.page.Page;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Level;
import org.krait.syntax.SyntaxException;

/** Writes the page of one file; it shows notes too, whatever level is reported otherwise. */
final class Picture {
  private final Console console;
  private final Choice choice;

  Picture(Console console, Choice choice) {
    this.console = console;
    this.choice = choice;
  }

  /** Writes the page; the exit status. */
  int write(Path file, String page) {
    try {
      Facts facts = Facts.of(Source.decode(Console.name(file), console.read(file)));
      List<Finding> shown = Inspection.findings(facts, choice.from(Level.NOTE));
      if (!console.put(Page.of(facts, shown, null), page)) {
        return Lens.FAILED;
      }
      return choice.reported(shown).isEmpty() ? Lens.CLEAN : Lens.FOUND;
    } catch (IOException e) {
      console.complain(file, e);
    } catch (SyntaxException e) {
      console.complain(file, e);
    }
    return Lens.FAILED;
  }
}
