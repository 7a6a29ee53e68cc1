package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** Where the source of each position of a code object stands; a position counts as two bytes. */
final class CodePositions {
  private CodePositions() {}

  /** The iterator of (line, end line, column, end column). */
  static Object positions(PyCode code) {
    int[] table = code.executable().positions();
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < table.length; i += 4) {
      all.add(
          PyTuple.of(
              number(table[i]), number(table[i + 1]), number(table[i + 2]), number(table[i + 3])));
    }
    return iterator(all);
  }

  private static Object number(int n) {
    return n < 0 ? PySingleton.NONE : (Object) (long) n;
  }

  /** The iterator of (start, end, line), one for each run of positions on one line. */
  // CPython: codeobject.c lineiter_next
  static Object lines(PyCode code) {
    int[] table = code.executable().positions();
    List<Object> runs = new ArrayList<>();
    int count = table.length / 4;
    for (int i = 0; i < count; ) {
      int line = table[4 * i];
      int start = i;
      while (i < count && table[4 * i] == line) {
        i++;
      }
      runs.add(PyTuple.of(2L * start, 2L * i, number(line)));
    }
    return iterator(runs);
  }

  /** No branches are told apart. */
  static Object branches() {
    return iterator(List.of());
  }

  private static Object iterator(List<Object> items) {
    return new PyListIterator(PyList.of(items.toArray()));
  }
}
