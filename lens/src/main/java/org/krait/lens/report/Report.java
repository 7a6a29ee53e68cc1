package org.krait.lens.report;

import java.util.List;
import org.krait.lens.facts.Facts;
import org.krait.lens.rule.Finding;
import org.krait.syntax.Problem;

/** Writes what the lens sees, file by file, so that no file is held longer than needed. */
public interface Report {
  void begin();

  /** One file that was read. */
  void file(Facts facts, List<Finding> findings);

  /** One file that is no Python. */
  void unreadable(String name, Problem problem);

  void end();
}
