package org.krait.lens.rule;

import java.util.List;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;

/** What one rule says of a source. */
final class Checked {
  private Checked() {}

  static List<Finding> by(String rule, String source) {
    List<Rule> rules = Rules.all().stream().filter(each -> each.id().equals(rule)).toList();
    if (rules.isEmpty()) {
      throw new AssertionError("no rule " + rule);
    }
    return Rules.check(new Analysis(Facts.of(Source.of("f.py", source))), rules);
  }

  /** The findings as {@code line:name}. */
  static List<String> places(String rule, String source) {
    return by(rule, source).stream()
        .map(each -> each.place().line() + ":" + each.place().name().identifier())
        .toList();
  }
}
