package org.krait.interpreter;

import org.jspecify.annotations.Nullable;

/** Of what classes the objects were that the slots of a code held, as far as somebody looked. */
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
        Class<?> type = slots[i].getClass();
        classes[i] = classes[i] == null || classes[i] == type ? type : Object.class;
      }
    }
    return this;
  }

  /** By slot the class; Object for several, null for none. */
  @Nullable Class<?>[] toArray() {
    return classes.clone();
  }
}
