package org.krait.runtime.object;

import java.util.function.BiConsumer;

/** An object that holds others which neither its items nor its attributes show. */
// CPython: tp_traverse
public interface Holder {
  /** Tells each object held, with the step of an expression that leads to it. */
  void tellHeld(BiConsumer<String, Object> found);
}
