package org.krait.compiler;

import java.util.BitSet;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/**
 * The slots of a generator's body that its activation has right at all times, so that a yield need
 * not save them: parameters that nothing sets, and iterators, which loops write through.
 */
final class SteadySlots {
  private final BitSet set = new BitSet();
  private final BitSet iterators = new BitSet();

  private SteadySlots(CoreStmt body) {
    new CoreSearch(this::note).finds(body);
  }

  static BitSet of(Code code) {
    SteadySlots slots = new SteadySlots(code.body().statement());
    BitSet steady = slots.unsetParameters(code.parameterCount(), code.cellParameters());
    slots.iterators.andNot(slots.set);
    steady.or(slots.iterators);
    return steady;
  }

  /** The parameters of any code that nothing sets and that are no cells. */
  static BitSet unsetParameters(Code code) {
    return new SteadySlots(code.body().statement())
        .unsetParameters(code.parameterCount(), code.cellParameters());
  }

  private BitSet unsetParameters(int count, int[] inCells) {
    BitSet unset = new BitSet();
    unset.set(0, count);
    for (int parameter : inCells) {
      add(parameter);
    }
    unset.andNot(set);
    return unset;
  }

  private boolean note(Object node) {
    switch (node) {
      case CoreStmt.LocalSet n -> add(n.slot());
      case CoreStmt.LocalDelete n -> add(n.slot());
      case CoreStmt.LocalClear n -> add(n.slot());
      case CoreExpr.Keep n -> add(n.slot());
      case CoreExpr.TempTake n -> add(n.slot());
      case CoreStmt.Unpack n -> add(n.slots());
      case CoreStmt.Isolate n -> {
        add(n.slots());
        add(n.saved());
      }
      case CoreStmt.TryExcept n -> add(n.exception());
      case CoreStmt.TryFinally n -> add(n.pending());
      case CoreStmt.With n -> add(n.exception(), n.pending());
      case CoreStmt.Yield n -> add(n.target());
      case CoreStmt.YieldFrom n -> add(n.target(), n.iteratorSlot());
      case CoreStmt.For n -> {
        add(n.item());
        if (n.iteratorSlot() >= 0) {
          iterators.set(n.iteratorSlot());
        }
      }
      default -> {}
    }
    return false;
  }

  private void add(int... slots) {
    for (int slot : slots) {
      if (slot >= 0) {
        set.set(slot);
      }
    }
  }
}
