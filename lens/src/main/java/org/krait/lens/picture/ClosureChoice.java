package org.krait.lens.picture;

import java.util.ArrayList;
import java.util.List;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;

/** Finds the closure that somebody means by a name or a line. */
public final class ClosureChoice {
  private ClosureChoice() {}

  /**
   * The closures of a file that are meant.
   *
   * @param wanted a name, a qualified name, or a line, with the file before it or not
   */
  public static List<Block> of(Facts facts, String wanted) {
    String last = wanted.substring(wanted.lastIndexOf(':') + 1);
    List<Block> chosen = new ArrayList<>();
    for (Block each : all(facts)) {
      boolean named =
          each.scope().name().equals(wanted)
              || each.qualname().equals(wanted)
              || each.qualname().replace(".<locals>", "").equals(wanted);
      if (named || String.valueOf(each.line()).equals(last)) {
        chosen.add(each);
      }
    }
    return chosen;
  }

  /** All closures of a file. */
  public static List<Block> all(Facts facts) {
    List<Block> closures = new ArrayList<>();
    for (Block each : facts.blocks()) {
      if (each.isClosure()) {
        closures.add(each);
      }
    }
    return closures;
  }
}
