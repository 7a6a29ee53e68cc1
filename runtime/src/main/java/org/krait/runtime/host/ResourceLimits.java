package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The system's calls on what a process may use and has used. A failed call raises OSError. */
public final class ResourceLimits {
  private static final NativeFunction GETRLIMIT =
      new NativeFunction(Access.PROCESSES, "getrlimit", 2);
  private static final NativeFunction SETRLIMIT =
      new NativeFunction(Access.PROCESSES, "setrlimit", 2);
  private static final NativeFunction PRLIMIT = new NativeFunction(Access.PROCESSES, "prlimit", 4);
  private static final NativeFunction GETRUSAGE = new NativeFunction(Access.FREE, "getrusage", 2);
  private static final int USAGE_FIELDS = 18;

  private ResourceLimits() {}

  /** The soft and the hard limit of this process. */
  public static long[] get(int resource) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment limit = arena.allocate(16, 8);
      ProcessCalls.call(GETRLIMIT, resource, limit.address());
      return longs(limit, 2);
    }
  }

  /** Sets the soft and the hard limit of this process. */
  public static void set(int resource, long soft, long hard) {
    try (Arena arena = Arena.ofConfined()) {
      ProcessCalls.call(SETRLIMIT, resource, limit(arena, soft, hard).address());
    }
  }

  /** The limits of any process, and new ones for it if an array is given. */
  public static long[] exchange(int pid, int resource, long... limits) {
    try (Arena arena = Arena.ofConfined()) {
      long next = limits.length == 0 ? 0 : limit(arena, limits[0], limits[1]).address();
      MemorySegment old = arena.allocate(16, 8);
      ProcessCalls.call(PRLIMIT, pid, resource, next, old.address());
      return longs(old, 2);
    }
  }

  /** The C structure rusage: seconds and microseconds of two times, then fourteen counts. */
  public static long[] usage(int who) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(8L * USAGE_FIELDS, 8);
      ProcessCalls.call(GETRUSAGE, who, usage.address());
      return longs(usage, USAGE_FIELDS);
    }
  }

  private static MemorySegment limit(Arena arena, long soft, long hard) {
    return arena.allocateFrom(ValueLayout.JAVA_LONG, soft, hard);
  }

  private static long[] longs(MemorySegment segment, int count) {
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = segment.getAtIndex(ValueLayout.JAVA_LONG, i);
    }
    return values;
  }
}
