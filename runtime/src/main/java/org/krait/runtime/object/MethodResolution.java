package org.krait.runtime.object;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.error.Errors;

/** The C3 linearization of a type's bases. */
// CPython: typeobject.c mro_implementation, pmerge
public final class MethodResolution {
  private MethodResolution() {}

  /** The resolution order of a type with these bases. */
  public static PyType[] of(PyType type, PyType[] bases) {
    if (bases.length == 1) {
      PyType[] above = bases[0].mro();
      PyType[] order = new PyType[above.length + 1];
      order[0] = type;
      System.arraycopy(above, 0, order, 1, above.length);
      return order;
    }
    return merge(type, bases);
  }

  private static PyType[] merge(PyType type, PyType[] bases) {
    PyType[][] lists = new PyType[bases.length + 1][];
    for (int i = 0; i < bases.length; i++) {
      lists[i] = bases[i].mro();
    }
    lists[bases.length] = bases;
    checkDuplicates(bases);
    int[] next = new int[lists.length];
    List<PyType> order = new ArrayList<>();
    order.add(type);
    while (true) {
      PyType chosen = choose(lists, next);
      if (chosen == null) {
        break;
      }
      order.add(chosen);
      for (int i = 0; i < lists.length; i++) {
        if (next[i] < lists[i].length && lists[i][next[i]] == chosen) {
          next[i]++;
        }
      }
    }
    for (int i = 0; i < lists.length; i++) {
      if (next[i] < lists[i].length) {
        throw inconsistent(lists, next);
      }
    }
    return order.toArray(new PyType[0]);
  }

  private static PyType choose(PyType[][] lists, int[] next) {
    for (int i = 0; i < lists.length; i++) {
      if (next[i] < lists[i].length) {
        PyType candidate = lists[i][next[i]];
        if (!inTail(candidate, lists, next)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean inTail(PyType candidate, PyType[][] lists, int[] next) {
    for (int i = 0; i < lists.length; i++) {
      for (int j = next[i] + 1; j < lists[i].length; j++) {
        if (lists[i][j] == candidate) {
          return true;
        }
      }
    }
    return false;
  }

  private static void checkDuplicates(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw Errors.typeError("duplicate base class " + bases[i].name());
        }
      }
    }
  }

  private static RuntimeException inconsistent(PyType[][] lists, int[] next) {
    List<PyType> heads = new ArrayList<>();
    for (int i = 0; i < lists.length; i++) {
      if (next[i] < lists[i].length && !heads.contains(lists[i][next[i]])) {
        heads.add(lists[i][next[i]]);
      }
    }
    StringBuilder names = new StringBuilder();
    for (PyType head : heads) {
      names.append(names.isEmpty() ? "" : ", ").append(head.name());
    }
    return Errors.typeError(
        "Cannot create a consistent method resolution order (MRO) for bases " + names);
  }
}
