package org.krait.interpreter;

import java.util.TreeSet;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/** The lines on which statements of a code object begin, in order; for programs that look at it. */
final class StatementLines {
  private final TreeSet<Integer> lines = new TreeSet<>();

  private StatementLines() {}

  static int[] of(Code code) {
    StatementLines found = new StatementLines();
    found.visit(code.body().statement());
    int[] lines = new int[found.lines.size()];
    int i = 0;
    for (int line : found.lines) {
      lines[i++] = line;
    }
    return lines;
  }

  private void visit(Object node) {
    if (node instanceof CoreStmt s && s.line() > 0) {
      lines.add(s.line());
    }
    FirstBindings.forEachPart(node, this::visit);
  }
}
