package org.krait.runtime.module;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;

/** {@code -X importtime}: tells on standard error what imports take, in microseconds. */
// CPython: import.c import_find_and_load
final class ImportTimes {
  private static final int CACHED_TOO = 2;

  private final boolean tellsCached;
  private boolean headed;
  private int level;

  /** What imports inside the one under way have taken, in nanoseconds. */
  private long inside;

  private ImportTimes(int option) {
    tellsCached = option == CACHED_TOO;
  }

  /** Those of an interpreter; null if nobody wants them. */
  static @Nullable ImportTimes of(Interpreter interpreter) {
    int option = interpreter.state(Settings.class).importTime;
    if (option == 0) {
      return null;
    }
    synchronized (interpreter) {
      ImportTimes times = interpreter.state(ImportTimes.class);
      if (times == null) {
        times = new ImportTimes(option);
        interpreter.setState(ImportTimes.class, times);
      }
      return times;
    }
  }

  /** Notes the import of a module that was loaded before. */
  void cached(String name) {
    if (tellsCached) {
      String indented = level == 0 ? name : String.format("%" + 2 * level + "s", name);
      tell("cached    | cached     | " + indented);
    }
  }

  /** Loads a module and tells how long that took, even if it fails. */
  Object timed(String name, Supplier<Object> load) {
    long outer = inside;
    inside = 0;
    level++;
    long start = System.nanoTime();
    try {
      return load.get();
    } finally {
      long whole = System.nanoTime() - start;
      level--;
      String indented = "  ".repeat(level) + name;
      tell(String.format("%9d | %10d | %s", micros(whole - inside), micros(whole), indented));
      inside = outer + whole;
    }
  }

  private static long micros(long nanos) {
    return Math.ceilDiv(nanos, 1000L);
  }

  private void head() {
    if (!headed) {
      headed = true;
      System.err.println("import time: self [us] | cumulative | imported package");
    }
  }

  private void tell(String line) {
    head();
    System.err.println("import time: " + line);
    System.err.flush();
  }
}
