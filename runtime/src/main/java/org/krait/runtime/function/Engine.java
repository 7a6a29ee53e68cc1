package org.krait.runtime.function;

/** Makes code objects that run, from what lowering gives. Every interpreter has one. */
public interface Engine {
  /** The code object of a lowered program. */
  PyCode load(Object lowered);
}
