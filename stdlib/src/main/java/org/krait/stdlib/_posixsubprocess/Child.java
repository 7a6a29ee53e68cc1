package org.krait.stdlib._posixsubprocess;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.PosixSpawn;
import org.krait.runtime.host.ProcessCalls;

/**
 * A child process to start.
 *
 * @param executables where its program may be: the first that is there is taken
 * @param directory where it runs, null for the parent's directory
 * @param group the process group to join, negative for the parent's
 * @param umask the mask for its new files, negative for the parent's
 */
record Child(
    byte[][] arguments,
    byte[][] executables,
    byte[][] environment,
    byte @Nullable [] directory,
    ChildFiles files,
    boolean restoresSignals,
    boolean startsSession,
    int group,
    int umask) {
  private static final int SIGPIPE = 13;
  private static final int SIGXFSZ = 25;
  private static final int O_PATH_DIRECTORY = 0x200000 | 0x10000;

  /** Starts it; its process id. A failure is reported as a forked child would report it. */
  long start() {
    if (directory != null && !isDirectory(directory)) {
      return ProcessHandle.current().pid();
    }
    try (PosixSpawn spawn = new PosixSpawn()) {
      List<Integer> copies = files.arrange(spawn);
      prepare(spawn);
      int pid = start(spawn);
      copies.forEach(Descriptors::close);
      if (pid > 0) {
        return pid;
      }
      report(-pid, "");
    }
    return ProcessHandle.current().pid();
  }

  private void prepare(PosixSpawn spawn) {
    if (directory != null) {
      spawn.changeDirectory(directory);
    }
    if (restoresSignals) {
      spawn.resetSignals(SIGPIPE, SIGXFSZ);
    }
    if (startsSession) {
      spawn.startSession();
    }
    if (group >= 0) {
      spawn.joinGroup(group);
    }
  }

  /** The process id, or minus the error that says most. */
  private int start(PosixSpawn spawn) {
    synchronized (PosixSpawn.class) {
      long before = umask < 0 ? 0 : ProcessCalls.call(ProcessCalls.UMASK, umask);
      try {
        return startFirst(spawn);
      } finally {
        if (umask >= 0) {
          ProcessCalls.call(ProcessCalls.UMASK, before);
        }
      }
    }
  }

  private int startFirst(PosixSpawn spawn) {
    int failure = -Errno.ENOENT;
    for (byte[] executable : executables) {
      int pid = spawn.start(executable, false, arguments, environment);
      if (pid > 0) {
        return pid;
      }
      boolean isMissing = pid == -Errno.ENOENT || pid == -Errno.ENOTDIR;
      if (!isMissing || executables.length == 1) {
        failure = pid;
      }
    }
    return failure;
  }

  /** Whether the child can go to its directory; if not, that is reported. */
  private boolean isDirectory(byte[] path) {
    try {
      Descriptors.close(Descriptors.open(path, O_PATH_DIRECTORY | Descriptors.O_CLOEXEC, 0, null));
      return true;
    } catch (PyException e) {
      report((int) (long) (Long) e.arguments()[0], "noexec:chdir");
      return false;
    }
  }

  private void report(int errno, String what) {
    String line = "OSError:" + Integer.toHexString(errno).toUpperCase() + ":" + what;
    byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
    Descriptors.write(files.report(), bytes, 0, bytes.length);
  }
}
