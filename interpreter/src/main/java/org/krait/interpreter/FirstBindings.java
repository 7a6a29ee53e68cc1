package org.krait.interpreter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreParts;
import org.krait.lower.core.CoreStmt;

/**
 * From which line on each local variable of a code object may be bound; in a loop, from its first
 * line. For those who look at a call under way, never for running.
 */
final class FirstBindings {
  /** For each local: twice the line, and one more if only the statement's end binds it. */
  private final int[] first;

  private final Set<Integer> lines = new HashSet<>();
  private final Set<Integer> sharedLines = new HashSet<>();
  private int loopLine;
  private int line;

  FirstBindings(Code code) {
    first = new int[code.varNames().length];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(first, 0, Math.min(first.length, code.parameterCount()), 0);
    countStatements(code.body().statement());
    visit(code.body().statement());
  }

  /** Whether a local may be bound while a line runs. */
  boolean mayBeBound(int slot, int atLine) {
    return first[slot] <= 2 * atLine;
  }

  private void countStatements(Object node) {
    if (node instanceof CoreStmt s && !(s instanceof CoreStmt.Block) && !lines.add(s.line())) {
      sharedLines.add(s.line());
    }
    forEachPart(node, this::countStatements);
  }

  private void visit(Object node) {
    int outerLine = line;
    int outerLoop = loopLine;
    if (node instanceof CoreStmt s && s.line() > 0) {
      line = s.line();
    }
    if ((node instanceof CoreStmt.For || node instanceof CoreStmt.While) && loopLine == 0) {
      loopLine = line;
    }
    switch (node) {
      case CoreStmt.LocalSet n -> bind(n.slot(), !sharedLines.contains(line));
      case CoreStmt.Unpack n -> Arrays.stream(n.slots()).forEach(slot -> bind(slot, false));
      case CoreStmt.For n -> bind(n.item(), false);
      case CoreStmt.Yield n -> bind(n.target(), false);
      case CoreStmt.YieldFrom n -> bind(n.target(), false);
      case CoreStmt.TryExcept n -> bind(n.exception(), false);
      case CoreExpr.Keep n -> bind(n.slot(), false);
      default -> {}
    }
    forEachPart(node, this::visit);
    line = outerLine;
    loopLine = outerLoop;
  }

  private void bind(int slot, boolean atEnd) {
    if (slot >= 0 && slot < first.length) {
      int from = loopLine > 0 ? 2 * loopLine : 2 * line + (atEnd ? 1 : 0);
      first[slot] = Math.min(first[slot], from);
    }
  }

  private static void forEachPart(Object node, Consumer<Object> action) {
    for (Object part : CoreParts.of(node)) {
      if (part != null) {
        action.accept(part);
      }
    }
  }
}
