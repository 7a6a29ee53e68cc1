package org.krait.lens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.picture.ClosureChoice;
import org.krait.lens.picture.Diagram;
import org.krait.lens.picture.DotPicture;
import org.krait.lens.picture.SvgPicture;
import org.krait.syntax.SyntaxException;

/** Draws the scopes of a file, or one of its closures, as SVG or DOT. */
final class Drawing {
  private final Console console;
  private final Options options;

  Drawing(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  /** Draws; the exit status. */
  int draw(Path file) {
    try {
      Facts facts = Facts.of(Source.decode(Console.name(file), console.read(file)));
      Diagram diagram =
          options.closure == null
              ? Diagram.of(facts)
              : Diagram.of(facts, closure(facts, options.closure));
      String text =
          options.format == Options.Format.SVG ? SvgPicture.of(diagram) : DotPicture.of(diagram);
      return console.put(text, options.page) ? Lens.CLEAN : Lens.FAILED;
    } catch (IOException e) {
      console.complain(file, e);
    } catch (SyntaxException e) {
      console.complain(file, e);
    }
    return Lens.FAILED;
  }

  private static Block closure(Facts facts, String wanted) {
    List<Block> chosen = ClosureChoice.of(facts, wanted);
    if (chosen.size() == 1) {
      return chosen.get(0);
    }
    List<String> known = new ArrayList<>();
    for (Block each : chosen.isEmpty() ? ClosureChoice.all(facts) : chosen) {
      known.add(each.qualname() + " (line " + each.line() + ")");
    }
    String there = known.isEmpty() ? "the file has none" : "there are " + String.join(", ", known);
    throw new UsageException(
        (chosen.isEmpty() ? "no closure is called " : "several closures are called ")
            + wanted
            + "; "
            + there);
  }
}
