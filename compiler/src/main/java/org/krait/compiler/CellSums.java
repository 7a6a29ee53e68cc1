package org.krait.compiler;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Operator;

/**
 * The cells that a body counts or sums up in, by {@code +=}, {@code -=} or {@code *=}: their ints
 * and floats stand in the cell as JVM numbers.
 */
final class CellSums {
  private final BitSet cells = new BitSet();

  CellSums(CoreStmt body) {
    new CoreSearch(
            node -> {
              if (node instanceof CoreStmt.CellSet set && of(set) != null) {
                cells.set(set.cell());
              }
              return false;
            })
        .finds(body);
  }

  /** The augmented assignment of a cell that an assignment is, or null. */
  static CoreExpr.@Nullable InPlace of(CoreStmt.CellSet node) {
    return node.value() instanceof CoreExpr.InPlace sum
            && isSupported(sum.op())
            && sum.left() instanceof CoreExpr.CellGet get
            && get.cell() == node.cell()
        ? sum
        : null;
  }

  private static boolean isSupported(Operator op) {
    return op == Operator.Add || op == Operator.Sub || op == Operator.Mult;
  }

  boolean contains(int cell) {
    return cells.get(cell);
  }
}
