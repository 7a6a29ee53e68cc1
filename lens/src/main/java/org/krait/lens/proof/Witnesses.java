package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Variable;
import org.krait.lens.rule.Finding;
import org.krait.lens.rule.Level;
import org.krait.scope.Decision;
import org.krait.syntax.Expr;

/** The witness that each rule's findings need. */
final class Witnesses {
  private static final Set<String> UNBOUND = Set.of("UnboundLocalError", "NameError");
  private static final Set<String> UNCALLABLE = Set.of("TypeError");

  private final Facts facts;
  private final String filename;

  Witnesses(Facts facts, String filename) {
    this.facts = facts;
    this.filename = filename;
  }

  /** Who watches for the evidence of a finding; null where a run has nothing to show. */
  @Nullable Witness of(Finding finding) {
    String name = finding.place().name().symbol().name();
    Block block = finding.place().block();
    Variable variable = facts.variable(finding.place().name());
    return switch (finding.rule()) {
      case "late-binding" -> captured(name, block.outermostDeferredIn(variable.owner()));
      case "rebound-after-capture" -> captured(name, closureAt(finding));
      case "lost-nonlocal" ->
          finding.level() == Level.ERROR ? error(finding, UNBOUND) : lostWrite(variable);
      case "lost-global", "use-before-assignment", "use-after-del", "class-scope" ->
          error(finding, UNBOUND);
      case "shadowed-builtin" -> finding.level() == Level.NOTE ? null : error(finding, UNCALLABLE);
      case "mutable-default" -> new DefaultWitness(filename, name, block);
      case "shared-mutable" -> new SharedWitness(filename, name, holders(variable));
      case "keeps-alive" -> keepsAlive(finding, block.outermostDeferredIn(variable.owner()));
      default -> null;
    };
  }

  private Witness error(Finding finding, Set<String> errors) {
    return new ErrorWitness(filename, finding, errors);
  }

  private @Nullable Witness captured(String name, @Nullable Block closure) {
    return closure == null ? null : new CaptureWitness(filename, name, closure);
  }

  private @Nullable Witness lostWrite(Variable variable) {
    Variable outer = facts.variable(Decision.about(variable.symbol()).hidden());
    return outer == null
        ? null
        : new LostWriteWitness(filename, variable.symbol().name(), variable.owner(), outer.owner());
  }

  /** The closure that a finding about its variable names first in its proof. */
  private @Nullable Block closureAt(Finding finding) {
    int line = finding.proof().get(0).line();
    for (Block each : facts.variable(finding.place().name()).capturers()) {
      if (each.isDeferred() && each.line() == line) {
        return each;
      }
    }
    return null;
  }

  private static List<Block> holders(Variable variable) {
    List<Block> holders = new ArrayList<>();
    for (Block each : variable.capturers()) {
      if (each.isDeferred()) {
        holders.add(each);
      }
    }
    return holders;
  }

  private @Nullable Witness keepsAlive(Finding finding, @Nullable Block closure) {
    if (closure == null) {
      return null;
    }
    String attribute =
        facts.parent(finding.place().node()) instanceof Expr.Attribute a ? a.attr() : null;
    return new KeepsAliveWitness(
        filename, finding.place().name().symbol().name(), attribute, closure);
  }
}
