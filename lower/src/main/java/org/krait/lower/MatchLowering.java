package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Pattern;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers match statements to one If whose tests are the patterns. */
// CPython: codegen.c codegen_match
final class MatchLowering {
  private static final Clause[] NO_CLAUSES = {};

  private final CodeUnit unit;

  MatchLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void match(Stmt.Match node) {
    List<MatchCase> cases = node.cases();
    int subject = unit.spill(unit.expressions.lower(node.subject()));
    int last = cases.size() - 1;
    boolean hasDefault = last > 0 && isPlainDefault(cases.get(last));
    List<Clause> clauses = new ArrayList<>();
    boolean yields = false;
    for (int i = 0; i < cases.size() - (hasDefault ? 1 : 0); i++) {
      Clause clause = clause(cases.get(i), subject, i == last);
      yields |= clause.body().resume() >= 0;
      yields |= clause.prelude() != null && clause.prelude().resume() >= 0;
      clauses.add(clause);
    }
    CoreStmt orelse = hasDefault ? defaultCase(cases.get(last)) : null;
    yields |= orelse != null && orelse.resume() >= 0;
    int resume = yields ? unit.layout.newResume() : -1;
    unit.emit(new CoreStmt.If(clauses.toArray(NO_CLAUSES), orelse, 0, resume));
  }

  private static boolean isPlainDefault(MatchCase matchCase) {
    return matchCase.guard() == null
        && matchCase.pattern() instanceof Pattern.MatchAs as
        && as.name() == null
        && as.pattern() == null;
  }

  private CoreStmt defaultCase(MatchCase matchCase) {
    List<CoreStmt> outer = unit.begin();
    unit.emit(new CoreStmt.NoOperation(matchCase.pattern().span().lineno()));
    unit.statements.lowerAll(matchCase.body());
    return unit.end(outer);
  }

  private Clause clause(MatchCase node, int subject, boolean last) {
    Span where = node.pattern().span();
    PatternLowering pattern = new PatternLowering(unit);
    boolean allowIrrefutable = node.guard() != null || last;
    CoreExpr test = pattern.lower(node.pattern(), subject, allowIrrefutable);
    if (node.guard() == null) {
      List<CoreStmt> outer = unit.begin();
      unit.takeLine();
      bind(pattern, where);
      unit.statements.lowerAll(node.body());
      return new Clause(null, test, unit.end(outer), where.lineno());
    }
    return guarded(node, pattern, test);
  }

  /** The names are bound before the guard is tested. */
  private Clause guarded(MatchCase node, PatternLowering pattern, CoreExpr test) {
    Span where = node.pattern().span();
    unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    bind(pattern, where);
    if (!unit.spiller.yields(node.guard())) {
      CoreStmt bound = unit.endOrNull(outer);
      CoreExpr guard = unit.tests.test(java.util.Objects.requireNonNull(node.guard()));
      CoreExpr whole = both(test, bound == null ? guard : new CoreExpr.Do(bound, guard), where);
      return new Clause(null, whole, unit.statements.block(node.body()), where.lineno());
    }
    int passed = unit.layout.newTemporary();
    CoreExpr guard = unit.tests.test(java.util.Objects.requireNonNull(node.guard()));
    unit.emit(new CoreStmt.LocalSet(passed, guard, 0));
    CoreStmt then = unit.end(outer);
    outer = unit.begin();
    unit.emit(new CoreStmt.LocalSet(passed, TestLowering.FALSE, where.lineno()));
    unit.tests.emitIf(test, then, null);
    CoreStmt prelude = unit.end(outer);
    CoreExpr decision = new CoreExpr.Truth(new CoreExpr.TempGet(passed), unit.at(where));
    return new Clause(prelude, decision, unit.statements.block(node.body()), 0);
  }

  private CoreExpr both(CoreExpr first, CoreExpr second, Span where) {
    return new CoreExpr.And(new CoreExpr[] {first, second}, unit.at(where));
  }

  private void bind(PatternLowering pattern, Span where) {
    for (Map.Entry<String, Integer> capture : pattern.captures().entrySet()) {
      unit.names.store(capture.getKey(), new CoreExpr.TempTake(capture.getValue()), where);
    }
  }
}
