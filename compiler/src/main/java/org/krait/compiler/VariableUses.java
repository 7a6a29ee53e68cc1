package org.krait.compiler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** How the slots of a body are defined, and what uses them in its loops. */
final class VariableUses {
  private final List<List<CoreExpr>> definitions = new ArrayList<>();

  /** Slots that get ints from a range. */
  private final BitSet counted = new BitSet();

  /** Slots that get items in a loop with a yield, which makes objects of numbers each time. */
  private final BitSet suspended = new BitSet();

  /** Slots that get a value otherwise than by an expression. */
  private final BitSet opaque = new BitSet();

  /** Slots that hold what no variable is. */
  private final BitSet internal = new BitSet();

  private final int[] numeric;
  private final int[] all;
  private final int[] neutral;

  VariableUses(CoreStmt body, Code code) {
    int slots = code.varNames().length + code.body().temporaries();
    numeric = new int[slots];
    all = new int[slots];
    neutral = new int[slots];
    for (int slot = 0; slot < slots; slot++) {
      definitions.add(new ArrayList<>());
    }
    opaque.set(0, code.parameterCount());
    for (int parameter : code.cellParameters()) {
      exclude(parameter);
    }
    new CoreSearch(node -> define(node)).finds(body);
    CoreSearch counting = new CoreSearch(node -> count(node));
    new CoreSearch(node -> isLoop(node) && counting.finds(node)).finds(body);
  }

  private static boolean isLoop(Object node) {
    return node instanceof CoreStmt.While || node instanceof CoreStmt.For;
  }

  /** Whether a slot is a variable that in loops is more often computed with than handed on. */
  boolean areArithmetic(int slot) {
    int objects = all[slot] - numeric[slot] - neutral[slot];
    int numbers = 0;
    for (CoreExpr definition : definitions.get(slot)) {
      numbers += isArithmetic(definition) ? 1 : 0;
    }
    boolean counts = counted.get(slot) && !suspended.get(slot);
    numbers += counts ? 1 : 0;
    return !internal.get(slot)
        && (all[slot] > 0 || counts)
        && (objects == 0 || numbers + numeric[slot] > objects);
  }

  /** The kind that the definitions of a slot have in common. */
  @Nullable Kind definedAs(int slot, ExpressionKinds expressions) {
    if (opaque.get(slot) || internal.get(slot)) {
      return Kind.OBJECT;
    }
    Kind joined = counted.get(slot) ? Kind.LONG : null;
    for (CoreExpr definition : definitions.get(slot)) {
      joined = join(joined, expressions.of(definition));
    }
    return joined;
  }

  private static @Nullable Kind join(@Nullable Kind a, @Nullable Kind b) {
    if (a == null || a == b) {
      return b;
    }
    if (b == null) {
      return a;
    }
    return a.isNumber() && b.isNumber() ? Kind.DOUBLE : Kind.OBJECT;
  }

  private static boolean isArithmetic(CoreExpr node) {
    return node instanceof CoreExpr.Binary
        || node instanceof CoreExpr.InPlace
        || node instanceof CoreExpr.Unary
        || node instanceof CoreExpr.Conditional c
            && isArithmetic(c.body())
            && isArithmetic(c.orelse());
  }

  private boolean define(Object node) {
    switch (node) {
      case CoreStmt.LocalSet n -> {
        definitions.get(n.slot()).add(n.value());
        exclude(TextVariables.isText(n.value()) ? n.slot() : -1);
      }
      case CoreExpr.Keep n -> definitions.get(n.slot()).add(n.value());
      case CoreStmt.For n -> {
        (RangeLoop.of(n) != null ? counted : opaque).set(n.item());
        if (n.resume() >= 0) {
          suspended.set(n.item());
        }
        exclude(n.iteratorSlot());
      }
      case CoreStmt.Unpack n -> setAll(opaque, n.slots());
      case CoreStmt.Isolate n -> setAll(internal, n.saved());
      case CoreStmt.ListAppend n -> exclude(n.list());
      case CoreStmt.SetAdd n -> exclude(n.set());
      case CoreStmt.DictPut n -> exclude(n.dict());
      case CoreStmt.TryExcept n -> exclude(n.exception());
      case CoreStmt.TryFinally n -> exclude(n.pending());
      case CoreStmt.With n -> {
        exclude(n.exception());
        exclude(n.pending());
      }
      case CoreStmt.Yield n -> exclude(n.target());
      case CoreStmt.YieldFrom n -> {
        exclude(n.target());
        exclude(n.iteratorSlot());
      }
      default -> {}
    }
    return false;
  }

  private static void setAll(BitSet set, int[] slots) {
    for (int slot : slots) {
      set.set(slot);
    }
  }

  private void exclude(int slot) {
    if (slot >= 0) {
      internal.set(slot);
    }
  }

  private boolean count(Object node) {
    switch (node) {
      case CoreExpr.LocalGet n -> all[n.slot()]++;
      case CoreExpr.TempGet n -> all[n.slot()]++;
      case CoreExpr.TempTake n -> all[n.slot()]++;
      case CoreExpr.Binary n -> add(numeric, n.left(), n.right());
      case CoreExpr.InPlace n -> add(numeric, n.left(), n.right());
      case CoreExpr.Compare n when TestEmitter.isRich(n.op()) -> add(numeric, n.left(), n.right());
      case CoreExpr.Unary n -> add(numeric, n.operand());
      case CoreExpr.Truth n -> add(numeric, n.operand());
      case CoreExpr.Subscript n -> add(numeric, n.index());
      case CoreStmt.SubscriptSet n -> add(numeric, n.index());
      case CoreExpr.Keep n -> add(neutral, n.value());
      case CoreExpr.Conditional n -> add(neutral, n.body(), n.orelse());
      case CoreStmt.LocalSet n -> add(neutral, n.value());
      case CoreStmt.Return n -> add(neutral, n.value());
      default -> {}
    }
    return false;
  }

  private static void add(int[] counts, CoreExpr... operands) {
    for (CoreExpr operand : operands) {
      switch (operand) {
        case CoreExpr.LocalGet n -> counts[n.slot()]++;
        case CoreExpr.TempGet n -> counts[n.slot()]++;
        case CoreExpr.TempTake n -> counts[n.slot()]++;
        default -> {}
      }
    }
  }
}
