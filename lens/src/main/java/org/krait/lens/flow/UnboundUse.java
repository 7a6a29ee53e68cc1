package org.krait.lens.flow;

import java.util.List;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;

/**
 * A use of a variable that certainly finds it unbound.
 *
 * @param path the turns that a run takes to get there, outermost first
 */
public record UnboundUse(Variable variable, Occurrence use, List<Turn> path) {
  /**
   * A turn of a run.
   *
   * @param line where it is taken
   * @param words what must happen there
   */
  public record Turn(int line, String words) {}
}
