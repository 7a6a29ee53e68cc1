package org.krait.interpreter;

import org.jspecify.annotations.Nullable;

/** Which slots of a code held ints, and which floats, whenever somebody looked. */
final class SlotClasses {
  private final @Nullable Class<?>[] classes;

  /** Nothing was seen yet. */
  SlotClasses(int slots) {
    classes = new @Nullable Class<?>[slots];
  }

  /** Notes what is in slots now; empty ones say nothing. */
  SlotClasses note(@Nullable Object[] slots) {
    for (int i = 0; i < classes.length; i++) {
      if (slots[i] != null) {
        Class<?> type = typeOf(slots[i]);
        classes[i] = classes[i] == null || classes[i] == type ? type : Object.class;
      }
    }
    return this;
  }

  private static Class<?> typeOf(Object o) {
    return o instanceof Long ? Long.class : o instanceof Double ? Double.class : Object.class;
  }

  /** By slot Long or Double, Object for anything else, null where nothing was. */
  @Nullable Class<?>[] toArray() {
    return classes.clone();
  }
}
