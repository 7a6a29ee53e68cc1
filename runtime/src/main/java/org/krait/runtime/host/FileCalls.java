package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * The system's calls on files by path. A relative path starts from the directory of a descriptor;
 * {@code filename} is how an error names the file.
 */
public final class FileCalls {
  /** In place of a descriptor: the process's working directory (AT_FDCWD). */
  public static final int WORKING_DIRECTORY = -100;

  private static final NativeFunction FACCESSAT = new NativeFunction(Access.FILES, "faccessat", 4);
  private static final NativeFunction FCHMODAT = new NativeFunction(Access.FILES, "fchmodat", 4);
  private static final NativeFunction FCHMOD = new NativeFunction(Access.FILES, "fchmod", 2);
  private static final NativeFunction FCHOWNAT = new NativeFunction(Access.FILES, "fchownat", 5);
  private static final NativeFunction FCHOWN = new NativeFunction(Access.FILES, "fchown", 3);
  private static final NativeFunction MKDIRAT = new NativeFunction(Access.FILES, "mkdirat", 3);
  private static final NativeFunction MKFIFOAT = new NativeFunction(Access.FILES, "mkfifoat", 3);
  private static final NativeFunction MKNODAT = new NativeFunction(Access.FILES, "mknodat", 4);
  private static final NativeFunction UNLINKAT = new NativeFunction(Access.FILES, "unlinkat", 3);
  private static final NativeFunction RENAMEAT = new NativeFunction(Access.FILES, "renameat", 4);
  private static final NativeFunction LINKAT = new NativeFunction(Access.FILES, "linkat", 5);
  private static final NativeFunction SYMLINKAT = new NativeFunction(Access.FILES, "symlinkat", 3);
  private static final NativeFunction READLINKAT =
      new NativeFunction(Access.FILES, "readlinkat", 4);
  private static final NativeFunction TRUNCATE = new NativeFunction(Access.FILES, "truncate", 2);
  private static final NativeFunction UTIMENSAT = new NativeFunction(Access.FILES, "utimensat", 4);
  private static final NativeFunction FUTIMENS = new NativeFunction(Access.FILES, "futimens", 2);
  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int AT_EACCESS = 0x200;
  private static final int AT_REMOVEDIR = 0x200;
  private static final int AT_SYMLINK_FOLLOW = 0x400;
  private static final int LONGEST = 4096;
  private static final long BILLION = 1_000_000_000L;

  private FileCalls() {}

  /** Whether the process's real user, or the effective one, may do what a mode says. */
  public static boolean isAccessible(
      int directory, byte[] path, int mode, boolean effective, boolean follow) {
    int flags = (effective ? AT_EACCESS : 0) | noFollow(follow);
    try (Arena arena = Arena.ofConfined()) {
      return (int) FACCESSAT.call(directory, Descriptors.text(arena, path), mode, flags) == 0;
    }
  }

  private static int noFollow(boolean follow) {
    return follow ? 0 : AT_SYMLINK_NOFOLLOW;
  }

  public static void changeMode(
      int directory, byte[] path, int mode, boolean follow, Object filename) {
    on(FCHMODAT, directory, path, filename, mode, noFollow(follow));
  }

  public static void changeMode(int descriptor, int mode) {
    FCHMOD.checked(descriptor, mode);
  }

  public static void changeOwner(
      int directory, byte[] path, long user, long group, boolean follow, Object filename) {
    on(FCHOWNAT, directory, path, filename, user, group, noFollow(follow));
  }

  public static void changeOwner(int descriptor, long user, long group) {
    FCHOWN.checked(descriptor, user, group);
  }

  public static void makeDirectory(int directory, byte[] path, int mode, Object filename) {
    on(MKDIRAT, directory, path, filename, mode);
  }

  /** Makes a named pipe. */
  public static void makePipe(int directory, byte[] path, int mode, @Nullable Object filename) {
    on(MKFIFOAT, directory, path, filename, mode);
  }

  /** Makes a file of the kind that the mode names, perhaps for a device. */
  public static void makeNode(
      int directory, byte[] path, int mode, long device, @Nullable Object filename) {
    on(MKNODAT, directory, path, filename, mode, device);
  }

  public static void removeDirectory(int directory, byte[] path, Object filename) {
    on(UNLINKAT, directory, path, filename, AT_REMOVEDIR);
  }

  public static void unlink(int directory, byte[] path, Object filename) {
    on(UNLINKAT, directory, path, filename, 0);
  }

  /** Makes a call whose arguments begin with directory and path. */
  private static void on(
      NativeFunction call, int directory, byte[] path, @Nullable Object filename, long... rest) {
    try (Arena arena = Arena.ofConfined()) {
      long[] all = new long[rest.length + 2];
      all[0] = directory;
      all[1] = Descriptors.text(arena, path);
      System.arraycopy(rest, 0, all, 2, rest.length);
      check(call.call(all), filename);
    }
  }

  public static void rename(
      int fromDirectory,
      byte[] from,
      int toDirectory,
      byte[] to,
      Object filename,
      Object filename2) {
    try (Arena arena = Arena.ofConfined()) {
      long target = Descriptors.text(arena, to);
      check(
          RENAMEAT.call(fromDirectory, Descriptors.text(arena, from), toDirectory, target),
          filename,
          filename2);
    }
  }

  /** Gives a file a second name; {@code follow} tells what happens to a symbolic link. */
  public static void link(
      int fromDirectory,
      byte[] from,
      int toDirectory,
      byte[] to,
      boolean follow,
      Object filename,
      Object filename2) {
    int flags = follow ? AT_SYMLINK_FOLLOW : 0;
    try (Arena arena = Arena.ofConfined()) {
      long target = Descriptors.text(arena, to);
      check(
          LINKAT.call(fromDirectory, Descriptors.text(arena, from), toDirectory, target, flags),
          filename,
          filename2);
    }
  }

  public static void symlink(
      byte[] target, int directory, byte[] path, Object filename, Object filename2) {
    try (Arena arena = Arena.ofConfined()) {
      long at = Descriptors.text(arena, path);
      check(SYMLINKAT.call(Descriptors.text(arena, target), directory, at), filename, filename2);
    }
  }

  /** What a symbolic link points to. */
  public static String readLink(int directory, byte[] path, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocate(LONGEST);
      long at = Descriptors.text(arena, path);
      long length = READLINKAT.call(directory, at, target.address(), LONGEST);
      if (length < 0) {
        throw OsError.of(NativeFunction.errno(), filename);
      }
      return FileNames.decode(target.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  public static void truncate(byte[] path, long size, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(TRUNCATE.call(Descriptors.text(arena, path), size), filename);
    }
  }

  /** Sets times of access and modification in nanoseconds; null is now. */
  public static void setTimes(
      int directory, byte[] path, long @Nullable [] nanos, boolean follow, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      on(UTIMENSAT, directory, path, filename, times(arena, nanos), noFollow(follow));
    }
  }

  public static void setTimes(int descriptor, long @Nullable [] nanos, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(FUTIMENS.call(descriptor, times(arena, nanos)), filename);
    }
  }

  private static long times(Arena arena, long @Nullable [] nanos) {
    if (nanos == null) {
      return 0;
    }
    MemorySegment times = arena.allocate(32, 8);
    for (int i = 0; i < 2; i++) {
      times.setAtIndex(ValueLayout.JAVA_LONG, 2 * i, Math.floorDiv(nanos[i], BILLION));
      times.setAtIndex(ValueLayout.JAVA_LONG, 2 * i + 1, Math.floorMod(nanos[i], BILLION));
    }
    return times.address();
  }

  private static void check(long result, Object filename) {
    if ((int) result != 0) {
      throw OsError.of(NativeFunction.errno(), filename);
    }
  }

  private static void check(long result, Object filename, Object filename2) {
    if ((int) result != 0) {
      throw OsError.of(NativeFunction.errno(), filename, filename2);
    }
  }
}
