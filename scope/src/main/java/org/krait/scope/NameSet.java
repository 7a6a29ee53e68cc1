package org.krait.scope;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of names that starts as that of the scope around it, which it never changes. */
final class NameSet {
  private final @Nullable NameSet outer;
  private final Map<String, Boolean> own = new HashMap<>();

  NameSet(@Nullable NameSet outer) {
    this.outer = outer;
  }

  boolean contains(String name) {
    for (NameSet set = this; set != null; set = set.outer) {
      Boolean here = set.own.get(name);
      if (here != null) {
        return here;
      }
    }
    return false;
  }

  void add(String name) {
    own.put(name, Boolean.TRUE);
  }

  void remove(String name) {
    if (contains(name)) {
      own.put(name, Boolean.FALSE);
    }
  }
}
