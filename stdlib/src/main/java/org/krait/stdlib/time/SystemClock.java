package org.krait.stdlib.time;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.NativeFunction;

/** The system's clocks by their numbers; times are nanoseconds. */
final class SystemClock {
  private static final NativeFunction GETTIME = new NativeFunction(Access.FREE, "clock_gettime", 2);
  private static final NativeFunction GETRES = new NativeFunction(Access.FREE, "clock_getres", 2);
  private static final NativeFunction SETTIME =
      new NativeFunction(Access.PROCESSES, "clock_settime", 2);
  private static final long BILLION = 1_000_000_000L;

  /** What a clock's number has of a thread's: the kernel's clock of time on processors. */
  private static final long THREAD_CLOCK = 6;

  private SystemClock() {}

  static long time(int clock) {
    return asked(GETTIME, clock);
  }

  static long resolution(int clock) {
    return asked(GETRES, clock);
  }

  private static long asked(NativeFunction call, int clock) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(16, 8);
      call.checked(clock, time.address());
      return time.get(ValueLayout.JAVA_LONG, 0) * BILLION + time.get(ValueLayout.JAVA_LONG, 8);
    }
  }

  static void set(int clock, long nanos) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(16, 8);
      time.set(ValueLayout.JAVA_LONG, 0, Math.floorDiv(nanos, BILLION));
      time.set(ValueLayout.JAVA_LONG, 8, Math.floorMod(nanos, BILLION));
      SETTIME.checked(clock, time.address());
    }
  }

  /** The number of the clock that a thread runs by. */
  // Linux: include/linux/posix-timers.h MAKE_THREAD_CPUCLOCK
  static long ofThread(long nativeId) {
    return ~nativeId << 3 | THREAD_CLOCK;
  }
}
