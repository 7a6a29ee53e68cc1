package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** The system's calls on file descriptors. A failed call raises {@code OSError}. */
public final class Descriptors {
  public static final int O_RDONLY = 0;
  public static final int O_WRONLY = 1;
  public static final int O_RDWR = 2;
  public static final int O_CREAT = 0x40;
  public static final int O_EXCL = 0x80;
  public static final int O_TRUNC = 0x200;
  public static final int O_APPEND = 0x400;
  public static final int O_CLOEXEC = 0x80000;

  private static final NativeFunction OPENAT = new NativeFunction(Access.FILES, "openat", 4);
  private static final NativeFunction READ = NativeFunction.onDescriptor(Access.FILES, "read", 3);
  private static final NativeFunction WRITE = NativeFunction.onDescriptor(Access.FILES, "write", 3);
  private static final NativeFunction LSEEK = NativeFunction.onDescriptor(Access.FILES, "lseek", 3);
  private static final NativeFunction CLOSE = new NativeFunction(Access.FREE, "close", 1);
  private static final NativeFunction ISATTY = new NativeFunction(Access.FREE, "isatty", 1);
  private static final NativeFunction FTRUNCATE =
      NativeFunction.onDescriptor(Access.FILES, "ftruncate", 2);
  private static final NativeFunction FSYNC = NativeFunction.onDescriptor(Access.FILES, "fsync", 1);
  private static final NativeFunction DUP = NativeFunction.onDescriptor(Access.FILES, "dup", 1);
  private static final NativeFunction DUP2 = new NativeFunction(Access.FILES, "dup2", 2);
  private static final NativeFunction PIPE2 = new NativeFunction(Access.FREE, "pipe2", 2);
  private static final NativeFunction FCNTL = NativeFunction.onDescriptor(Access.FILES, "fcntl", 3);
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final int F_GETFD = 1;
  static final int F_SETFD = 2;
  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  static final int FD_CLOEXEC = 1;
  private static final int O_NONBLOCK = 0x800;
  private static final int SEEK_CUR = 1;
  private static final int CHUNK = 1 << 16;
  private static final int LARGEST = 1 << 24;
  private static final ThreadLocal<MemorySegment> BUFFER =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(CHUNK));

  private Descriptors() {}

  /** Opens a file; the new descriptor. {@code filename} is how an error names it. */
  public static int open(byte[] path, int flags, int mode, @Nullable Object filename) {
    return open(FileCalls.WORKING_DIRECTORY, path, flags, mode, filename);
  }

  /** Opens a file whose path starts from an open directory; the new descriptor. */
  public static int open(
      int directory, byte[] path, int flags, int mode, @Nullable Object filename) {
    try (Arena arena = Arena.ofConfined()) {
      int fd = (int) WaitingCalls.call(OPENAT, directory, text(arena, path), flags, mode);
      if (fd < 0) {
        throw OsError.of(NativeFunction.errno(), filename);
      }
      return fd;
    }
  }

  /** Reads at most so many bytes; their number, 0 at the end. */
  public static int read(int fd, byte[] into, int offset, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = buffer(arena, length);
      long most = Math.min(length, buffer.byteSize());
      int n = check((int) WaitingCalls.call(READ, fd, buffer.address(), most));
      MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, offset, n);
      return n;
    }
  }

  /** Writes bytes; how many were taken. */
  public static int write(int fd, byte[] from, int offset, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = buffer(arena, length);
      int most = (int) Math.min(length, buffer.byteSize());
      MemorySegment.copy(from, offset, buffer, ValueLayout.JAVA_BYTE, 0, most);
      return check((int) WaitingCalls.call(WRITE, fd, buffer.address(), most));
    }
  }

  /** Memory outside the heap: the thread's own for what is usual, else new. */
  private static MemorySegment buffer(Arena arena, int length) {
    return length <= CHUNK ? BUFFER.get() : arena.allocate(Math.min(length, LARGEST));
  }

  public static long seek(int fd, long offset, int whence) {
    if (whence == SEEK_CUR && offset == 0 && !LSEEK.isLinked()) {
      long known = ProcessFiles.position(fd);
      if (known >= 0) {
        return known;
      }
      if (known == ProcessFiles.UNSEEKABLE) {
        throw OsError.of(Errno.ESPIPE);
      }
    }
    long position = LSEEK.call(fd, offset, whence);
    if (position < 0) {
      throw OsError.of(NativeFunction.errno());
    }
    return position;
  }

  public static void close(int fd) {
    Access.FILES.require(fd);
    HostPolicy.disown(fd);
    JavaDescriptors.closed(fd);
    check((int) CLOSE.call(fd));
  }

  /** Whether the descriptor is a terminal. Where the system lists descriptors, its list tells. */
  public static boolean isTerminal(int fd) {
    String target = ProcessFiles.target(fd);
    boolean plainFile =
        target != null && (!target.startsWith("/dev/") || target.equals("/dev/null"));
    boolean plainTerminal = target != null && target.startsWith("/dev/pts/");
    return plainTerminal || !plainFile && (int) ISATTY.call(fd) == 1;
  }

  public static void truncate(int fd, long size) {
    check((int) FTRUNCATE.call(fd, size));
  }

  public static void synchronize(int fd) {
    check((int) FSYNC.call(fd));
  }

  /** A copy of a descriptor that children do not inherit. */
  public static int duplicate(int fd) {
    int copy = check((int) DUP.call(fd));
    setInheritable(copy, false);
    return copy;
  }

  /** A copy with a number of at least {@code least} that children do not inherit. */
  public static int duplicateFrom(int least, int fd) {
    return check((int) FCNTL.call(fd, F_DUPFD_CLOEXEC, least));
  }

  /** Makes {@code to} the same file as {@code fd}. */
  public static void duplicate(int fd, int to, boolean inheritable) {
    check((int) DUP2.call(fd, to));
    setInheritable(to, inheritable);
  }

  /** A pipe: the end to read from, the end to write to. */
  public static int[] pipe(int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ends = arena.allocate(8);
      check((int) PIPE2.call(ends.address(), flags));
      int[] pipe = ends.toArray(ValueLayout.JAVA_INT);
      HostPolicy.own(pipe[0]);
      HostPolicy.own(pipe[1]);
      return pipe;
    }
  }

  public static boolean isInheritable(int fd) {
    JavaDescriptors.keepFromChildren();
    return (check((int) FCNTL.call(fd, F_GETFD, 0)) & FD_CLOEXEC) == 0;
  }

  public static void setInheritable(int fd, boolean inheritable) {
    JavaDescriptors.keepFromChildren();
    check((int) FCNTL.call(fd, F_SETFD, inheritable ? 0 : FD_CLOEXEC));
  }

  public static boolean isBlocking(int fd) {
    return (check((int) FCNTL.call(fd, F_GETFL, 0)) & O_NONBLOCK) == 0;
  }

  public static void setBlocking(int fd, boolean blocking) {
    int flags = check((int) FCNTL.call(fd, F_GETFL, 0));
    check((int) FCNTL.call(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
  }

  private static int check(int result) {
    if (result < 0) {
      throw OsError.of(NativeFunction.errno());
    }
    return result;
  }

  /** The address of a text that ends with a null byte. */
  public static long text(Arena arena, byte[] bytes) {
    MemorySegment text = arena.allocate(bytes.length + 1L);
    MemorySegment.copy(bytes, 0, text, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return text.address();
  }

  /** The bytes before the null byte that ends a text. */
  public static byte[] bytes(MemorySegment text) {
    int length = 0;
    while (text.get(ValueLayout.JAVA_BYTE, length) != 0) {
      length++;
    }
    return text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
  }
}
