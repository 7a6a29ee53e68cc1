package org.krait.runtime.host;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the system knows of a file. Times are nanoseconds since 1970.
 *
 * @param blocks the number of 512-byte blocks, or -1 if the call that was made does not tell
 */
public record FileStatus(
    int mode,
    long inode,
    long device,
    long links,
    long owner,
    long group,
    long size,
    long accessed,
    long modified,
    long changed,
    long specialDevice,
    long blockSize,
    long blocks) {
  private static final int AT_FDCWD = -100;
  private static final int AT_SYMLINK_NOFOLLOW = 0x100;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int STATX_BASIC_STATS = 0x7ff;
  private static final int STATX_SIZE = 256;
  private static final long BILLION = 1_000_000_000L;
  private static final NativeFunction STATX = new NativeFunction(Access.FILES, "statx", 5);
  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] NOFOLLOW = {LinkOption.NOFOLLOW_LINKS};

  /** The status of the file at a path; {@code filename} is how an error names it. */
  public static FileStatus of(String path, boolean follow, Object filename) {
    Access.FILES.require();
    if (isPlain(path)) {
      try {
        return read(path, follow);
      } catch (NoSuchFileException e) {
        throw OsError.of(Errno.ENOENT, filename);
      } catch (IOException | UnsupportedOperationException e) {
        // The system itself tells what is wrong.
      }
    }
    return of(AT_FDCWD, FileNames.encode(path), follow ? 0 : AT_SYMLINK_NOFOLLOW, filename);
  }

  /** The status of the file at a path relative to an open directory. */
  public static FileStatus of(int directory, byte[] path, boolean follow, Object filename) {
    return of(directory, path, follow ? 0 : AT_SYMLINK_NOFOLLOW, filename);
  }

  /** The status of an open file. */
  public static FileStatus of(int descriptor) {
    return of(descriptor, (Object) null);
  }

  /** The status of an open file; {@code filename} is how an error names it. */
  public static FileStatus of(int descriptor, @Nullable Object filename) {
    return of(descriptor, new byte[0], AT_EMPTY_PATH, filename);
  }

  /** A time as a Python float. */
  // CPython: posixmodule.c fill_time
  public static double seconds(long nanos) {
    return Math.floorDiv(nanos, BILLION) + 1e-9 * Math.floorMod(nanos, BILLION);
  }

  /**
   * The status as far as Java tells, for the runtime itself, whatever a program may do; null if
   * that is not enough, or the file is not there.
   */
  public static @Nullable FileStatus quick(String path, boolean follow) {
    if (!isPlain(path)) {
      return null;
    }
    try {
      return read(path, follow);
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /** Whether Java takes the path for the one that the system would take. */
  private static boolean isPlain(String path) {
    return !path.isEmpty()
        && !path.endsWith("/")
        && path.indexOf('\0') < 0
        && FileNames.isAscii(WorkingDirectory.absolute(path));
  }

  private static FileStatus read(String path, boolean follow) throws IOException {
    Path absolute = Path.of(WorkingDirectory.absolute(path));
    return of(Files.readAttributes(absolute, "unix:*", follow ? FOLLOW : NOFOLLOW));
  }

  private static FileStatus of(Map<String, Object> a) {
    return new FileStatus(
        (Integer) a.get("mode"),
        (Long) a.get("ino"),
        (Long) a.get("dev"),
        (Integer) a.get("nlink"),
        Integer.toUnsignedLong((Integer) a.get("uid")),
        Integer.toUnsignedLong((Integer) a.get("gid")),
        (Long) a.get("size"),
        nanos(a, "lastAccessTime"),
        nanos(a, "lastModifiedTime"),
        nanos(a, "ctime"),
        (Long) a.get("rdev"),
        4096,
        -1);
  }

  private static long nanos(Map<String, Object> attributes, String name) {
    return ((FileTime) attributes.get(name)).to(TimeUnit.NANOSECONDS);
  }

  private static FileStatus of(int directory, byte[] path, int flags, @Nullable Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment s = arena.allocate(STATX_SIZE, 8);
      long name = Descriptors.text(arena, path);
      if ((int) STATX.call(directory, name, flags, STATX_BASIC_STATS, s.address()) < 0) {
        throw OsError.of(NativeFunction.errno(), filename);
      }
      return new FileStatus(
          (int) unsigned(s, 28) & 0xFFFF,
          s.get(ValueLayout.JAVA_LONG, 32),
          device(unsigned(s, 136), unsigned(s, 140)),
          unsigned(s, 16),
          unsigned(s, 20),
          unsigned(s, 24),
          s.get(ValueLayout.JAVA_LONG, 40),
          time(s, 64),
          time(s, 112),
          time(s, 96),
          device(unsigned(s, 128), unsigned(s, 132)),
          unsigned(s, 4),
          s.get(ValueLayout.JAVA_LONG, 48));
    }
  }

  private static long unsigned(MemorySegment s, long offset) {
    return Integer.toUnsignedLong(s.get(ValueLayout.JAVA_INT, offset));
  }

  private static long time(MemorySegment s, long offset) {
    return s.get(ValueLayout.JAVA_LONG, offset) * BILLION + unsigned(s, offset + 8);
  }

  /** The device number of a major and a minor number, as the C library composes it. */
  private static long device(long major, long minor) {
    return (minor & 0xff) | (major & 0xfff) << 8 | (minor & ~0xffL) << 12 | (major & ~0xfffL) << 32;
  }

  public boolean isDirectory() {
    return (mode & 0xF000) == 0x4000;
  }

  public boolean isRegular() {
    return (mode & 0xF000) == 0x8000;
  }
}
