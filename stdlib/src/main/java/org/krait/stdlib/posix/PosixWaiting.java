package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;

/** Children by other means than their process ids, and what processes may do. */
@PyModule("posix")
public final class PosixWaiting {
  private static final NativeFunction SYSCALL = new NativeFunction("syscall", 3);
  private static final NativeFunction WAITID = new NativeFunction("waitid", 4);
  private static final NativeFunction GETGROUPS = new NativeFunction("getgroups", 2);
  private static final NativeFunction SCHED_YIELD = new NativeFunction("sched_yield", 0);
  private static final long PIDFD_OPEN = 434;
  private static final long SIGINFO_SIZE = 128;

  /// Return a file descriptor referring to the process *pid*.
  ///
  /// The descriptor can be used to perform process management without races and
  /// signals.
  @PyFunction("(pid, flags=0)")
  public long pidfd_open(int pid, int flags) {
    return ProcessCalls.call(SYSCALL, PIDFD_OPEN, pid, flags);
  }

  /// Returns the result of waiting for a process or processes.
  ///
  ///   idtype
  ///     Must be one of be P_PID, P_PGID or P_ALL.
  ///   id
  ///     The id to wait on.
  ///   options
  ///     Constructed from the ORing of one or more of WEXITED, WSTOPPED
  ///     or WCONTINUED and additionally may be ORed with WNOHANG or WNOWAIT.
  ///
  /// Returns either waitid_result or None if WNOHANG is specified and there are
  /// no children in a waitable state.
  @PyFunction("(idtype, id, options, /)")
  public Object waitid(int idtype, int id, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(SIGINFO_SIZE, 8);
      if ((int) WaitingCalls.call(WAITID, idtype, id, info.address(), options) < 0) {
        throw OsError.of(NativeFunction.errno());
      }
      if (info.get(ValueLayout.JAVA_INT, 12) == 0) {
        return PySingleton.NONE;
      }
      return PosixTuples.WAITID.of(
          (long) info.get(ValueLayout.JAVA_INT, 12),
          (long) info.get(ValueLayout.JAVA_INT, 16),
          (long) info.get(ValueLayout.JAVA_INT, 0),
          (long) info.get(ValueLayout.JAVA_INT, 24),
          (long) info.get(ValueLayout.JAVA_INT, 8));
    }
  }

  /// Return list of supplemental group IDs for the process.
  @PyFunction("()")
  public PyList getgroups() {
    try (Arena arena = Arena.ofConfined()) {
      int count = (int) ProcessCalls.call(GETGROUPS, 0, 0);
      MemorySegment groups = arena.allocate(4L * Math.max(1, count), 4);
      count = (int) ProcessCalls.call(GETGROUPS, count, groups.address());
      PyList all = new PyList();
      for (int i = 0; i < count; i++) {
        all.add(Integer.toUnsignedLong(groups.getAtIndex(ValueLayout.JAVA_INT, i)));
      }
      return all;
    }
  }

  /// Voluntarily relinquish the CPU.
  @PyFunction("()")
  public void sched_yield() {
    SCHED_YIELD.call();
  }
}
