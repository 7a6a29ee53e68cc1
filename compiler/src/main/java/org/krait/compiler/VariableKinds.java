package org.krait.compiler;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/**
 * Which slots of a body are kept as JVM numbers. A variable is, if it was seen to hold numbers or
 * is computed from such, and if arithmetic in loops has more of it than what takes objects.
 */
final class VariableKinds {
  private static final int MOST_ROUNDS = 10;

  private final Kind[] kinds;

  private VariableKinds(Kind[] kinds) {
    this.kinds = kinds;
  }

  /** All slots hold objects. */
  static VariableKinds objects(Code code) {
    Kind[] kinds = new Kind[slots(code)];
    java.util.Arrays.fill(kinds, Kind.OBJECT);
    return new VariableKinds(kinds);
  }

  private static int slots(Code code) {
    return code.varNames().length + code.body().temporaries();
  }

  /** The kinds for a statement, where slots were seen to hold objects of these classes. */
  static VariableKinds of(CoreStmt body, Code code, @Nullable Class<?>[] seen) {
    VariableUses uses = new VariableUses(body, code);
    Kind[] kinds = infer(uses, slots(code), seen);
    for (int slot = 0; slot < kinds.length; slot++) {
      if (kinds[slot] == null || !uses.areArithmetic(slot)) {
        kinds[slot] = Kind.OBJECT;
      }
    }
    return new VariableKinds(kinds);
  }

  private static @Nullable Kind[] infer(VariableUses uses, int slots, @Nullable Class<?>[] seen) {
    @Nullable Kind[] kinds = new @Nullable Kind[slots];
    for (int slot = 0; slot < Math.min(slots, seen.length); slot++) {
      kinds[slot] = seen[slot] == null ? null : Kind.of(seen[slot]);
    }
    @Nullable Kind[] known = kinds.clone();
    ExpressionKinds expressions =
        new ExpressionKinds() {
          @Override
          @Nullable Kind slot(int slot) {
            return kinds[slot];
          }
        };
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      for (int slot = 0; slot < slots; slot++) {
        Kind kind = known[slot] != null ? known[slot] : uses.definedAs(slot, expressions);
        changed |= kind != kinds[slot];
        kinds[slot] = kind;
      }
    }
    return kinds;
  }

  Kind kind(int slot) {
    return kinds[slot];
  }

  /** Whether some slot is kept as a number. */
  boolean hasNumbers() {
    for (Kind kind : kinds) {
      if (kind.isNumber()) {
        return true;
      }
    }
    return false;
  }
}
