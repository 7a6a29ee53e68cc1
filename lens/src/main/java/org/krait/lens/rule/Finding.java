package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Occurrence;

/**
 * A pitfall at a place of a source.
 *
 * @param rule the id of the rule
 * @param place the name that it is about
 * @param message what is wrong, in one line
 * @param proof the facts that show it, in the order in which to read them
 * @param advice what to know and do, for somebody who is new to it
 * @param fix a change that cures it and breaks nothing, or null
 */
public record Finding(
    String rule,
    Level level,
    Occurrence place,
    String message,
    List<Proof> proof,
    String advice,
    @Nullable Fix fix) {

  /** A fact and the line where it stands. */
  public record Proof(int line, String words) {}

  /** A change of the source in a few words. */
  public record Fix(String words, Edit edit) {}

  /** Begins a finding; add proof in reading order. */
  static Draft of(Rule rule, Occurrence place, String message) {
    return new Draft(rule.id(), rule.level(), place, message);
  }

  /** A finding under construction. */
  static final class Draft {
    private final String rule;
    private final Occurrence place;
    private final String message;
    private final List<Proof> proof = new ArrayList<>();
    private Level level;
    private @Nullable Fix fix;

    private Draft(String rule, Level level, Occurrence place, String message) {
      this.rule = rule;
      this.level = level;
      this.place = place;
      this.message = message;
    }

    Draft level(Level other) {
      level = other;
      return this;
    }

    Draft proof(int line, String words) {
      proof.add(new Proof(line, words));
      return this;
    }

    Draft fix(String words, @Nullable Edit edit) {
      fix = edit == null ? null : new Fix(words, edit);
      return this;
    }

    Finding advice(String words) {
      return new Finding(rule, level, place, message, List.copyOf(proof), words, fix);
    }
  }
}
