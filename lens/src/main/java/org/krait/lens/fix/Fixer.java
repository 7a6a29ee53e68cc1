package org.krait.lens.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.rule.Edit;
import org.krait.lens.rule.Finding;
import org.krait.syntax.SyntaxException;

/** Applies fixes to a source, one round after the other, as long as the result is valid Python. */
public final class Fixer {
  private static final int MOST_ROUNDS = 10;

  private final Function<Facts, List<Finding>> findings;

  /**
   * @param findings finds what is to be fixed
   */
  public Fixer(Function<Facts, List<Finding>> findings) {
    this.findings = findings;
  }

  /** The source with all its fixes; the same where there are none. */
  public Source fix(Source source) throws SyntaxException {
    Source current = source;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Source next = round(current);
      if (next.text().equals(current.text())) {
        break;
      }
      current = next;
    }
    return current;
  }

  /** Applies the fixes that do not touch the same place; the next round has the others. */
  private Source round(Source source) {
    List<Edit> edits = new ArrayList<>();
    Set<Integer> places = new HashSet<>();
    for (Finding finding : findings.apply(Facts.of(source))) {
      if (finding.fix() != null && places.add(finding.fix().edit().start())) {
        edits.add(finding.fix().edit());
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start).reversed());
    Source current = source;
    for (Edit edit : edits) {
      Source next = apply(current, edit);
      current = isValid(next) ? next : current;
    }
    return current;
  }

  private static Source apply(Source source, Edit edit) {
    String text = source.text();
    return Source.of(
        source.name(),
        text.substring(0, edit.start()) + edit.replacement() + text.substring(edit.end()));
  }

  private static boolean isValid(Source source) {
    try {
      Facts.of(source);
      return true;
    } catch (SyntaxException e) {
      return false;
    }
  }
}
