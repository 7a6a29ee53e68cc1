package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;

/** Descriptors that stand for events, timers, memory and processes. */
@PyModule("posix")
public final class PosixEvents {
  private static final NativeFunction EVENTFD = new NativeFunction(Access.FILES, "eventfd", 2);
  private static final NativeFunction EVENTFD_READ =
      new NativeFunction(Access.FILES, "eventfd_read", 2);
  private static final NativeFunction EVENTFD_WRITE =
      new NativeFunction(Access.FILES, "eventfd_write", 2);
  private static final NativeFunction TIMERFD_CREATE =
      new NativeFunction(Access.FILES, "timerfd_create", 2);
  private static final NativeFunction TIMERFD_GETTIME =
      new NativeFunction(Access.FILES, "timerfd_gettime", 2);
  private static final NativeFunction TIMERFD_SETTIME =
      new NativeFunction(Access.FILES, "timerfd_settime", 4);
  private static final NativeFunction MEMFD_CREATE =
      new NativeFunction(Access.FILES, "memfd_create", 2);
  private static final NativeFunction SYSCALL = new NativeFunction(Access.FILES, "syscall", 3);
  private static final long SYS_PIDFD_OPEN = 434;
  private static final long BILLION = 1_000_000_000L;
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  /// Creates and returns an event notification file descriptor.
  @PyFunction("(initval, flags=EFD_CLOEXEC)")
  public int eventfd(Object initval, int flags) {
    long value = unsigned(initval, 32, "int").longValue();
    return EVENTFD.checked(value, flags);
  }

  /// Read eventfd value
  @PyFunction("(fd)")
  public Object eventfd_read(Object fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(8, 8);
      WaitingCalls.checked(EVENTFD_READ, DescriptorArgument.of(fd), value.address());
      long n = value.get(ValueLayout.JAVA_LONG, 0);
      return n >= 0 ? (Object) n : Ints.normal(BigInteger.valueOf(n).add(TWO_64));
    }
  }

  /// Write eventfd value.
  @PyFunction("(fd, value)")
  public void eventfd_write(Object fd, Object value) {
    BigInteger n = unsigned(value, 64, "long long");
    WaitingCalls.checked(EVENTFD_WRITE, DescriptorArgument.of(fd), n.longValue());
  }

  // CPython: longobject.c _PyLong_UnsignedInt_Converter
  private static BigInteger unsigned(Object value, int bits, String type) {
    Object number = Indexes.of(value);
    BigInteger n = number instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) number;
    if (n.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (n.bitLength() > bits) {
      throw Errors.overflowError("Python int too large for C unsigned " + type);
    }
    return n;
  }

  /// Create and return a timer file descriptor.
  ///
  ///   clockid
  ///     A valid clock ID constant as timer file descriptor.
  ///
  ///     time.CLOCK_REALTIME
  ///     time.CLOCK_MONOTONIC
  ///     time.CLOCK_BOOTTIME
  ///   flags
  ///     0 or a bit mask of os.TFD_NONBLOCK or os.TFD_CLOEXEC.
  ///
  ///     os.TFD_NONBLOCK
  ///         If *TFD_NONBLOCK* is set as a flag, read doesn't blocks.
  ///         If *TFD_NONBLOCK* is not set as a flag, read block until the timer fires.
  ///
  ///     os.TFD_CLOEXEC
  ///         If *TFD_CLOEXEC* is set as a flag, enable the close-on-exec flag
  @PyFunction("(clockid, /, *, flags=0)")
  public int timerfd_create(int clockid, int flags) {
    return TIMERFD_CREATE.checked(clockid, flags | Descriptors.O_CLOEXEC);
  }

  /// Alter a timer file descriptor's internal timer in seconds.
  ///
  ///   fd
  ///     A timer file descriptor.
  ///   flags
  ///     0 or a bit mask of TFD_TIMER_ABSTIME or TFD_TIMER_CANCEL_ON_SET.
  ///   initial
  ///     The initial expiration time, in seconds.
  ///   interval
  ///     The timer's interval, in seconds.
  @PyFunction("(fd, /, *, flags=0, initial=0.0, interval=0.0)")
  public PyTuple timerfd_settime(Object fd, int flags, double initial, double interval) {
    return seconds(set(fd, flags, nanos(initial), nanos(interval)));
  }

  /// Alter a timer file descriptor's internal timer in nanoseconds.
  ///
  ///   fd
  ///     A timer file descriptor.
  ///   flags
  ///     0 or a bit mask of TFD_TIMER_ABSTIME or TFD_TIMER_CANCEL_ON_SET.
  ///   initial
  ///     initial expiration timing in seconds.
  ///   interval
  ///     interval for the timer in seconds.
  @PyFunction("(fd, /, *, flags=0, initial=0, interval=0)")
  public PyTuple timerfd_settime_ns(Object fd, int flags, long initial, long interval) {
    long[] old = set(fd, flags, initial, interval);
    return PyTuple.of(old[1], old[0]);
  }

  /// Return a tuple of a timer file descriptor's (interval, next expiration) in float seconds.
  ///
  ///   fd
  ///     A timer file descriptor.
  @PyFunction("(fd, /)")
  public PyTuple timerfd_gettime(Object fd) {
    return seconds(get(fd));
  }

  /// Return a tuple of a timer file descriptor's (interval, next expiration) in nanoseconds.
  ///
  ///   fd
  ///     A timer file descriptor.
  @PyFunction("(fd, /)")
  public PyTuple timerfd_gettime_ns(Object fd) {
    long[] now = get(fd);
    return PyTuple.of(now[1], now[0]);
  }

  private static long nanos(double seconds) {
    return Math.round(seconds * BILLION);
  }

  private static PyTuple seconds(long[] nanos) {
    return PyTuple.of((double) nanos[1] / BILLION, (double) nanos[0] / BILLION);
  }

  /** Sets a timer; the interval and the time that were set before. */
  private static long[] set(Object fd, int flags, long initial, long interval) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment specs = arena.allocate(64, 8);
      put(specs, 0, interval);
      put(specs, 16, initial);
      long at = specs.address();
      TIMERFD_SETTIME.checked(DescriptorArgument.of(fd), flags, at, at + 32);
      return new long[] {nanos(specs, 32), nanos(specs, 48)};
    }
  }

  private static long[] get(Object fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment spec = arena.allocate(32, 8);
      TIMERFD_GETTIME.checked(DescriptorArgument.of(fd), spec.address());
      return new long[] {nanos(spec, 0), nanos(spec, 16)};
    }
  }

  private static void put(MemorySegment specs, long offset, long nanos) {
    specs.set(ValueLayout.JAVA_LONG, offset, Math.floorDiv(nanos, BILLION));
    specs.set(ValueLayout.JAVA_LONG, offset + 8, Math.floorMod(nanos, BILLION));
  }

  private static long nanos(MemorySegment specs, long offset) {
    return specs.get(ValueLayout.JAVA_LONG, offset) * BILLION
        + specs.get(ValueLayout.JAVA_LONG, offset + 8);
  }

  @PyFunction(value = "(name, flags=MFD_CLOEXEC)", doc = "")
  public int memfd_create(Object name, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] text = FileNames.encode(FileSystemPath.text(name));
      return MEMFD_CREATE.checked(Descriptors.text(arena, text), flags);
    }
  }

  /// Return a file descriptor referring to the process *pid*.
  ///
  /// The descriptor can be used to perform process management without races and
  /// signals.
  @PyFunction("(pid, flags=0)")
  public int pidfd_open(Object pid, int flags) {
    int fd = SYSCALL.checked(SYS_PIDFD_OPEN, Arguments.toCInt(pid), flags);
    Descriptors.setInheritable(fd, false);
    return fd;
  }
}
