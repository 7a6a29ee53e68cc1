package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.types.PyStructSequence;

/** When and where processes run: priorities, policies, processors and namespaces. */
@PyModule("posix")
public final class PosixScheduling {
  private static final NativeFunction PRIORITY_MAX =
      new NativeFunction(Access.PROCESSES, "sched_get_priority_max", 1);
  private static final NativeFunction PRIORITY_MIN =
      new NativeFunction(Access.PROCESSES, "sched_get_priority_min", 1);
  private static final NativeFunction GETAFFINITY =
      new NativeFunction(Access.PROCESSES, "sched_getaffinity", 3);
  private static final NativeFunction SETAFFINITY =
      new NativeFunction(Access.PROCESSES, "sched_setaffinity", 3);
  private static final NativeFunction GETPARAM =
      new NativeFunction(Access.PROCESSES, "sched_getparam", 2);
  private static final NativeFunction SETPARAM =
      new NativeFunction(Access.PROCESSES, "sched_setparam", 2);
  private static final NativeFunction GETSCHEDULER =
      new NativeFunction(Access.PROCESSES, "sched_getscheduler", 1);
  private static final NativeFunction SETSCHEDULER =
      new NativeFunction(Access.PROCESSES, "sched_setscheduler", 3);
  private static final NativeFunction RR_GET_INTERVAL =
      new NativeFunction(Access.PROCESSES, "sched_rr_get_interval", 2);
  private static final NativeFunction YIELD = new NativeFunction(Access.FREE, "sched_yield", 0);
  private static final NativeFunction NICE = new NativeFunction(Access.PROCESSES, "nice", 1);
  private static final NativeFunction GETPRIORITY =
      new NativeFunction(Access.PROCESSES, "getpriority", 2);
  private static final NativeFunction SETPRIORITY =
      new NativeFunction(Access.PROCESSES, "setpriority", 3);
  private static final NativeFunction UNSHARE = new NativeFunction(Access.PROCESSES, "unshare", 1);
  private static final NativeFunction SETNS = new NativeFunction(Access.PROCESSES, "setns", 2);
  private static final NativeFunction GETLOADAVG =
      new NativeFunction(Access.PROCESSES, "getloadavg", 2);
  private static final int FEWEST_PROCESSORS = 1024;
  private static final int MOST_PROCESSORS = 1 << 20;

  /// Get the maximum scheduling priority for policy.
  @PyFunction("(policy)")
  public int sched_get_priority_max(int policy) {
    return PRIORITY_MAX.checked(policy);
  }

  /// Get the minimum scheduling priority for policy.
  @PyFunction("(policy)")
  public int sched_get_priority_min(int policy) {
    return PRIORITY_MIN.checked(policy);
  }

  /// Get the scheduling policy for the process identified by pid.
  ///
  /// Passing 0 for pid returns the scheduling policy for the calling process.
  @PyFunction("(pid, /)")
  public int sched_getscheduler(Object pid) {
    return GETSCHEDULER.checked(Arguments.toCInt(pid));
  }

  /// Set the scheduling policy for the process identified by pid.
  ///
  /// If pid is 0, the calling process is changed.
  /// param is an instance of sched_param.
  @PyFunction("(pid, policy, param, /)")
  public void sched_setscheduler(Object pid, int policy, Object param) {
    try (Arena arena = Arena.ofConfined()) {
      SETSCHEDULER.checked(Arguments.toCInt(pid), policy, structure(arena, param));
    }
  }

  /// Returns scheduling parameters for the process identified by pid.
  ///
  /// If pid is 0, returns parameters for the calling process.
  /// Return value is an instance of sched_param.
  @PyFunction("(pid, /)")
  public Object sched_getparam(Object pid) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment param = arena.allocate(4, 4);
      GETPARAM.checked(Arguments.toCInt(pid), param.address());
      return PosixTuples.SCHED_PARAM.of((long) param.get(ValueLayout.JAVA_INT, 0));
    }
  }

  /// Set scheduling parameters for the process identified by pid.
  ///
  /// If pid is 0, sets parameters for the calling process.
  /// param should be an instance of sched_param.
  @PyFunction("(pid, param, /)")
  public void sched_setparam(Object pid, Object param) {
    try (Arena arena = Arena.ofConfined()) {
      SETPARAM.checked(Arguments.toCInt(pid), structure(arena, param));
    }
  }

  /** The address of the C structure for a {@code sched_param}. */
  private static long structure(Arena arena, Object param) {
    MemorySegment struct = arena.allocate(4, 4);
    struct.set(ValueLayout.JAVA_INT, 0, priority(param));
    return struct.address();
  }

  /** The priority in a {@code sched_param}. */
  // CPython: posixmodule.c convert_sched_param
  static int priority(Object param) {
    if (!(param instanceof PyStructSequence p) || p.type() != PosixTuples.SCHED_PARAM.type()) {
      throw Errors.typeError("must have a sched_param object");
    }
    return Arguments.toCInt(p.get(0));
  }

  /// Return the round-robin quantum for the process identified by pid, in seconds.
  ///
  /// Value returned is a float.
  @PyFunction("(pid, /)")
  public double sched_rr_get_interval(Object pid) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment interval = arena.allocate(16, 8);
      RR_GET_INTERVAL.checked(Arguments.toCInt(pid), interval.address());
      return interval.get(ValueLayout.JAVA_LONG, 0) + 1e-9 * interval.get(ValueLayout.JAVA_LONG, 8);
    }
  }

  /// Voluntarily relinquish the CPU.
  @PyFunction("()")
  public void sched_yield() {
    YIELD.checked();
  }

  /// Return the affinity of the process identified by pid (or the current process if zero).
  ///
  /// The affinity is returned as a set of CPU identifiers.
  @PyFunction("(pid, /)")
  public PySet sched_getaffinity(Object pid) {
    int process = Arguments.toCInt(pid);
    try (Arena arena = Arena.ofConfined()) {
      for (int processors = FEWEST_PROCESSORS; ; processors *= 2) {
        MemorySegment mask = arena.allocate(processors / 8, 8);
        if ((int) GETAFFINITY.call(process, processors / 8, mask.address()) >= 0) {
          return processors(mask);
        }
        if (NativeFunction.errno() != Errno.EINVAL || processors > MOST_PROCESSORS) {
          throw OsError.of(NativeFunction.errno());
        }
      }
    }
  }

  private static PySet processors(MemorySegment mask) {
    PySet all = new PySet();
    for (int i = 0; i < mask.byteSize() * 8; i++) {
      if ((mask.get(ValueLayout.JAVA_BYTE, i / 8) & 1 << i % 8) != 0) {
        all.add((long) i);
      }
    }
    return all;
  }

  /// Set the CPU affinity of the process identified by pid to mask.
  ///
  /// mask should be an iterable of integers identifying CPUs.
  @PyFunction("(pid, mask, /)")
  public void sched_setaffinity(Object pid, Object mask) {
    int process = Arguments.toCInt(pid);
    Object[] given = Iteration.toArray(mask);
    int largest = FEWEST_PROCESSORS - 1;
    int[] processors = new int[given.length];
    for (int i = 0; i < given.length; i++) {
      processors[i] = processor(given[i]);
      largest = Math.max(largest, processors[i]);
    }
    try (Arena arena = Arena.ofConfined()) {
      long size = (largest / 64 + 1) * 8L;
      MemorySegment bits = arena.allocate(size, 8);
      for (int n : processors) {
        byte before = bits.get(ValueLayout.JAVA_BYTE, n / 8);
        bits.set(ValueLayout.JAVA_BYTE, n / 8, (byte) (before | 1 << n % 8));
      }
      SETAFFINITY.checked(process, size, bits.address());
    }
  }

  private static int processor(Object item) {
    Object number = Indexes.orNull(item);
    if (number == null) {
      throw Errors.typeError(
          "expected an iterator of ints, but iterator yielded "
              + Representation.javaRepr(Types.of(item)));
    }
    int n = Arguments.toCInt(number);
    if (n < 0) {
      throw Errors.valueError("negative CPU number");
    }
    if (n > MOST_PROCESSORS) {
      throw OsError.of(Errno.EINVAL);
    }
    return n;
  }

  /// Add increment to the priority of process and return the new priority.
  @PyFunction("(increment, /)")
  public int nice(int increment) {
    return NICE.checkedByErrno(increment);
  }

  /// Return program scheduling priority.
  @PyFunction("(which, who)")
  public int getpriority(int which, int who) {
    return GETPRIORITY.checkedByErrno(which, who);
  }

  /// Set program scheduling priority.
  @PyFunction("(which, who, priority)")
  public void setpriority(int which, int who, int priority) {
    SETPRIORITY.checked(which, who, priority);
  }

  /// Disassociate parts of a process (or thread) execution context.
  ///
  ///   flags
  ///     Namespaces to be unshared.
  @PyFunction("(flags)")
  public void unshare(int flags) {
    UNSHARE.checked(flags);
  }

  /// Move the calling thread into different namespaces.
  ///
  ///   fd
  ///     A file descriptor to a namespace.
  ///   nstype
  ///     Type of namespace.
  @PyFunction("(fd, nstype=0)")
  public void setns(Object fd, int nstype) {
    SETNS.checked(DescriptorArgument.of(fd), nstype);
  }

  /// Return average recent system load information.
  ///
  /// Return the number of processes in the system run queue averaged over
  /// the last 1, 5, and 15 minutes as a tuple of three floats.
  /// Raises OSError if the load average was unobtainable.
  @PyFunction("()")
  public PyTuple getloadavg() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment loads = arena.allocate(24, 8);
      if ((int) GETLOADAVG.call(loads.address(), 3) != 3) {
        throw new PyException("OSError", "Load averages are unobtainable");
      }
      return PyTuple.of(load(loads, 0), load(loads, 1), load(loads, 2));
    }
  }

  private static double load(MemorySegment loads, int index) {
    return loads.getAtIndex(ValueLayout.JAVA_DOUBLE, index);
  }
}
