package org.krait.lower.core;

import java.util.Set;

/** A frozenset of constants, in the order of the source and without duplicates. */
public record FrozenSetConstant(Object... items) {
  @Override
  public boolean equals(Object other) {
    return other instanceof FrozenSetConstant s && Set.of(items).equals(Set.of(s.items));
  }

  @Override
  public int hashCode() {
    return Set.of(items).hashCode();
  }
}
