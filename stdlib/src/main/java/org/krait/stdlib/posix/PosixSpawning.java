package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.PosixSpawn;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.module.Environment;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/** Other programs: in place of this one, or as its children. */
@PyModule("posix")
public final class PosixSpawning {
  @PyConstant public static final long POSIX_SPAWN_OPEN = 0;
  @PyConstant public static final long POSIX_SPAWN_CLOSE = 1;
  @PyConstant public static final long POSIX_SPAWN_DUP2 = 2;
  @PyConstant public static final long POSIX_SPAWN_CLOSEFROM = 3;

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
    byte[] program = PathArgument.of("execv", path).bytes();
    byte[][] arguments = arguments(argv, "execv() arg 2 must be a tuple or list", "execv() arg 2");
    ProcessCalls.exec(program, arguments, environment.encoded());
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
    byte[] program = PathArgument.of("execve", path).bytes();
    byte[][] arguments = arguments(argv, "execve: argv must be a tuple or list", "execve: argv");
    ProcessCalls.exec(
        program, arguments, variables(env, "execve: environment must be a mapping object"));
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
        setsid,
        setsigmask,
        setsigdef,
        scheduler);
  }

  /// Execute the command in a subshell.
  @PyFunction("(command)")
  public long system(Object command) {
    byte[] line = PathArgument.of("system", "command", command).bytes();
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
      boolean session,
      @Nullable Object blocked,
      @Nullable Object reset,
      @Nullable Object scheduler) {
    byte[] program = PathArgument.of(function, path).bytes();
    byte[][] arguments =
        arguments(argv, function + ": argv must be a tuple or list", function + ": argv");
    byte[][] variables =
        env == PySingleton.NONE
            ? environment.encoded()
            : variables(env, function + ": environment must be a mapping object or None");
    if (scheduler != null) {
      throw Errors.notImplementedError(function + ": scheduler is not supported");
    }
    try (PosixSpawn spawn = new PosixSpawn()) {
      if (fileActions != null && fileActions != PySingleton.NONE) {
        addActions(spawn, fileActions);
      }
      if (group != null) {
        spawn.joinGroup(Arguments.toCInt(group));
      }
      if (session) {
        spawn.startSession();
      }
      if (blocked != null) {
        spawn.maskSignals(signals(blocked));
      }
      if (reset != null) {
        spawn.resetSignals(signals(reset));
      }
      int pid = spawn.start(program, search, arguments, variables);
      if (pid < 0) {
        throw OsError.of(-pid, path);
      }
      return pid;
    }
  }

  private static int[] signals(Object iterable) {
    Object[] items = Iteration.toArray(iterable);
    int[] signals = new int[items.length];
    for (int i = 0; i < signals.length; i++) {
      signals[i] = Arguments.toCInt(items[i]);
    }
    return signals;
  }

  // CPython: posixmodule.c parse_file_actions
  private static void addActions(PosixSpawn spawn, Object actions) {
    for (Object action : Iteration.toArray(actions)) {
      if (!(action instanceof PyTuple tuple) || tuple.size() == 0) {
        throw Errors.typeError("Each file_actions element must be a non-empty tuple");
      }
      addAction(spawn, Arguments.toLong(tuple.get(0)), tuple);
    }
  }

  private static void addAction(PosixSpawn spawn, long kind, PyTuple action) {
    if (kind == POSIX_SPAWN_OPEN && action.size() == 5) {
      spawn.open(
          number(action, 1),
          PathArgument.of("posix_spawn", action.get(2)).bytes(),
          number(action, 3),
          number(action, 4));
    } else if (kind == POSIX_SPAWN_CLOSE && action.size() == 2) {
      spawn.close(number(action, 1));
    } else if (kind == POSIX_SPAWN_DUP2 && action.size() == 3) {
      spawn.duplicate(number(action, 1), number(action, 2));
    } else if (kind == POSIX_SPAWN_CLOSEFROM && action.size() == 2) {
      spawn.closeFrom(number(action, 1));
    } else if (kind < POSIX_SPAWN_OPEN || kind > POSIX_SPAWN_CLOSEFROM) {
      throw Errors.typeError("Unknown file_actions identifier");
    } else {
      throw Errors.typeError("A file_actions tuple has the wrong number of elements");
    }
  }

  private static int number(PyTuple action, int place) {
    return Arguments.toCInt(action.get(place));
  }

  private static byte[][] arguments(Object argv, String noList, String what) {
    if (!(argv instanceof PyList) && !(argv instanceof PyTuple)) {
      throw Errors.typeError(noList);
    }
    Object[] items = Iteration.toArray(argv);
    if (items.length == 0) {
      throw Errors.valueError(what + " must not be empty");
    }
    byte[][] arguments = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      arguments[i] = FileNames.encode(FileSystemPath.text(items[i]));
    }
    if (arguments[0].length == 0) {
      throw Errors.valueError(what + " first element cannot be empty");
    }
    return arguments;
  }

  private static byte[][] variables(Object mapping, String noMapping) {
    if (Attributes.find(mapping, "keys") == null) {
      throw Errors.typeError(noMapping);
    }
    Object[] keys = Iteration.toArray(Attributes.callMethod(mapping, "keys"));
    byte[][] lines = new byte[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      String name = FileSystemPath.text(keys[i]);
      if (name.isEmpty() || name.indexOf('=', 1) >= 0) {
        throw Errors.valueError("illegal environment variable name");
      }
      String value = FileSystemPath.text(Items.get(mapping, keys[i]));
      lines[i] = FileNames.encode(name + "=" + value);
    }
    return lines;
  }
}
