package org.krait.lens.rule;

import java.util.function.Consumer;
import org.krait.lens.flow.Analysis;

/** One kind of pitfall. Rules keep no state, so one instance serves all files. */
public interface Rule {
  /** The name that reports, comments and the configuration use. */
  String id();

  /** The level of its findings, where one does not say otherwise. */
  Level level();

  /** What it finds, in one sentence. */
  String summary();

  void check(Analysis analysis, Consumer<Finding> found);
}
