package org.krait.lower;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.scope.Scope;

/** The slots, cells and resume registers of one code object. */
final class FrameLayout {
  final String[] varNames;
  final String[] cellNames;
  final String[] freeNames;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, Integer> cells = new HashMap<>();
  private final Map<String, Integer> freeCells = new HashMap<>();
  private int temporaries;
  private int mostTemporaries;
  private int resumes;

  FrameLayout(Scope scope, List<String> varNames) {
    this.varNames = varNames.toArray(new String[0]);
    this.cellNames = cellNames(scope.cellVariables(), varNames);
    this.freeNames = scope.freeVariables().toArray(new String[0]);
    for (int i = 0; i < this.varNames.length; i++) {
      slots.put(this.varNames[i], i);
    }
    for (int i = 0; i < cellNames.length; i++) {
      cells.put(cellNames[i], i);
    }
    for (int i = 0; i < freeNames.length; i++) {
      freeCells.put(freeNames[i], cellNames.length + i);
    }
  }

  /** Those that are variables too come first, in their order. */
  // CPython: assemble.c compute_localsplus_info
  private static String[] cellNames(List<String> cells, List<String> varNames) {
    Set<String> ordered = new LinkedHashSet<>(varNames);
    ordered.retainAll(cells);
    ordered.addAll(cells);
    return ordered.toArray(new String[0]);
  }

  int slot(String name) {
    Integer slot = slots.get(name);
    if (slot == null) {
      throw new IllegalStateException("no slot for " + name);
    }
    return slot;
  }

  boolean isLocal(int slot) {
    return slot < varNames.length;
  }

  /** The cell that this code makes under a name. */
  int ownCell(String name) {
    Integer cell = cells.get(name);
    return cell != null ? cell : freeCell(name);
  }

  /** The cell that this code is given under a name. */
  int freeCell(String name) {
    Integer cell = freeCells.get(name);
    if (cell == null) {
      cell = cells.get(name);
    }
    if (cell == null) {
      throw new IllegalStateException("no cell for " + name);
    }
    return cell;
  }

  /** For each own cell the slot of the parameter that it takes over, or -1. */
  int[] cellParameters(int parameterCount) {
    int[] parameters = new int[cellNames.length];
    for (int i = 0; i < parameters.length; i++) {
      Integer slot = slots.get(cellNames[i]);
      parameters[i] = slot != null && slot < parameterCount ? slot : -1;
    }
    return parameters;
  }

  /** A temporary, in use until the mark below it is released. */
  int newTemporary() {
    int temporary = temporaries++;
    mostTemporaries = Math.max(mostTemporaries, temporaries);
    return varNames.length + temporary;
  }

  int mark() {
    return temporaries;
  }

  void release(int mark) {
    temporaries = mark;
  }

  int newResume() {
    return resumes++;
  }

  int temporaryCount() {
    return mostTemporaries;
  }

  int resumeCount() {
    return resumes;
  }
}
