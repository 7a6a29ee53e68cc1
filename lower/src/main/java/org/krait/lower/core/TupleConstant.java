package org.krait.lower.core;

import java.util.Arrays;

/** A tuple of constants. */
public record TupleConstant(Object... items) {
  /** The empty tuple. */
  public static final TupleConstant EMPTY = new TupleConstant();

  @Override
  public boolean equals(Object other) {
    return other instanceof TupleConstant t && Arrays.equals(items, t.items);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }
}
