package org.krait.lens.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.krait.lens.facts.Source;
import org.krait.lens.rule.Finding;

/** The comments {@code # lens: ignore} and {@code # lens: ignore[rule, …]} of a source. */
public final class Suppressions {
  private static final Pattern COMMENT =
      Pattern.compile("#\\s*lens:\\s*ignore(?:\\[([\\w\\s,-]*)\\])?");

  private Suppressions() {}

  /** The findings whose line does not ask for silence. */
  public static List<Finding> without(Source source, List<Finding> findings) {
    return findings.stream().filter(finding -> !isSuppressed(source, finding)).toList();
  }

  private static boolean isSuppressed(Source source, Finding finding) {
    Matcher comment = COMMENT.matcher(source.line(finding.place().line()));
    if (!comment.find()) {
      return false;
    }
    String rules = comment.group(1);
    return rules == null || List.of(rules.strip().split("\\s*,\\s*")).contains(finding.rule());
  }
}
