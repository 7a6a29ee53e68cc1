package org.krait.runtime.types;

import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyListIterator;
import org.krait.runtime.object.PySingleton;

/** Where the source of each position of a code object stands, for each unit of {@code co_code}. */
final class CodePositions {
  private CodePositions() {}

  static Object positions(PyCode code) {
    return new PyPositionsIterator(code.executable().units().positions());
  }

  static Object lines(PyCode code) {
    return new PyLineIterator(code.executable().units().positions());
  }

  /** No branches are told apart. */
  static Object branches() {
    return new PyListIterator(new PyList());
  }

  /** A line or column, or None for what is unknown. */
  static Object number(int n) {
    return n < 0 ? PySingleton.NONE : (Object) (long) n;
  }
}
