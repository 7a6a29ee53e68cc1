package org.krait.lens.live;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCell;

/** Cells by identity, and each change of one of them with the place of the program that did it. */
final class CellLog {
  /** Stands for the contents of a cell that is unbound. */
  private static final Object NOTHING = new Object();

  private final Numbers<PyCell> numbers = new Numbers<>();
  private final List<WeakReference<Object>> contents = new ArrayList<>();
  private final List<Recording.Cell> cells;
  private final int most;
  private boolean overflows;

  /**
   * @param cells where the cells are taken down
   * @param most how many at most
   */
  CellLog(List<Recording.Cell> cells, int most) {
    this.cells = cells;
    this.most = most;
  }

  /** The number of a cell, noted when it is first met; -1 where there are too many. */
  int number(PyCell cell, String name, String owner) {
    int number = numbers.of(cell);
    if (number >= 0) {
      return number;
    }
    if (numbers.size() >= most) {
      overflows = true;
      return -1;
    }
    contents.add(new WeakReference<>(NOTHING));
    cells.add(new Recording.Cell(name, owner));
    return numbers.add(cell);
  }

  /** Whether there were more cells than it takes down. */
  boolean overflows() {
    return overflows;
  }

  /** What was taken down of a cell, or null if it was never met. */
  Recording.@Nullable Cell find(PyCell cell) {
    int number = numbers.of(cell);
    return number < 0 ? null : cells.get(number);
  }

  /** Compares every known cell with what it held; what ran last has changed it. */
  void noteWrites(int step, Recording.Place place) {
    for (int i = 0; i < numbers.size(); i++) {
      PyCell cell = numbers.get(i);
      if (cell == null) {
        continue;
      }
      Object now = cell.get() == null ? NOTHING : cell.get();
      List<Recording.Write> writes = cells.get(i).writes();
      String before = writes.isEmpty() ? null : writes.getLast().after();
      String after = SafeText.of(cell.get());
      boolean rebound = !contents.get(i).refersTo(now);
      if (rebound || before != null && !before.equals(after)) {
        writes.add(new Recording.Write(step, place, before, after, rebound));
      }
      if (rebound) {
        contents.set(i, new WeakReference<>(now));
      }
    }
  }
}
