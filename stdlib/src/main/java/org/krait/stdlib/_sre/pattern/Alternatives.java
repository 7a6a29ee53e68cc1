package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins alternatives: what they begin with alike comes first, single characters become a set. */
// CPython: re/_parser.py _parse_sub
final class Alternatives {
  private Alternatives() {}

  /** One sequence of several, which are given away. */
  static Sequence join(List<Sequence> bodies) {
    Sequence joined = new Sequence();
    while (beginAlike(bodies)) {
      joined.add(bodies.get(0).get(0));
      for (int i = 0; i < bodies.size(); i++) {
        bodies.get(i).elements.remove(0);
      }
    }
    List<SetItem> set = asSet(bodies);
    joined.add(set != null ? new Element.In(set) : new Element.Branch(bodies));
    return joined;
  }

  private static boolean beginAlike(List<Sequence> bodies) {
    if (bodies.get(0).isEmpty()) {
      return false;
    }
    Element first = bodies.get(0).get(0);
    for (int i = 1; i < bodies.size(); i++) {
      if (bodies.get(i).isEmpty() || !bodies.get(i).get(0).isSame(first)) {
        return false;
      }
    }
    return true;
  }

  /** The set that says the same; null if there is none. */
  private static @Nullable List<SetItem> asSet(List<Sequence> bodies) {
    Set<SetItem> items = new LinkedHashSet<>();
    for (int i = 0; i < bodies.size(); i++) {
      Element only = bodies.get(i).size() == 1 ? bodies.get(i).get(0) : null;
      if (only instanceof Element.Literal literal && !literal.negated()) {
        items.add(SetItem.literal(literal.character()));
      } else if (only instanceof Element.In in && !in.isNegated()) {
        items.addAll(in.items());
      } else {
        return null;
      }
    }
    return new ArrayList<>(items);
  }
}
