package org.krait.benchmarks.twins;

import java.util.HashMap;
import java.util.Map;

/** The twin of {@code closures/memoize.py}. */
final class Memoize implements Twin {
  private interface Paths {
    long count(long row, long column);
  }

  private record Key(long row, long column) {}

  private static Paths memoize(Paths function) {
    Map<Key, Long> known = new HashMap<>();
    return (row, column) -> {
      Key key = new Key(row, column);
      Long found = known.get(key);
      if (found == null) {
        found = function.count(row, column);
        known.put(key, found);
      }
      return found;
    };
  }

  private Paths paths;

  private long count(long row, long column) {
    return row == 0 || column == 0
        ? 1
        : (paths.count(row - 1, column) + paths.count(row, column - 1)) % 1_000_003;
  }

  @Override
  public Object run(int size) {
    paths = memoize(this::count);
    long total = 0;
    for (int row = 0; row < size; row += 2) {
      for (int column = 0; column < size / 4; column++) {
        total += paths.count(row, column);
      }
    }
    return total;
  }
}
