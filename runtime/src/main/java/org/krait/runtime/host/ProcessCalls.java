package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** The system's calls on processes. A failed call raises {@code OSError}. */
public final class ProcessCalls {
  public static final NativeFunction GETPPID = new NativeFunction(Access.PROCESSES, "getppid", 0);
  public static final NativeFunction GETPGRP = new NativeFunction(Access.PROCESSES, "getpgrp", 0);
  public static final NativeFunction GETPGID = new NativeFunction(Access.PROCESSES, "getpgid", 1);
  public static final NativeFunction SETPGID = new NativeFunction(Access.PROCESSES, "setpgid", 2);
  public static final NativeFunction GETSID = new NativeFunction(Access.PROCESSES, "getsid", 1);
  public static final NativeFunction SETSID = new NativeFunction(Access.PROCESSES, "setsid", 0);
  public static final NativeFunction UMASK = new NativeFunction(Access.PROCESSES, "umask", 1);
  public static final NativeFunction KILL = new NativeFunction(Access.SIGNALS, "kill", 2);
  public static final NativeFunction KILLPG = new NativeFunction(Access.SIGNALS, "killpg", 2);
  public static final NativeFunction ABORT = new NativeFunction(Access.PROCESSES, "abort", 0);

  private static final NativeFunction GETUID = new NativeFunction(Access.ENVIRONMENT, "getuid", 0);
  private static final NativeFunction GETEUID =
      new NativeFunction(Access.ENVIRONMENT, "geteuid", 0);
  private static final NativeFunction GETGID = new NativeFunction(Access.ENVIRONMENT, "getgid", 0);
  private static final NativeFunction GETEGID =
      new NativeFunction(Access.ENVIRONMENT, "getegid", 0);
  private static final NativeFunction WAITPID = new NativeFunction(Access.PROCESSES, "waitpid", 3);
  private static final NativeFunction EXECVE = new NativeFunction(Access.PROCESSES, "execve", 3);
  private static final NativeFunction FEXECVE = new NativeFunction(Access.PROCESSES, "fexecve", 3);
  private static final NativeFunction UNAME = new NativeFunction(Access.ENVIRONMENT, "uname", 1);
  private static final NativeFunction TIMES = new NativeFunction(Access.FREE, "times", 1);
  private static final NativeFunction SYSCONF = new NativeFunction(Access.FREE, "sysconf", 1);
  private static final int SC_CLK_TCK = 2;
  private static final int NAME_LENGTH = 65;
  private static final int NAMES = 5;

  private ProcessCalls() {}

  /** Calls a function whose result is an int, negative for a failure. */
  public static long call(NativeFunction function, long... arguments) {
    return function.checked(arguments);
  }

  /** The user's id. */
  public static long userId(boolean effective) {
    long id = ProcessFiles.id("Uid:", effective);
    return id >= 0 ? id : call(effective ? GETEUID : GETUID);
  }

  /** The group's id. */
  public static long groupId(boolean effective) {
    long id = ProcessFiles.id("Gid:", effective);
    return id >= 0 ? id : call(effective ? GETEGID : GETGID);
  }

  /** Waits for a child; its process id and status. */
  public static long[] wait(int pid, int options) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(4, 4);
      int child = (int) WaitingCalls.call(WAITPID, pid, status.address(), options);
      if (child == -1) {
        throw OsError.of(NativeFunction.errno());
      }
      return new long[] {child, status.get(ValueLayout.JAVA_INT, 0)};
    }
  }

  /** Runs another program in place of the whole process. It returns only by an error. */
  public static void exec(
      byte[] path, byte[][] arguments, byte[][] environment, @Nullable Object filename) {
    JavaDescriptors.keepFromChildren();
    try (Arena arena = Arena.ofConfined()) {
      EXECVE.call(
          Descriptors.text(arena, path),
          PosixSpawn.texts(arena, arguments),
          PosixSpawn.texts(arena, environment));
      throw OsError.of(NativeFunction.errno(), filename);
    }
  }

  /** The same with the program in an open file. */
  public static void exec(int descriptor, byte[][] arguments, byte[][] environment) {
    JavaDescriptors.keepFromChildren();
    try (Arena arena = Arena.ofConfined()) {
      FEXECVE.checked(
          descriptor, PosixSpawn.texts(arena, arguments), PosixSpawn.texts(arena, environment));
    }
  }

  /** System, node, release, version and machine. */
  public static String[] uname() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment names = arena.allocate((long) NAME_LENGTH * (NAMES + 1));
      call(UNAME, names.address());
      String[] all = new String[NAMES];
      for (int i = 0; i < NAMES; i++) {
        all[i] = FileNames.decode(Descriptors.bytes(names.asSlice((long) i * NAME_LENGTH)));
      }
      return all;
    }
  }

  /** Seconds: of the process in user and system mode, of its children in both, and elapsed. */
  public static double[] times() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment times = arena.allocate(32, 8);
      double elapsed = TIMES.call(times.address());
      double ticks = SYSCONF.call(SC_CLK_TCK);
      double[] seconds = new double[5];
      for (int i = 0; i < 4; i++) {
        seconds[i] = times.getAtIndex(ValueLayout.JAVA_LONG, i) / ticks;
      }
      seconds[4] = elapsed / ticks;
      return seconds;
    }
  }
}
