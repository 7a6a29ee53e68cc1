package org.krait.stdlib._signal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.object.PyTuple;

/** The system's timers that send signals. */
final class IntervalTimer {
  private static final NativeFunction SET = new NativeFunction(Access.SIGNALS, "setitimer", 3);
  private static final NativeFunction GET = new NativeFunction(Access.SIGNALS, "getitimer", 2);
  private static final NativeFunction ALARM = new NativeFunction(Access.SIGNALS, "alarm", 1);
  private static final int SIZE = 32;
  private static final int DELAY = 16;
  private static final long MICROS = 1_000_000;

  private IntervalTimer() {}

  /** Sends SIGALRM after some seconds; how many were left of an earlier order. */
  static long alarm(int seconds) {
    return ALARM.call(seconds);
  }

  /** Sets a timer, negative numbers being wrong; its old values, or null if the system refuses. */
  static @Nullable PyTuple set(int which, double seconds, double interval) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(SIZE, 8);
      MemorySegment old = arena.allocate(SIZE, 8);
      put(value, 0, interval);
      put(value, DELAY, seconds);
      return (int) SET.call(which, value.address(), old.address()) == 0 ? values(old) : null;
    }
  }

  /** The values of a timer, or null if there is none such. */
  static @Nullable PyTuple get(int which) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(SIZE, 8);
      return (int) GET.call(which, value.address()) == 0 ? values(value) : null;
    }
  }

  private static PyTuple values(MemorySegment timer) {
    return PyTuple.of(seconds(timer, DELAY), seconds(timer, 0));
  }

  private static void put(MemorySegment timer, int at, double seconds) {
    long micros = (long) Math.ceil(seconds * MICROS);
    timer.set(ValueLayout.JAVA_LONG, at, Math.floorDiv(micros, MICROS));
    timer.set(ValueLayout.JAVA_LONG, at + 8, Math.floorMod(micros, MICROS));
  }

  private static double seconds(MemorySegment timer, int at) {
    return timer.get(ValueLayout.JAVA_LONG, at)
        + timer.get(ValueLayout.JAVA_LONG, at + 8) / (double) MICROS;
  }
}
