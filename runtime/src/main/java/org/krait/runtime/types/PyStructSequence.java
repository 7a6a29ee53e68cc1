package org.krait.runtime.types;

import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** A tuple with named fields, of which the last may be outside of the tuple. */
// CPython: structseq.c
public final class PyStructSequence extends PyTuple {
  private final Object[] fields;

  /** An instance; {@code fields} holds all fields, the first {@code visible} are the tuple's. */
  PyStructSequence(PyType type, int visible, Object[] fields) {
    super(type, java.util.Arrays.copyOf(fields, visible));
    this.fields = fields;
  }

  /** All fields, those outside of the tuple last. */
  public Object field(int index) {
    return fields[index];
  }
}
