package org.krait.compiler;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.krait.lower.core.CoreParts;

/** Looks for nodes inside a node of the core tree; codes inside are not entered. */
final class CoreSearch {
  private final Map<Object, Boolean> answers = new IdentityHashMap<>();
  private final Predicate<Object> sought;

  /** A search whose answers are kept. */
  CoreSearch(Predicate<Object> sought) {
    this.sought = sought;
  }

  /** Whether the node or one inside it is what is sought. */
  boolean finds(Object node) {
    Boolean known = answers.get(node);
    if (known == null) {
      known = sought.test(node) || findsInside(node);
      answers.put(node, known);
    }
    return known;
  }

  private boolean findsInside(Object node) {
    for (Object part : CoreParts.of(node)) {
      if (part != null && finds(part)) {
        return true;
      }
    }
    return false;
  }
}
