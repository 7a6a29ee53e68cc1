package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.krait.lens.flow.Analysis;

/** All rules, in the order in which the documentation tells of them. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new LateBinding(),
          new LostNonlocal(),
          new LostGlobal(),
          new UseBeforeAssignment(),
          new UseAfterDel(),
          new ClassScope(),
          new MutableDefault(),
          new SharedMutable(),
          new ReboundAfterCapture(),
          new ShadowedBuiltin(),
          new ShadowedName(),
          new NeedlessNonlocal(),
          new KeepsAlive());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** What these rules find, in source order. */
  public static List<Finding> check(Analysis analysis, List<Rule> rules) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      rule.check(analysis, findings::add);
    }
    findings.sort(Comparator.comparingInt(finding -> finding.place().start()));
    return findings;
  }
}
