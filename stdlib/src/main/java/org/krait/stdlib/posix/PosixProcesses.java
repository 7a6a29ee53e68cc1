package org.krait.stdlib.posix;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.host.WaitStatus;
import org.krait.runtime.object.PyTuple;

/** Processes, users and signals. */
@PyModule("posix")
public final class PosixProcesses {
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
  public void kill(int pid, int signal) {
    ProcessCalls.call(ProcessCalls.KILL, pid, signal);
  }

  /// Kill a process group with a signal.
  @PyFunction("(pgid, signal, /)")
  public void killpg(int pgid, int signal) {
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

  /// Exit to the system with specified status, without normal exit processing.
  @PyFunction("(status)")
  public void _exit(int status) {
    Runtime.getRuntime().halt(status & 0xFF);
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
