package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/** Gives (start, end, line) for each run of a code object's positions on one line. */
// CPython: codeobject.c lineiter_next
@PyTypeSpec(name = "line_iterator", subclassable = false, instantiable = false)
public final class PyLineIterator extends PyIterator {
  private final int[] table;
  private int at;

  /** An iterator over positions of four numbers each, the line first. */
  PyLineIterator(int[] table) {
    super(PyType.builtin(PyLineIterator.class));
    this.table = table;
  }

  @Override
  public @Nullable Object next() {
    if (at >= table.length) {
      return null;
    }
    int line = table[at];
    int start = at;
    while (at < table.length && table[at] == line) {
      at += 4;
    }
    return PyTuple.of(start / 2L, at / 2L, CodePositions.number(line));
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  public Object __next__() {
    return Iteration.orStop(next());
  }
}
