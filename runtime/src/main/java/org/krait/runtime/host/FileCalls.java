package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** The system's calls on files by path. {@code filename} is how an error names the file. */
public final class FileCalls {
  private static final NativeFunction ACCESS = new NativeFunction("access", 2);
  private static final NativeFunction CHMOD = new NativeFunction("chmod", 2);
  private static final NativeFunction FCHMOD = new NativeFunction("fchmod", 2);
  private static final NativeFunction MKDIR = new NativeFunction("mkdir", 2);
  private static final NativeFunction RMDIR = new NativeFunction("rmdir", 1);
  private static final NativeFunction UNLINK = new NativeFunction("unlink", 1);
  private static final NativeFunction RENAME = new NativeFunction("rename", 2);
  private static final NativeFunction LINK = new NativeFunction("link", 2);
  private static final NativeFunction SYMLINK = new NativeFunction("symlink", 2);
  private static final NativeFunction READLINK = new NativeFunction("readlink", 3);
  private static final NativeFunction TRUNCATE = new NativeFunction("truncate", 2);
  private static final NativeFunction UTIMENSAT = new NativeFunction("utimensat", 4);
  private static final NativeFunction FUTIMENS = new NativeFunction("futimens", 2);
  private static final int AT_FDCWD = -100;
  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int LONGEST = 4096;
  private static final long BILLION = 1_000_000_000L;

  private FileCalls() {}

  public static boolean isAccessible(byte[] path, int mode) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) ACCESS.call(Descriptors.text(arena, path), mode) == 0;
    }
  }

  public static void changeMode(byte[] path, int mode, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(CHMOD.call(Descriptors.text(arena, path), mode), filename);
    }
  }

  public static void changeMode(int descriptor, int mode) {
    check(FCHMOD.call(descriptor, mode), null);
  }

  public static void makeDirectory(byte[] path, int mode, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(MKDIR.call(Descriptors.text(arena, path), mode), filename);
    }
  }

  public static void removeDirectory(byte[] path, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(RMDIR.call(Descriptors.text(arena, path)), filename);
    }
  }

  public static void unlink(byte[] path, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      check(UNLINK.call(Descriptors.text(arena, path)), filename);
    }
  }

  public static void rename(byte[] from, byte[] to, Object filename, Object filename2) {
    both(RENAME, from, to, filename, filename2);
  }

  public static void link(byte[] from, byte[] to, Object filename, Object filename2) {
    both(LINK, from, to, filename, filename2);
  }

  public static void symlink(byte[] from, byte[] to, Object filename, Object filename2) {
    both(SYMLINK, from, to, filename, filename2);
  }

  private static void both(
      NativeFunction call, byte[] from, byte[] to, Object filename, Object filename2) {
    try (Arena arena = Arena.ofConfined()) {
      if ((int) call.call(Descriptors.text(arena, from), Descriptors.text(arena, to)) != 0) {
        throw OsError.of(NativeFunction.errno(), filename, filename2);
      }
    }
  }

  /** What a symbolic link points to. */
  public static String readLink(byte[] path, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocate(LONGEST);
      long length = READLINK.call(Descriptors.text(arena, path), target.address(), LONGEST);
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
      byte[] path, long @Nullable [] nanos, boolean follow, Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      long times = times(arena, nanos);
      int flags = follow ? 0 : AT_SYMLINK_NOFOLLOW;
      check(UTIMENSAT.call(AT_FDCWD, Descriptors.text(arena, path), times, flags), filename);
    }
  }

  public static void setTimes(int descriptor, long @Nullable [] nanos) {
    try (Arena arena = Arena.ofConfined()) {
      check(FUTIMENS.call(descriptor, times(arena, nanos)), null);
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

  private static void check(long result, @Nullable Object filename) {
    if ((int) result != 0) {
      throw OsError.of(NativeFunction.errno(), filename);
    }
  }
}
