package org.krait.stdlib.builtins;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Iteration;

/** {@code min} and {@code max}. */
// CPython: bltinmodule.c min_max
final class Extremes {
  private final boolean wantsMax;
  private final @Nullable Object key;
  private @Nullable Object best;
  private @Nullable Object bestKey;

  private Extremes(boolean wantsMax, @Nullable Object key) {
    this.wantsMax = wantsMax;
    this.key = key;
  }

  static Object find(
      boolean wantsMax, Object first, Object[] others, @Nullable Object otherwise, Object key) {
    String name = wantsMax ? "max" : "min";
    if (others.length > 0 && otherwise != null) {
      throw Errors.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    Extremes extremes = new Extremes(wantsMax, key == PySingleton.NONE ? null : key);
    if (others.length > 0) {
      extremes.add(first);
      for (Object item : others) {
        extremes.add(item);
      }
    } else {
      Object iterator = Iteration.iterator(first);
      for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
        extremes.add(o);
      }
    }
    Object found = extremes.best == null ? otherwise : extremes.best;
    if (found == null) {
      throw Errors.valueError(name + "() iterable argument is empty");
    }
    return found;
  }

  private void add(Object item) {
    Object value = key == null ? item : Dispatch.call(key, item);
    if (best == null || isBetter(value)) {
      best = item;
      bestKey = value;
    }
  }

  private boolean isBetter(Object value) {
    return Truth.of(
        wantsMax ? Comparison.greater(value, bestKey) : Comparison.less(value, bestKey));
  }
}
