package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;

/** Makes code objects that run, from what lowering gives. Every interpreter has one. */
public interface Engine {
  /** The code object of a lowered program. */
  PyCode load(Object lowered);

  /** A code object as bytes that {@link #read} takes; ValueError for one that was altered. */
  byte[] write(PyCode code);

  /**
   * The code object that {@link #write} wrote; ValueError if the bytes are no such thing.
   *
   * @param filename what {@code co_filename} is to be, null for what it was
   */
  PyCode read(byte[] bytes, @Nullable String filename);
}
