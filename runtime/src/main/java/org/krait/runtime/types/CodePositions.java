package org.krait.runtime.types;

import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.CodeUnits;
import org.krait.runtime.function.NoDebugRanges;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/** Where the source of each position of a code object stands, for each unit of {@code co_code}. */
final class CodePositions {
  private CodePositions() {}

  static Object positions(PyCode code) {
    boolean columns = ThreadState.current().interpreter().state(NoDebugRanges.class) == null;
    int[] table = code.executable().units().positions();
    return new PyPositionsIterator(
        code.has(CodeHeading.RESUMABLE) ? created(table) : table, columns);
  }

  /** A generator is made at no column. */
  private static int[] created(int[] table) {
    int[] all = table.clone();
    all[2] = -1;
    all[3] = -1;
    return all;
  }

  static Object lines(PyCode code) {
    return new PyLineIterator(code.executable().units().positions());
  }

  /** For each branch the offset where it is decided and those where its ways begin. */
  static Object branches(PyCode code) {
    CodeUnits units = code.executable().units();
    PyList all = new PyList();
    for (Branch branch : units.branches()) {
      long left = units.way(branch, true);
      all.add(PyTuple.of((long) units.offset(branch), left, (long) units.way(branch, false)));
    }
    return new PyListIterator(all);
  }

  /** A line or column, or None for what is unknown. */
  static Object number(int n) {
    return n < 0 ? PySingleton.NONE : (Object) (long) n;
  }
}
