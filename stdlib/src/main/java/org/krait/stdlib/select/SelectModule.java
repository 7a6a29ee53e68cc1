package org.krait.stdlib.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Durations;

/// This module supports asynchronous I/O on multiple file descriptors.
///
/// *** IMPORTANT NOTICE ***
/// On Windows, only sockets are supported; on Unix, all file descriptors.
// CPython: selectmodule.c
@PyModule(value = "select", types = PyEpoll.class, parts = SelectConstants.class)
public final class SelectModule {
  private static final NativeFunction SELECT = new NativeFunction(Access.FREE, "select", 5);
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MICROSECOND = 1000;

  @PyConstant
  public PyType error() {
    return BuiltinExceptions.OS_ERROR;
  }

  /// Returns a polling object.
  ///
  /// This object supports registering and unregistering file descriptors, and then
  /// polling them for I/O events.
  @PyFunction("(/)")
  public Object poll() {
    return new PyPoll();
  }

  /// Wait until one or more file descriptors are ready for some kind of I/O.
  ///
  /// The first three arguments are iterables of file descriptors to be waited for:
  /// rlist -- wait until ready for reading
  /// wlist -- wait until ready for writing
  /// xlist -- wait for an "exceptional condition"
  /// If only one kind of condition is required, pass [] for the other lists.
  ///
  /// A file descriptor is either a socket or file object, or a small integer
  /// gotten from a fileno() method call on one of those.
  ///
  /// The optional 4th argument specifies a timeout in seconds; it may be
  /// a floating-point number to specify fractions of seconds.  If it is absent
  /// or None, the call will never time out.
  ///
  /// The return value is a tuple of three lists corresponding to the first three
  /// arguments; each contains the subset of the corresponding file descriptors
  /// that are ready.
  ///
  /// *** IMPORTANT NOTICE ***
  /// On Windows, only sockets are supported; on Unix, all file
  /// descriptors can be used.
  @PyFunction("(rlist, wlist, xlist, timeout=None, /)")
  public PyTuple select(
      Object rlist, Object wlist, Object xlist, Object timeout, ThreadState thread) {
    long nanos = timeout == PySingleton.NONE ? -1 : nanos(timeout);
    DescriptorSet[] sets = {
      new DescriptorSet(rlist), new DescriptorSet(wlist), new DescriptorSet(xlist)
    };
    try (Arena arena = Arena.ofConfined()) {
      await(arena, sets, nanos, thread);
      return PyTuple.of(sets[0].ready(), sets[1].ready(), sets[2].ready());
    }
  }

  private static long nanos(Object timeout) {
    if (!Durations.isNumber(timeout)) {
      throw Errors.typeError("timeout must be a float or None");
    }
    long nanos = Durations.ofSeconds(timeout);
    if (nanos < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    return nanos;
  }

  /** Waits until one of the descriptors is ready; after a signal, for the time that is left. */
  private static void await(Arena arena, DescriptorSet[] sets, long nanos, ThreadState thread) {
    long end = System.nanoTime() + nanos;
    MemorySegment timeval = arena.allocate(16, 8);
    int highest = 0;
    for (DescriptorSet set : sets) {
      highest = Math.max(highest, set.highest());
    }
    while (true) {
      long left = nanos < 0 ? 0 : Math.max(0, end - System.nanoTime());
      timeval.set(ValueLayout.JAVA_LONG, 0, left / NANOS_PER_SECOND);
      timeval.set(
          ValueLayout.JAVA_LONG,
          8,
          (left % NANOS_PER_SECOND + NANOS_PER_MICROSECOND - 1) / NANOS_PER_MICROSECOND);
      int ready =
          (int)
              WaitingCalls.once(
                  SELECT,
                  highest + 1,
                  sets[0].toNative(arena),
                  sets[1].toNative(arena),
                  sets[2].toNative(arena),
                  nanos < 0 ? 0 : timeval.address());
      if (ready >= 0) {
        return;
      }
      if (NativeFunction.errno() != Errno.EINTR) {
        throw OsError.of(NativeFunction.errno());
      }
      thread.safePoint();
    }
  }
}
