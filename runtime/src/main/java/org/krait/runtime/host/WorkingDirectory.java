package org.krait.runtime.host;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The current directory of the process, which Java takes for constant: paths are made absolute here
 * before Java sees them.
 */
public final class WorkingDirectory {
  private static final NativeFunction CHDIR = new NativeFunction(Access.FILES, "chdir", 1);
  private static final NativeFunction FCHDIR = new NativeFunction(Access.FILES, "fchdir", 1);
  private static final NativeFunction GETCWD = new NativeFunction(Access.FILES, "getcwd", 2);
  private static final int LONGEST = 4096;

  /** A path that leads there even where it was removed, and has no other. */
  private static final String REMOVED = "/proc/self/cwd";

  /** What it is if nobody changed it. */
  private static volatile String known = System.getProperty("user.dir");

  private WorkingDirectory() {}

  /** The path by which Krait itself finds files there. */
  public static String get() {
    return known;
  }

  /** The path that the system tells; FileNotFoundError if the directory was removed. */
  public static String current() {
    return isRemoved() || !new File(known).isDirectory() ? ask() : known;
  }

  /** Whether the process began in a directory that had been removed, and is there. */
  public static boolean isRemoved() {
    return known.equals(REMOVED);
  }

  /** Goes back to the removed directory in which the command was started. */
  public static void returnTo(int descriptor) {
    FCHDIR.call(descriptor);
    Descriptors.close(descriptor);
    known = REMOVED;
  }

  /** The path seen from the root. */
  public static String absolute(String path) {
    return path.startsWith("/") ? path : known + "/" + path;
  }

  public static void change(String path, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      if ((int) CHDIR.call(Descriptors.text(arena, FileNames.encode(path))) != 0) {
        throw OsError.of(NativeFunction.errno(), filename);
      }
    }
    known = ask();
  }

  public static void change(int descriptor) {
    if ((int) FCHDIR.call(descriptor) != 0) {
      throw OsError.of(NativeFunction.errno());
    }
    known = ask();
  }

  private static String ask() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(LONGEST);
      if (GETCWD.call(buffer.address(), LONGEST) == 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return FileNames.decode(Descriptors.bytes(buffer));
    }
  }
}
