package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.host.WaitStatus;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** Processes, users and signals. */
@PyModule("posix")
public final class PosixProcesses {
  private static final NativeFunction WAIT4 = new NativeFunction(Access.PROCESSES, "wait4", 4);
  private static final NativeFunction WAITID = new NativeFunction(Access.PROCESSES, "waitid", 4);
  private static final int SIGINFO_SIZE = 128;

  /** How many 64-bit words {@code struct rusage} takes: two times of two words, then counts. */
  private static final int RUSAGE_WORDS = 18;

  /// Return the current process id.
  @PyFunction("()")
  public long getpid() {
    return ProcessHandle.current().pid();
  }

  /// Return the parent's process id.
  ///
  /// If the parent process has already exited, Windows machines will still
  /// return its id; others systems will return the id of the 'init' process (1).
  @PyFunction("()")
  public long getppid() {
    return ProcessCalls.call(ProcessCalls.GETPPID);
  }

  /// Return the current process's user id.
  @PyFunction("()")
  public long getuid() {
    return ProcessCalls.userId(false);
  }

  /// Return the current process's effective user id.
  @PyFunction("()")
  public long geteuid() {
    return ProcessCalls.userId(true);
  }

  /// Return the current process's group id.
  @PyFunction("()")
  public long getgid() {
    return ProcessCalls.groupId(false);
  }

  /// Return the current process's effective group id.
  @PyFunction("()")
  public long getegid() {
    return ProcessCalls.groupId(true);
  }

  /// Return the current process group id.
  @PyFunction("()")
  public long getpgrp() {
    return ProcessCalls.call(ProcessCalls.GETPGRP);
  }

  /// Call the system call getpgid(), and return the result.
  @PyFunction("(pid)")
  public long getpgid(int pid) {
    return ProcessCalls.call(ProcessCalls.GETPGID, pid);
  }

  /// Call the system call setpgid(pid, pgrp).
  @PyFunction("(pid, pgrp, /)")
  public void setpgid(int pid, int pgrp) {
    ProcessCalls.call(ProcessCalls.SETPGID, pid, pgrp);
  }

  /// Call the system call getsid(pid) and return the result.
  @PyFunction("(pid, /)")
  public long getsid(int pid) {
    return ProcessCalls.call(ProcessCalls.GETSID, pid);
  }

  /// Make the current process the leader of its process group.
  @PyFunction("()")
  public void setpgrp() {
    ProcessCalls.call(ProcessCalls.SETPGID, 0, 0);
  }

  /// Call the system call setsid().
  @PyFunction("()")
  public void setsid() {
    ProcessCalls.call(ProcessCalls.SETSID);
  }

  /// Set the current numeric umask and return the previous umask.
  @PyFunction("(mask, /)")
  public long umask(int mask) {
    return ProcessCalls.call(ProcessCalls.UMASK, mask);
  }

  /// Kill a process with a signal.
  @PyFunction("(pid, signal, /)")
  public void kill(int pid, int signal, Interpreter interpreter) {
    AuditHooks.tell("os.kill", (long) pid, (long) signal);
    boolean own = pid == ProcessHandle.current().pid();
    if (!own || !Signals.of(interpreter).deliver(signal)) {
      ProcessCalls.call(ProcessCalls.KILL, pid, signal);
    }
  }

  /// Kill a process group with a signal.
  @PyFunction("(pgid, signal, /)")
  public void killpg(int pgid, int signal) {
    AuditHooks.tell("os.killpg", (long) pgid, (long) signal);
    ProcessCalls.call(ProcessCalls.KILLPG, pgid, signal);
  }

  /// Wait for completion of a given child process.
  ///
  /// Returns a tuple of information regarding the child process:
  ///     (pid, status)
  ///
  /// The options argument is ignored on Windows.
  @PyFunction("(pid, options, /)")
  public PyTuple waitpid(int pid, int options) {
    long[] result = ProcessCalls.wait(pid, options);
    return PyTuple.of(result[0], result[1]);
  }

  /// Wait for completion of a child process.
  ///
  /// Returns a tuple of information about the child process:
  ///     (pid, status)
  @PyFunction(value = "()", name = "wait")
  public PyTuple waitAny() {
    return waitpid(-1, 0);
  }

  /// Wait for completion of a child process.
  ///
  /// Returns a tuple of information about the child process:
  ///   (pid, status, rusage)
  @PyFunction("(options)")
  public PyTuple wait3(int options) {
    return wait4(-1L, options);
  }

  /// Wait for completion of a specific child process.
  ///
  /// Returns a tuple of information about the child process:
  ///   (pid, status, rusage)
  @PyFunction("(pid, options)")
  public PyTuple wait4(Object pid, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(4, 4);
      MemorySegment usage = arena.allocate(RUSAGE_WORDS * 8L, 8);
      int process = Arguments.toCInt(pid);
      int child = WaitingCalls.checked(WAIT4, process, status.address(), options, usage.address());
      return PyTuple.of(
          (long) child, (long) status.get(ValueLayout.JAVA_INT, 0), resourceUsage(usage));
    }
  }

  /** The {@code resource.struct_rusage} of a C structure. */
  private static Object resourceUsage(MemorySegment usage) {
    Object[] fields = new Object[RUSAGE_WORDS - 2];
    for (int i = 0; i < 2; i++) {
      fields[i] = word(usage, 2 * i) + 1e-6 * word(usage, 2 * i + 1);
    }
    for (int i = 2; i < fields.length; i++) {
      fields[i] = word(usage, i + 2);
    }
    Object type = Attributes.get(Imports.module("resource"), "struct_rusage");
    return Dispatch.call(type, PyTuple.of(fields));
  }

  private static long word(MemorySegment words, int index) {
    return words.getAtIndex(ValueLayout.JAVA_LONG, index);
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
  public Object waitid(int idtype, Object id, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(SIGINFO_SIZE, 8);
      WaitingCalls.checked(WAITID, idtype, Arguments.toCInt(id), info.address(), options);
      if (number(info, 16) == 0) {
        return PySingleton.NONE;
      }
      return PosixTuples.WAITID.of(
          number(info, 16), number(info, 20), number(info, 0), number(info, 24), number(info, 8));
    }
  }

  private static long number(MemorySegment info, int offset) {
    return info.get(ValueLayout.JAVA_INT, offset);
  }

  /// Exit to the system with specified status, without normal exit processing.
  @PyFunction("(status)")
  public void _exit(Object status) {
    int number = Arguments.toCInt(status);
    Access.PROCESSES.require();
    Runtime.getRuntime().halt(number & 0xFF);
  }

  /// Abort the interpreter immediately.
  ///
  /// This function 'dumps core' or otherwise fails in the hardest way possible
  /// on the hosting operating system.  This function never returns.
  @PyFunction("()")
  public void abort() {
    ProcessCalls.call(ProcessCalls.ABORT);
  }

  /// Return an object identifying the current operating system.
  ///
  /// The object behaves like a named tuple with the following fields:
  ///   (sysname, nodename, release, version, machine)
  @PyFunction("()")
  public Object uname() {
    String[] names = ProcessCalls.uname();
    return PosixTuples.UNAME.of((Object[]) names);
  }

  /// Return a collection containing process timing information.
  ///
  /// The object returned behaves like a named tuple with these fields:
  ///   (utime, stime, cutime, cstime, elapsed_time)
  /// All fields are floating-point numbers.
  @PyFunction("()")
  public Object times() {
    double[] t = ProcessCalls.times();
    return PosixTuples.TIMES.of(t[0], t[1], t[2], t[3], t[4]);
  }

  /// Return True if the process returning status exited via the exit() system call.
  @PyFunction("(status)")
  public boolean WIFEXITED(int status) {
    return WaitStatus.hasExited(status);
  }

  /// Return the process return code from status.
  @PyFunction("(status)")
  public int WEXITSTATUS(int status) {
    return WaitStatus.exitStatus(status);
  }

  /// Return True if the process returning status was terminated by a signal.
  @PyFunction("(status)")
  public boolean WIFSIGNALED(int status) {
    return WaitStatus.wasSignaled(status);
  }

  /// Return the signal that terminated the process that provided the status value.
  @PyFunction("(status)")
  public int WTERMSIG(int status) {
    return WaitStatus.signal(status);
  }

  /// Return True if the process returning status was stopped.
  @PyFunction("(status)")
  public boolean WIFSTOPPED(int status) {
    return WaitStatus.wasStopped(status);
  }

  /// Return the signal that stopped the process that provided the status value.
  @PyFunction("(status)")
  public int WSTOPSIG(int status) {
    return WaitStatus.exitStatus(status);
  }

  /// Return True if a particular process was continued from a job control stop.
  ///
  /// Return True if the process returning status was continued from a
  /// job control stop.
  @PyFunction("(status)")
  public boolean WIFCONTINUED(int status) {
    return status == WaitStatus.CONTINUED;
  }

  /// Return True if the process returning status was dumped to a core file.
  @PyFunction("(status, /)")
  public boolean WCOREDUMP(int status) {
    return (status & WaitStatus.CORE) != 0;
  }

  /// Convert a wait status to an exit code.
  ///
  /// On Unix:
  ///
  /// * If WIFEXITED(status) is true, return WEXITSTATUS(status).
  /// * If WIFSIGNALED(status) is true, return -WTERMSIG(status).
  /// * Otherwise, raise a ValueError.
  ///
  /// On Windows, return status shifted right by 8 bits.
  ///
  /// On Unix, if the process is being traced or if waitpid() was called with
  /// WUNTRACED option, the caller must first check if WIFSTOPPED(status) is true.
  /// This function must not be called if WIFSTOPPED(status) is true.
  @PyFunction("(status)")
  public int waitstatus_to_exitcode(int status) {
    if (WaitStatus.hasExited(status)) {
      return WaitStatus.exitStatus(status);
    }
    if (WaitStatus.wasSignaled(status)) {
      return -WaitStatus.signal(status);
    }
    if (WaitStatus.wasStopped(status)) {
      throw Errors.valueError(
          "process stopped by delivery of signal " + WaitStatus.exitStatus(status));
    }
    throw Errors.valueError("invalid wait status: " + status);
  }
}
