package org.krait.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;

/** Lowers tuple, list, set and dict displays. */
final class DisplayLowering {
  private static final int LEAST_CONSTANT_ITEMS = 3;
  private static final int MOST_CONSTANT_ITEMS = 30;

  private final CodeUnit unit;

  DisplayLowering(CodeUnit unit) {
    this.unit = unit;
  }

  CoreExpr tuple(Expr.Tuple node) {
    return tupleOf(node.elts(), node.span());
  }

  CoreExpr tupleOf(List<Expr> elements, Span where) {
    CoreExpr[] items = unit.spiller.lowerItems(elements);
    return allConstant(items)
        ? new CoreExpr.Const(constantTuple(items), unit.lineOf(where))
        : new CoreExpr.BuildTuple(items, hasStarred(items), unit.lineOf(where));
  }

  CoreExpr list(Expr.List node) {
    CoreExpr[] items = unit.spiller.lowerItems(node.elts());
    return new CoreExpr.BuildList(items, hasStarred(items), unit.lineOf(node.span()));
  }

  CoreExpr set(Expr.Set node) {
    return setOf(unit.spiller.lowerItems(node.elts()), node);
  }

  private CoreExpr setOf(CoreExpr[] items, Expr.Set node) {
    if (allConstant(items)
        && items.length >= LEAST_CONSTANT_ITEMS
        && items.length <= MOST_CONSTANT_ITEMS) {
      return copyOf(constantSet(items, node), node);
    }
    return new CoreExpr.BuildSet(items, hasStarred(items), unit.at(node.span()));
  }

  /** A set with the keys of a constant, in the order that copying gives, as CPython's has them. */
  // CPython: flowgraph.c optimize_lists_and_sets
  private CoreExpr copyOf(CoreExpr constant, Expr.Set node) {
    int position = unit.at(node.span());
    return new CoreExpr.BuildSet(
        new CoreExpr[] {new CoreExpr.Starred(constant, position)}, true, position);
  }

  private CoreExpr constantSet(CoreExpr[] items, Expr.Set node) {
    return new CoreExpr.Const(frozenSet(constantTuple(items).items()), unit.lineOf(node.span()));
  }

  /** A set display that is only iterated or searched: a constant where its items are. */
  CoreExpr iteratedSet(Expr.Set node) {
    CoreExpr[] items = unit.spiller.lowerItems(node.elts());
    return allConstant(items) ? constantSet(items, node) : setOf(items, node);
  }

  static FrozenSetConstant frozenSet(Object[] items) {
    Map<Object, Object> distinct = new LinkedHashMap<>();
    for (Object item : items) {
      distinct.putIfAbsent(ConstantFolder.equalityKey(item), item);
    }
    return new FrozenSetConstant(distinct.values().toArray());
  }

  static boolean allConstant(CoreExpr[] items) {
    for (CoreExpr item : items) {
      if (!(item instanceof CoreExpr.Const)) {
        return false;
      }
    }
    return true;
  }

  static TupleConstant constantTuple(CoreExpr[] items) {
    Object[] values = new Object[items.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = ((CoreExpr.Const) items[i]).value();
    }
    return new TupleConstant(values);
  }

  private static boolean hasStarred(CoreExpr[] items) {
    for (CoreExpr item : items) {
      if (item instanceof CoreExpr.Starred) {
        return true;
      }
    }
    return false;
  }

  CoreExpr dict(Expr.Dict node) {
    int size = node.keys().size();
    List<@Nullable Expr> operands = new ArrayList<>(2 * size);
    for (int i = 0; i < size; i++) {
      operands.add(node.keys().get(i));
      operands.add(node.values().get(i));
    }
    CoreExpr[] lowered = unit.spiller.lowerAll(operands);
    @Nullable CoreExpr[] keys = new CoreExpr[size];
    CoreExpr[] values = new CoreExpr[size];
    for (int i = 0; i < size; i++) {
      keys[i] = lowered[2 * i];
      values[i] = lowered[2 * i + 1];
    }
    return new CoreExpr.BuildDict(keys, values, unit.at(node.span()));
  }
}
