package org.krait.lens.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Level;
import org.krait.lens.rule.Rule;
import org.krait.lens.rule.Rules;

/**
 * Which rules are asked, and from which level on their findings count.
 *
 * @param selected ids of the rules to ask; empty for all
 * @param ignored ids of rules not to ask
 * @param level the lowest level that is reported
 * @param excluded glob patterns of files in folders that are not looked at
 */
public record Choice(
    Set<String> selected, Set<String> ignored, Level level, List<String> excluded) {

  public static Choice standard() {
    return new Choice(Set.of(), Set.of(), Level.WARNING, List.of());
  }

  public Choice selecting(List<String> ids) throws ConfigException {
    return new Choice(checked(ids), ignored, level, excluded);
  }

  public Choice ignoring(List<String> ids) throws ConfigException {
    return new Choice(selected, checked(ids), level, excluded);
  }

  public Choice from(String lowest) throws ConfigException {
    for (Level each : Level.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(lowest)) {
        return from(each);
      }
    }
    throw new ConfigException("level must be one of note, warning, error");
  }

  public Choice from(Level lowest) {
    return new Choice(selected, ignored, lowest, excluded);
  }

  public Choice excluding(List<String> patterns) {
    return new Choice(selected, ignored, level, List.copyOf(patterns));
  }

  private static Set<String> checked(List<String> ids) throws ConfigException {
    Set<String> known = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      known.add(rule.id());
    }
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new ConfigException(
            "no rule is called '" + id + "'; there are " + String.join(", ", known));
      }
    }
    return Set.copyOf(ids);
  }

  /** The rules to ask. */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      boolean wanted = selected.isEmpty() || selected.contains(rule.id());
      if (wanted && !ignored.contains(rule.id())) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The findings that count; a rule that was selected by name is always heard. */
  public List<Finding> reported(List<Finding> findings) {
    return findings.stream()
        .filter(
            finding -> finding.level().compareTo(level) >= 0 || selected.contains(finding.rule()))
        .toList();
  }
}
