package org.krait.lens.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.Escape;
import org.krait.lens.flow.Loop;
import org.krait.lens.flow.UnboundUse;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Expr;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** A use of a variable after {@code del}, or after the {@code except} clause that named it. */
final class UseAfterDel extends UnboundRule {
  private static final String ADVICE =
      "`del` empties the variable, and so does the end of `except … as name`. To use the value"
          + " later, keep it under another name.";

  private static final String END_OF_CLAUSE = "the `except` clause unbinds its name when it ends";

  UseAfterDel() {
    super(Cause.DELETED);
  }

  @Override
  public String id() {
    return "use-after-del";
  }

  @Override
  public String summary() {
    return "A variable is used after it was deleted.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    super.check(analysis, found);
    for (Occurrence use : analysis.clearedUses()) {
      if (isBoundBefore(analysis.facts().variable(use.name()))) {
        found.accept(cleared(analysis.facts(), use));
      }
    }
    for (Variable variable : analysis.facts().variables()) {
      if (variable.owner().kind() != Kind.CLASS) {
        checkCaptured(analysis, variable, found);
      }
    }
  }

  @Override
  Finding finish(Finding.Draft draft, Facts facts, UnboundUse use) {
    return draft.advice(ADVICE);
  }

  /** Whether all that binds a variable stands before its clauses; else it may be bound in time. */
  private static boolean isBoundBefore(Variable variable) {
    boolean cleared = false;
    for (Occurrence each : variable.bindings()) {
      if (each.role() == Role.EXCEPTION) {
        cleared = true;
      } else if (cleared) {
        return false;
      }
    }
    return true;
  }

  /** A use that some runs reach through the clause, and others with a value. */
  private Finding cleared(Facts facts, Occurrence use) {
    String name = use.name().identifier();
    Finding.Draft draft =
        Finding.of(this, use, "`" + name + "` has no value here once the `except` clause has run");
    for (Occurrence each : facts.variable(use.name()).bindings()) {
      if (each.role() == Role.EXCEPTION && each.block() == use.block()) {
        draft.proof(each.line(), END_OF_CLAUSE);
      }
    }
    return draft
        .proof(use.line(), "a run that went through the clause comes here: " + error(use))
        .advice(ADVICE);
  }

  private static String error(Occurrence use) {
    return use.block().kind() == Kind.MODULE ? "NameError" : "UnboundLocalError";
  }

  /** Finds closures over the name of an {@code except} clause that are kept after its end. */
  private void checkCaptured(Analysis analysis, Variable variable, Consumer<Finding> found) {
    Occurrence clause = variable.bindings().size() == 1 ? variable.firstBinding() : null;
    if (clause == null || clause.role() != Role.EXCEPTION) {
      return;
    }
    Facts facts = analysis.facts();
    for (Occurrence read : variable.occurrences()) {
      Block closure = read.block().outermostDeferredIn(variable.owner());
      boolean made = closure != null && isWithin(facts, closure.node(), clause.node());
      if (made && read.role() == Role.READ && !analysis.isCaught(read.node())) {
        String kept = keeper(facts, closure, clause);
        if (kept != null) {
          found.accept(captured(closure, read, clause, kept));
        }
      }
    }
  }

  private static boolean isWithin(Facts facts, Node node, Node clause) {
    int at = facts.source().start(node.span());
    return at > facts.source().start(clause.span()) && at < facts.source().end(clause.span());
  }

  /** What keeps the closure when the clause ends, in words; null where nothing is seen to. */
  private static @Nullable String keeper(Facts facts, Block closure, Occurrence clause) {
    if (KeepsAlive.isReturned(facts, closure)) {
      return "it is returned, and the clause ends";
    }
    Escape escape = Escape.of(facts, closure.node(), new Loop(facts.parent(clause.node()), clause));
    if (escape != null) {
      return "it is kept by something that outlives the clause";
    }
    Occurrence name =
        facts.parent(closure.node()) instanceof Stmt.Assign assign
                && assign.targets().get(0) instanceof Expr.Name target
            ? facts.mention(target)
            : facts.mention(closure.node());
    Variable function = name == null ? null : facts.variable(name.name());
    if (function == null || function.bindings().size() != 1) {
      return null;
    }
    for (Occurrence each : function.occurrences()) {
      if (each.role() == Role.READ && each.start() > facts.source().end(clause.node().span())) {
        return "line " + each.line() + " uses it after the clause";
      }
    }
    return null;
  }

  private Finding captured(Block closure, Occurrence read, Occurrence clause, String kept) {
    String name = read.name().identifier();
    return Finding.of(this, read, "`" + name + "` is gone when this is called: NameError")
        .proof(closure.line(), "the " + closure.title() + " made here reads `" + name + "`")
        .proof(clause.line(), END_OF_CLAUSE)
        .proof(closure.line(), kept)
        .advice(ADVICE);
  }
}
