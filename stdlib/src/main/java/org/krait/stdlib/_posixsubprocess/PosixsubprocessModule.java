package org.krait.stdlib._posixsubprocess;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.Environment;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/// A POSIX helper for the subprocess module.
// CPython: _posixsubprocess.c
@PyModule("_posixsubprocess")
public final class PosixsubprocessModule {
  private final Environment environment;

  public PosixsubprocessModule(Interpreter interpreter) {
    this.environment = Environment.of(interpreter);
  }

  /// Spawn a fresh new child process.
  ///
  /// Fork a child process, close parent file descriptors as appropriate in the
  /// child and duplicate the few that are needed before calling exec() in the
  /// child process.
  ///
  /// If close_fds is True, close file descriptors 3 and higher, except those listed
  /// in the sorted tuple pass_fds.
  ///
  /// The preexec_fn, if supplied, will be called immediately before closing file
  /// descriptors and exec.
  ///
  /// WARNING: preexec_fn is NOT SAFE if your application uses threads.
  ///          It may trigger infrequent, difficult to debug deadlocks.
  ///
  /// If an error occurs in the child process before the exec, it is
  /// serialized and written to the errpipe_write fd per subprocess.py.
  ///
  /// Returns: the child process's PID.
  ///
  /// Raises: Only on an error in the parent process.
  @PyFunction(
      "(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread,"
          + " c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals,"
          + " call_setsid, pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn, /)")
  public long fork_exec(
      Object args,
      Object executableList,
      boolean closeFds,
      PyTuple passFds,
      Object cwd,
      Object env,
      int p2cread,
      int p2cwrite,
      int c2pread,
      int c2pwrite,
      int errread,
      int errwrite,
      int errpipeRead,
      int errpipeWrite,
      boolean restoreSignals,
      boolean callSetsid,
      int pgidToSet,
      Object gid,
      Object extraGroups,
      Object uid,
      int childUmask,
      Object preexecFn) {
    AuditHooks.tell("_posixsubprocess.fork_exec", executableList, args, env);
    int[] kept = descriptors(passFds);
    if (closeFds && errpipeWrite < 3) {
      throw Errors.valueError("errpipe_write must be >= 3");
    }
    boolean ownSession = callSetsid || isPosix(preexecFn, "setsid");
    boolean ownGroup = isPosix(preexecFn, "setpgrp");
    if (!isPosix(preexecFn, "setsid") && !ownGroup) {
      refuse(preexecFn, "preexec_fn");
    }
    refuse(uid, "user");
    refuse(gid, "group");
    refuse(extraGroups, "extra_groups");
    ChildFiles files = new ChildFiles(p2cread, c2pwrite, errwrite, errpipeWrite, closeFds, kept);
    Child child =
        new Child(
            arguments(args),
            bytes(executableList),
            env == PySingleton.NONE ? environment.encoded() : bytes(env),
            cwd == PySingleton.NONE ? null : FileNames.encode(FileSystemPath.text(cwd)),
            files,
            restoreSignals,
            ownSession,
            ownGroup && !ownSession ? 0 : pgidToSet,
            childUmask);
    return child.start();
  }

  /** Whether a function is the one of this name in {@code os}, which the system can do for us. */
  private static boolean isPosix(Object function, String name) {
    return function instanceof PyBuiltinFunction f
        && f.binding().name().equals("posix")
        && f.member().name().equals(name);
  }

  /** Fails clearly where a child would have to run code of ours between fork and exec. */
  private static void refuse(Object value, String option) {
    if (value != PySingleton.NONE) {
      throw Errors.notImplementedError(
          option + " is not supported: the Java virtual machine cannot fork");
    }
  }

  // CPython: _posixsubprocess.c _sanity_check_python_fd_sequence
  private static int[] descriptors(PyTuple passFds) {
    int[] descriptors = new int[passFds.size()];
    int last = -1;
    for (int i = 0; i < descriptors.length; i++) {
      descriptors[i] =
          passFds.get(i) instanceof Long n && n == (int) (long) n ? (int) (long) n : -1;
      if (descriptors[i] <= last) {
        throw Errors.valueError("bad value(s) in fds_to_keep");
      }
      last = descriptors[i];
    }
    return descriptors;
  }

  private static byte[][] arguments(Object args) {
    if (!(args instanceof PyList) && !(args instanceof PyTuple)) {
      throw Errors.typeError("argv must be a tuple or list");
    }
    List<byte[]> all = new ArrayList<>();
    for (Object argument : Iteration.toArray(args)) {
      all.add(withoutNull(FileNames.encode(FileSystemPath.text(argument))));
    }
    return all.toArray(new byte[0][]);
  }

  private static byte[][] bytes(Object sequence) {
    List<byte[]> all = new ArrayList<>();
    for (Object item : Iteration.toArray(sequence)) {
      all.add(
          withoutNull(
              Arguments.toInstance(item, PyBytes.class, "bytes", "fork_exec", "argument").array()));
    }
    return all.toArray(new byte[0][]);
  }

  private static byte[] withoutNull(byte[] text) {
    for (byte b : text) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return text;
  }
}
