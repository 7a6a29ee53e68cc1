package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * Names that a dict is to have, and gets when somebody looks for one of them or at the whole dict.
 * It may also wait for values to change that others are still going to read.
 */
public abstract class LateNames {
  /** Whether a missing key is one of the names. */
  public abstract boolean has(Object key);

  /**
   * Gives the dict a name, or all of them.
   *
   * @param key one that {@link #has} knows; null for all
   * @return false if this thread is about to do that already, so that it has to do without
   */
  public abstract boolean settle(@Nullable Object key);

  /** Whether {@link #changes} wants to be told. */
  public boolean watches() {
    return false;
  }

  /** A key is about to get a value or to go. */
  public void changes(Object key) {}
}
