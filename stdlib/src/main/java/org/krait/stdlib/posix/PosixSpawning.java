package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.PosixSpawn;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.module.Environment;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.SignalSet;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** Other programs: in place of this one, or as its children. */
@PyModule("posix")
public final class PosixSpawning {
  /** The wait status of a shell that could not be started: exit status 127. */
  private static final long SHELL_FAILED = 127 << 8;

  private final Environment environment;

  public PosixSpawning(Interpreter interpreter) {
    this.environment = Environment.of(interpreter);
  }

  /// Execute an executable path with arguments, replacing current process.
  ///
  ///   path
  ///     Path of executable file.
  ///   argv
  ///     Tuple or list of strings.
  @PyFunction("(path, argv, /)")
  public void execv(Object path, Object argv) {
    AuditHooks.tell("os.exec", path, argv, PySingleton.NONE);
    byte[] program = PathArgument.of("execv", path).bytes();
    byte[][] arguments = ProgramArguments.arguments(argv, "execv() arg 2");
    ProcessCalls.exec(program, arguments, environment.encoded(), null);
  }

  /// Execute an executable path with arguments, replacing current process.
  ///
  ///   path
  ///     Path of executable file.
  ///   argv
  ///     Tuple or list of strings.
  ///   env
  ///     Dictionary of strings mapping to strings.
  @PyFunction("(path, argv, env)")
  public void execve(Object path, Object argv, Object env) {
    AuditHooks.tell("os.exec", path, argv, env);
    PathArgument program = PathArgument.orDescriptor("execve", path);
    byte[][] arguments = ProgramArguments.arguments(argv, "execve: argv");
    if (!ProgramArguments.isMapping(env)) {
      throw Errors.typeError("execve: environment must be a mapping object");
    }
    byte[][] variables = ProgramArguments.environment(env);
    if (program.isDescriptor()) {
      ProcessCalls.exec(program.descriptor(), arguments, variables);
    }
    ProcessCalls.exec(program.bytes(), arguments, variables, program.given());
  }

  /// Execute the program specified by path in a new process.
  ///
  ///   path
  ///     Path of executable file.
  ///   argv
  ///     Tuple or list of strings.
  ///   env
  ///     Dictionary of strings mapping to strings.
  ///   file_actions
  ///     A sequence of file action tuples.
  ///   setpgroup
  ///     The pgroup to use with the POSIX_SPAWN_SETPGROUP flag.
  ///   resetids
  ///     If the value is `true` the POSIX_SPAWN_RESETIDS will be activated.
  ///   setsid
  ///     If the value is `true` the POSIX_SPAWN_SETSID or POSIX_SPAWN_SETSID_NP will be activated.
  ///   setsigmask
  ///     The sigmask to use with the POSIX_SPAWN_SETSIGMASK flag.
  ///   setsigdef
  ///     The sigmask to use with the POSIX_SPAWN_SETSIGDEF flag.
  ///   scheduler
  ///     A tuple with the scheduler policy (optional) and parameters.
  @PyFunction(
      "(path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False,"
          + " setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)")
  public long posix_spawn(
      Object path,
      Object argv,
      Object env,
      @Nullable Object fileActions,
      @Nullable Object setpgroup,
      boolean resetids,
      boolean setsid,
      @Nullable Object setsigmask,
      @Nullable Object setsigdef,
      @Nullable Object scheduler) {
    return spawn(
        "posix_spawn",
        false,
        path,
        argv,
        env,
        fileActions,
        setpgroup,
        resetids,
        setsid,
        setsigmask,
        setsigdef,
        scheduler);
  }

  /// Execute the program specified by path in a new process.
  ///
  ///   path
  ///     Path of executable file.
  ///   argv
  ///     Tuple or list of strings.
  ///   env
  ///     Dictionary of strings mapping to strings.
  ///   file_actions
  ///     A sequence of file action tuples.
  ///   setpgroup
  ///     The pgroup to use with the POSIX_SPAWN_SETPGROUP flag.
  ///   resetids
  ///     If the value is `True` the POSIX_SPAWN_RESETIDS will be activated.
  ///   setsid
  ///     If the value is `True` the POSIX_SPAWN_SETSID or POSIX_SPAWN_SETSID_NP will be activated.
  ///   setsigmask
  ///     The sigmask to use with the POSIX_SPAWN_SETSIGMASK flag.
  ///   setsigdef
  ///     The sigmask to use with the POSIX_SPAWN_SETSIGDEF flag.
  ///   scheduler
  ///     A tuple with the scheduler policy (optional) and parameters.
  @PyFunction(
      "(path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False,"
          + " setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)")
  public long posix_spawnp(
      Object path,
      Object argv,
      Object env,
      @Nullable Object fileActions,
      @Nullable Object setpgroup,
      boolean resetids,
      boolean setsid,
      @Nullable Object setsigmask,
      @Nullable Object setsigdef,
      @Nullable Object scheduler) {
    return spawn(
        "posix_spawnp",
        true,
        path,
        argv,
        env,
        fileActions,
        setpgroup,
        resetids,
        setsid,
        setsigmask,
        setsigdef,
        scheduler);
  }

  /// Execute the command in a subshell.
  @PyFunction("(command)")
  public long system(Object command) {
    byte[] line = FileNames.encode(FileSystemPath.text(command));
    AuditHooks.tell("os.system", PyBytes.of(line));
    byte[][] arguments = {FileNames.encode("sh"), FileNames.encode("-c"), line};
    try (PosixSpawn spawn = new PosixSpawn()) {
      int pid = spawn.start(FileNames.encode("/bin/sh"), false, arguments, environment.encoded());
      return pid < 0 ? SHELL_FAILED : ProcessCalls.wait(pid, 0)[1];
    }
  }

  private long spawn(
      String function,
      boolean search,
      Object path,
      Object argv,
      Object env,
      @Nullable Object fileActions,
      @Nullable Object group,
      boolean resetIds,
      boolean session,
      @Nullable Object blocked,
      @Nullable Object reset,
      @Nullable Object scheduler) {
    AuditHooks.tell("os.posix_spawn", path, argv, env);
    byte[] program = PathArgument.of(function, path).bytes();
    byte[][] arguments = ProgramArguments.arguments(argv, function + ": argv");
    if (env != PySingleton.NONE && !ProgramArguments.isMapping(env)) {
      throw Errors.typeError(function + ": environment must be a mapping object or None");
    }
    byte[][] variables =
        env == PySingleton.NONE ? environment.encoded() : ProgramArguments.environment(env);
    try (PosixSpawn spawn = new PosixSpawn()) {
      if (fileActions != null && fileActions != PySingleton.NONE) {
        FileActions.add(spawn, fileActions);
      }
      if (group != null) {
        spawn.joinGroup(Arguments.toCInt(group));
      }
      if (resetIds) {
        spawn.resetIds();
      }
      if (session) {
        spawn.startSession();
      }
      setSignals(spawn, blocked, reset);
      setScheduler(spawn, scheduler);
      int pid = spawn.start(program, search, arguments, variables);
      if (pid < 0) {
        throw OsError.of(-pid, path);
      }
      return pid;
    }
  }

  private static void setSignals(
      PosixSpawn spawn, @Nullable Object blocked, @Nullable Object reset) {
    if (blocked != null) {
      spawn.maskSignals(SignalSet.numbers(blocked));
    }
    if (reset != null) {
      spawn.resetSignals(SignalSet.numbers(reset));
    }
  }

  private static void setScheduler(PosixSpawn spawn, @Nullable Object scheduler) {
    if (scheduler == null || scheduler == PySingleton.NONE) {
      return;
    }
    if (!(scheduler instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError("scheduler must be a tuple of two items or None");
    }
    if (pair.get(0) != PySingleton.NONE) {
      spawn.setSchedulingPolicy(Arguments.toCInt(pair.get(0)));
    }
    spawn.setSchedulingPriority(PosixScheduling.priority(pair.get(1)));
  }
}
