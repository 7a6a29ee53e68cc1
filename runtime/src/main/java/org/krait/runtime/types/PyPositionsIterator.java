package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/** Gives (line, end line, column, end column) for each position of a code object. */
// CPython: codeobject.c positionsiter_next
@PyTypeSpec(name = "positions_iterator", subclassable = false, instantiable = false)
public final class PyPositionsIterator extends PyIterator {
  private final int[] table;
  private final boolean columns;
  private int at;

  /** An iterator over positions of four numbers each, which may leave out the columns. */
  PyPositionsIterator(int[] table, boolean columns) {
    super(PyType.builtin(PyPositionsIterator.class));
    this.table = table;
    this.columns = columns;
  }

  @Override
  public @Nullable Object next() {
    if (at >= table.length) {
      return null;
    }
    Object[] position = new Object[4];
    for (int i = 0; i < position.length; i++) {
      int number = table[at++];
      position[i] = CodePositions.number(i < 2 || columns ? number : -1);
    }
    return PyTuple.of(position);
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
