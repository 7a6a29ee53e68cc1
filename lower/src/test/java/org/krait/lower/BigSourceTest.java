package org.krait.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** Big sources become flat trees. */
final class BigSourceTest {
  @Test
  void elifChainsBecomeOneIf() {
    StringBuilder source = new StringBuilder("if x == 0: y\n");
    for (int i = 1; i < 5000; i++) {
      source.append("elif x == ").append(i).append(": y\n");
    }
    CoreStmt.If statement = (CoreStmt.If) Lowered.of(source.toString()).body().statement();
    assertEquals(5000, statement.clauses().length);
  }

  @Test
  void dictDisplaysAreOneNode() {
    StringBuilder source = new StringBuilder("{");
    for (int i = 0; i < 70_000; i++) {
      source.append("'k").append(i).append("': ").append(i).append(",\n");
    }
    Code code = Lowered.of(source.append("}").toString());
    CoreStmt.Evaluate statement = (CoreStmt.Evaluate) code.body().statement();
    assertEquals(70_000, ((CoreExpr.BuildDict) statement.value()).keys().length);
  }

  @Test
  void longOperatorChainsAreLowered() {
    String source = "x = " + "y + ".repeat(2000) + "y\n";
    assertEquals(1, Lowered.of(source).body().constants().length);
  }
}
