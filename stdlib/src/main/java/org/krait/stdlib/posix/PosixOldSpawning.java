package org.krait.stdlib.posix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.PosixSpawn;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.host.WaitStatus;
import org.krait.runtime.module.Environment;
import org.krait.runtime.object.Interpreter;

/**
 * Programs as children, waited for or not. CPython's {@code os} makes these of fork and exec; it
 * takes them from here where they are.
 */
// CPython: os.py _spawnvef
@PyModule("posix")
public final class PosixOldSpawning {
  @PyConstant static final long P_WAIT = 0;
  @PyConstant static final long P_NOWAIT = 1;
  @PyConstant static final long P_NOWAITO = 1;

  private static final String DEFAULT_PATH = "/bin:/usr/bin";
  private static final byte[][] NOT_STARTED = {
    FileNames.encode("/bin/sh"), FileNames.encode("-c"), FileNames.encode("exit 127")
  };

  private final Environment environment;

  public PosixOldSpawning(Interpreter interpreter) {
    this.environment = Environment.of(interpreter);
  }

  /// spawnv(mode, file, args) -> integer
  ///
  /// Execute file with arguments from args in a subprocess.
  /// If mode == P_NOWAIT return the pid of the process.
  /// If mode == P_WAIT return the process's exit code if it exits normally;
  /// otherwise return -SIG, where SIG is the signal that killed it.
  @PyFunction("(mode, file, args)")
  public long spawnv(Object mode, Object file, Object args) {
    return spawn(mode, List.of(ProgramArguments.bytes(file)), args, null);
  }

  /// spawnve(mode, file, args, env) -> integer
  ///
  /// Execute file with arguments from args in a subprocess with the
  /// specified environment.
  /// If mode == P_NOWAIT return the pid of the process.
  /// If mode == P_WAIT return the process's exit code if it exits normally;
  /// otherwise return -SIG, where SIG is the signal that killed it.
  @PyFunction("(mode, file, args, env)")
  public long spawnve(Object mode, Object file, Object args, Object env) {
    return spawn(mode, List.of(ProgramArguments.bytes(file)), args, env);
  }

  /// spawnvp(mode, file, args) -> integer
  ///
  /// Execute file (which is looked for along $PATH) with arguments from
  /// args in a subprocess.
  /// If mode == P_NOWAIT return the pid of the process.
  /// If mode == P_WAIT return the process's exit code if it exits normally;
  /// otherwise return -SIG, where SIG is the signal that killed it.
  @PyFunction("(mode, file, args)")
  public long spawnvp(Object mode, Object file, Object args) {
    return spawn(mode, places(file, environment.encoded()), args, null);
  }

  /// spawnvpe(mode, file, args, env) -> integer
  ///
  /// Execute file (which is looked for along $PATH) with arguments from
  /// args in a subprocess with the supplied environment.
  /// If mode == P_NOWAIT return the pid of the process.
  /// If mode == P_WAIT return the process's exit code if it exits normally;
  /// otherwise return -SIG, where SIG is the signal that killed it.
  @PyFunction("(mode, file, args, env)")
  public long spawnvpe(Object mode, Object file, Object args, Object env) {
    return spawn(mode, places(file, ProgramArguments.environment(env)), args, env);
  }

  private long spawn(Object mode, List<byte[]> places, Object args, @Nullable Object env) {
    byte[][] arguments = ProgramArguments.spawned(args);
    byte[][] variables = env == null ? environment.encoded() : ProgramArguments.environment(env);
    int pid = start(places, arguments, variables);
    return mode.equals(P_NOWAIT) ? pid : exitCode(pid);
  }

  /** Starts the first program that can be; else one that ends as a child that found none. */
  private static int start(List<byte[]> places, byte[][] arguments, byte[][] variables) {
    try (PosixSpawn spawn = new PosixSpawn()) {
      for (byte[] place : places) {
        int pid = spawn.start(place, false, arguments, variables);
        if (pid > 0) {
          return pid;
        }
      }
      return spawn.start(NOT_STARTED[0], false, NOT_STARTED, variables);
    }
  }

  private static long exitCode(int pid) {
    int status;
    do {
      status = (int) ProcessCalls.wait(pid, 0)[1];
    } while (WaitStatus.wasStopped(status));
    return WaitStatus.hasExited(status)
        ? WaitStatus.exitStatus(status)
        : -WaitStatus.signal(status);
  }

  /** Where a program may be, by the variable PATH among those given. */
  private static List<byte[]> places(Object file, byte[][] variables) {
    String name = FileNames.decode(ProgramArguments.bytes(file));
    if (name.indexOf('/') >= 0) {
      return List.of(FileNames.encode(name));
    }
    List<byte[]> places = new ArrayList<>();
    for (String folder : path(variables).split(":", -1)) {
      places.add(FileNames.encode(folder.isEmpty() ? name : folder + "/" + name));
    }
    return places;
  }

  private static String path(byte[][] variables) {
    for (byte[] variable : variables) {
      String text = FileNames.decode(variable);
      if (text.startsWith("PATH=")) {
        return text.substring("PATH=".length());
      }
    }
    return DEFAULT_PATH;
  }
}
