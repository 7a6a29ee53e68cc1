package org.krait.lower.core;

import java.util.Arrays;

/** A frozenset of constants, in the order of the source and without duplicates. */
public record FrozenSetConstant(Object... items) {
  @Override
  public boolean equals(Object other) {
    return other instanceof FrozenSetConstant s && Arrays.equals(items, s.items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }
}
