package org.krait.lower;

import org.krait.lower.core.CoreExpr;

/**
 * Whether what an inlined comprehension walks is a range that reads none of its variables. Then it
 * need not be made before they are set aside, and the loop can count.
 */
final class CountedIterator {
  private final int[] slots;
  private final int[] cells;

  private CountedIterator(int[] slots, int[] cells) {
    this.slots = slots;
    this.cells = cells;
  }

  static boolean isCounted(CoreExpr iterator, int[] slots, int[] cells) {
    return iterator instanceof CoreExpr.Iterator i
        && i.value() instanceof CoreExpr.Call call
        && isGlobal(call.function(), "range")
        && new CountedIterator(slots, cells).areFree(call.args());
  }

  private static boolean isGlobal(CoreExpr function, String name) {
    return function instanceof CoreExpr.GlobalGet g && g.name().equals(name);
  }

  private boolean areFree(CoreExpr... nodes) {
    for (CoreExpr node : nodes) {
      if (!isFree(node)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(CoreExpr node) {
    return switch (node) {
      case CoreExpr.Const n -> true;
      case CoreExpr.GlobalGet n -> true;
      case CoreExpr.LocalGet n -> !contains(slots, n.slot());
      case CoreExpr.CellGet n -> !contains(cells, n.cell());
      case CoreExpr.Binary n -> areFree(n.left(), n.right());
      case CoreExpr.Subscript n -> areFree(n.value(), n.index());
      case CoreExpr.Call n -> isGlobal(n.function(), "len") && areFree(n.args());
      default -> false;
    };
  }

  private static boolean contains(int[] numbers, int number) {
    for (int n : numbers) {
      if (n == number) {
        return true;
      }
    }
    return false;
  }
}
