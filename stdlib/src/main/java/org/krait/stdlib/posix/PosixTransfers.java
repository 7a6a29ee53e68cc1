package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/** Bytes moved at given places, into several buffers, or between descriptors. */
@PyModule("posix")
public final class PosixTransfers {
  private static final NativeFunction READ = new NativeFunction(Access.FILES, "read", 3);
  private static final NativeFunction PREAD = new NativeFunction(Access.FILES, "pread", 4);
  private static final NativeFunction PWRITE = new NativeFunction(Access.FILES, "pwrite", 4);
  private static final NativeFunction READV = new NativeFunction(Access.FILES, "readv", 3);
  private static final NativeFunction WRITEV = new NativeFunction(Access.FILES, "writev", 3);
  private static final NativeFunction PREADV = new NativeFunction(Access.FILES, "preadv2", 5);
  private static final NativeFunction PWRITEV = new NativeFunction(Access.FILES, "pwritev2", 5);
  private static final NativeFunction SENDFILE = new NativeFunction(Access.FILES, "sendfile", 4);
  private static final NativeFunction COPY = new NativeFunction(Access.FILES, "copy_file_range", 6);
  private static final NativeFunction SPLICE = new NativeFunction(Access.FILES, "splice", 6);
  private static final NativeFunction FADVISE =
      new NativeFunction(Access.FILES, "posix_fadvise", 4);
  private static final NativeFunction FALLOCATE =
      new NativeFunction(Access.FILES, "posix_fallocate", 3);
  private static final NativeFunction LOCKF = new NativeFunction(Access.FILES, "lockf", 3);

  /// Read a number of bytes from a file descriptor starting at a particular offset.
  ///
  /// Read length bytes from file descriptor fd, starting at offset bytes from
  /// the beginning of the file.  The file offset remains unchanged.
  @PyFunction("(fd, length, offset, /)")
  public PyBytes pread(int fd, int length, long offset) {
    if (length < 0) {
      throw OsError.of(Errno.EINVAL);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, length));
      long n = WaitingCalls.checkedLong(PREAD, fd, bytes.address(), length, offset);
      return PyBytes.of(bytes.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// Write bytes to a file descriptor starting at a particular offset.
  ///
  /// Write buffer to fd, starting at offset bytes from the beginning of
  /// the file.  Returns the number of bytes written.  Does not change the
  /// current file offset.
  @PyFunction("(fd, buffer, offset, /)")
  public long pwrite(int fd, Object buffer, long offset) {
    byte[] bytes = Buffers.bytes(buffer);
    try (Arena arena = Arena.ofConfined()) {
      return WaitingCalls.checkedLong(PWRITE, fd, copied(arena, bytes), bytes.length, offset);
    }
  }

  /// Read into a buffer object from a file descriptor.
  ///
  /// The buffer should be mutable and bytes-like. On success, returns the number of
  /// bytes read. Less bytes may be read than the size of the buffer. The underlying
  /// system call will be retried when interrupted by a signal, unless the signal
  /// handler raises an exception. Other errors will not be retried and an error will
  /// be raised.
  ///
  /// Returns 0 if *fd* is at end of file or if the provided *buffer* has length 0
  /// (which can be used to check for errors without reading data). Never returns
  /// negative.
  @PyFunction("(fd, buffer, /)")
  public long readinto(int fd, Object buffer) {
    try (Arena arena = Arena.ofConfined();
        Vector vector = Vector.readInto(arena, buffer)) {
      return vector.filled(WaitingCalls.checkedLong(READ, fd, vector.address(0), vector.size(0)));
    }
  }

  /// Read from a file descriptor fd into an iterable of buffers.
  ///
  /// The buffers should be mutable buffers accepting bytes.
  /// readv will transfer data into each buffer until it is full
  /// and then move on to the next buffer in the sequence to hold
  /// the rest of the data.
  ///
  /// readv returns the total number of bytes read,
  /// which may be less than the total capacity of all the buffers.
  @PyFunction("(fd, buffers, /)")
  public long readv(int fd, Object buffers) {
    try (Arena arena = Arena.ofConfined();
        Vector vector = Vector.writable(arena, sequence("readv", buffers))) {
      return vector.filled(WaitingCalls.checkedLong(READV, fd, vector.table(), vector.count()));
    }
  }

  /// Reads from a file descriptor into a number of mutable bytes-like objects.
  ///
  /// Combines the functionality of readv() and pread(). As readv(), it will
  /// transfer data into each buffer until it is full and then move on to the next
  /// buffer in the sequence to hold the rest of the data. Its fourth argument,
  /// specifies the file offset at which the input operation is to be performed. It
  /// will return the total number of bytes read (which can be less than the total
  /// capacity of all the objects).
  ///
  /// The flags argument contains a bitwise OR of zero or more of the following flags:
  ///
  /// - RWF_HIPRI
  /// - RWF_NOWAIT
  ///
  /// Using non-zero flags requires Linux 4.6 or newer.
  @PyFunction("(fd, buffers, offset, flags=0, /)")
  public long preadv(int fd, Object buffers, long offset, int flags) {
    try (Arena arena = Arena.ofConfined();
        Vector vector = Vector.writable(arena, sequence("preadv", buffers))) {
      return vector.filled(
          WaitingCalls.checkedLong(PREADV, fd, vector.table(), vector.count(), offset, flags));
    }
  }

  /// Iterate over buffers, and write the contents of each to a file descriptor.
  ///
  /// Returns the total number of bytes written.
  /// buffers must be a sequence of bytes-like objects.
  @PyFunction("(fd, buffers, /)")
  public long writev(int fd, Object buffers) {
    try (Arena arena = Arena.ofConfined()) {
      Vector vector = Vector.of(arena, sequence("writev", buffers));
      return WaitingCalls.checkedLong(WRITEV, fd, vector.table(), vector.count());
    }
  }

  /// Writes the contents of bytes-like objects to a file descriptor at a given offset.
  ///
  /// Combines the functionality of writev() and pwrite(). All buffers must be a sequence
  /// of bytes-like objects. Buffers are processed in array order. Entire contents of first
  /// buffer is written before proceeding to second, and so on. The operating system may
  /// set a limit (sysconf() value SC_IOV_MAX) on the number of buffers that can be used.
  /// This function writes the contents of each object to the file descriptor and returns
  /// the total number of bytes written.
  ///
  /// The flags argument contains a bitwise OR of zero or more of the following flags:
  ///
  /// - RWF_DSYNC
  /// - RWF_SYNC
  /// - RWF_APPEND
  ///
  /// Using non-zero flags requires Linux 4.7 or newer.
  @PyFunction("(fd, buffers, offset, flags=0, /)")
  public long pwritev(int fd, Object buffers, long offset, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      Vector vector = Vector.of(arena, sequence("pwritev", buffers));
      return WaitingCalls.checkedLong(PWRITEV, fd, vector.table(), vector.count(), offset, flags);
    }
  }

  private static Object[] sequence(String function, Object buffers) {
    if (!Iteration.isSequence(buffers)) {
      throw Errors.typeError(function + "() arg 2 must be a sequence");
    }
    return Iteration.toArray(buffers);
  }

  private static long copied(Arena arena, byte[] bytes) {
    MemorySegment memory = arena.allocate(Math.max(1, bytes.length));
    MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return memory.address();
  }

  /** Buffers as the system takes them: memory of its own, and a table of addresses and sizes. */
  private static final class Vector implements AutoCloseable {
    private final MemorySegment table;
    private final MemorySegment[] memory;
    private final Buffer[] buffers;

    private Vector(Arena arena, int count) {
      table = arena.allocate(Math.max(1, count) * 16L, 8);
      memory = new MemorySegment[count];
      buffers = new Buffer[count];
    }

    /** The one buffer of {@code readinto}, held until this is closed. */
    static Vector readInto(Arena arena, Object target) {
      Vector vector = new Vector(arena, 1);
      vector.hold(arena, 0, Buffers.writable(target, "readinto() argument 2"));
      return vector;
    }

    /** Buffers to be filled, held until this is closed. */
    static Vector writable(Arena arena, Object[] items) {
      Vector vector = new Vector(arena, items.length);
      try {
        for (int i = 0; i < items.length; i++) {
          vector.hold(arena, i, Buffers.of(items[i], Buffer.WRITABLE));
        }
        return vector;
      } catch (Throwable e) {
        vector.close();
        throw e;
      }
    }

    private void hold(Arena arena, int i, Buffer buffer) {
      buffers[i] = buffer;
      put(i, arena.allocate(Math.max(1, buffer.length())), buffer.length());
    }

    /** Buffers to be read. */
    static Vector of(Arena arena, Object[] items) {
      Vector vector = new Vector(arena, items.length);
      for (int i = 0; i < items.length; i++) {
        byte[] bytes = Buffers.bytes(items[i]);
        MemorySegment copy = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
        vector.put(i, copy, bytes.length);
      }
      return vector;
    }

    private void put(int i, MemorySegment bytes, int size) {
      memory[i] = bytes.asSlice(0, size);
      table.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, bytes.address());
      table.setAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1, size);
    }

    int count() {
      return memory.length;
    }

    long table() {
      return table.address();
    }

    long address(int i) {
      return memory[i].address();
    }

    long size(int i) {
      return memory[i].byteSize();
    }

    /** Copies what was read into the buffers, the first ones first. */
    long filled(long count) {
      long left = count;
      for (int i = 0; i < memory.length && left > 0; i++) {
        int n = (int) Math.min(left, memory[i].byteSize());
        byte[] bytes = buffers[i].toBytes();
        MemorySegment.copy(memory[i], ValueLayout.JAVA_BYTE, 0, bytes, 0, n);
        buffers[i].fill(bytes);
        left -= n;
      }
      return count;
    }

    @Override
    public void close() {
      for (Buffer b : buffers) {
        if (b != null) {
          b.release();
        }
      }
    }
  }

  /// Copy count bytes from file descriptor in_fd to file descriptor out_fd.
  @PyFunction("(out_fd, in_fd, offset, count)")
  public long sendfile(int outFd, int inFd, Object offset, int count) {
    try (Arena arena = Arena.ofConfined()) {
      return WaitingCalls.checkedLong(SENDFILE, outFd, inFd, place(arena, offset), count);
    }
  }

  /// Copy count bytes from one file descriptor to another.
  ///
  ///   src
  ///     Source file descriptor.
  ///   dst
  ///     Destination file descriptor.
  ///   count
  ///     Number of bytes to copy.
  ///   offset_src
  ///     Starting offset in src.
  ///   offset_dst
  ///     Starting offset in dst.
  ///
  /// If offset_src is None, then src is read from the current position;
  /// respectively for offset_dst.
  @PyFunction("(src, dst, count, offset_src=None, offset_dst=None)")
  public long copy_file_range(int src, int dst, int count, Object offsetSrc, Object offsetDst) {
    checkCount(count);
    try (Arena arena = Arena.ofConfined()) {
      long from = place(arena, offsetSrc);
      return WaitingCalls.checkedLong(COPY, src, from, dst, place(arena, offsetDst), count, 0);
    }
  }

  /// Transfer count bytes from one pipe to a descriptor or vice versa.
  ///
  ///   src
  ///     Source file descriptor.
  ///   dst
  ///     Destination file descriptor.
  ///   count
  ///     Number of bytes to copy.
  ///   offset_src
  ///     Starting offset in src.
  ///   offset_dst
  ///     Starting offset in dst.
  ///   flags
  ///     Flags to modify the semantics of the call.
  ///
  /// If offset_src is None, then src is read from the current position;
  /// respectively for offset_dst. The offset associated to the file
  /// descriptor that refers to a pipe must be None.
  @PyFunction("(src, dst, count, offset_src=None, offset_dst=None, flags=0)")
  public long splice(int src, int dst, int count, Object offsetSrc, Object offsetDst, int flags) {
    checkCount(count);
    try (Arena arena = Arena.ofConfined()) {
      long from = place(arena, offsetSrc);
      return WaitingCalls.checkedLong(
          SPLICE, src, from, dst, place(arena, offsetDst), count, flags);
    }
  }

  private static void checkCount(int count) {
    if (count < 0) {
      throw Errors.valueError("negative value for 'count' not allowed");
    }
  }

  /** The address of an offset; None is no address, for the file's own position. */
  private static long place(Arena arena, Object offset) {
    if (offset == PySingleton.NONE) {
      return 0;
    }
    MemorySegment place = arena.allocate(8, 8);
    place.set(ValueLayout.JAVA_LONG, 0, Indexes.toLong(offset));
    return place.address();
  }

  /// Announce an intention to access data in a specific pattern.
  ///
  /// Announce an intention to access data in a specific pattern, thus allowing
  /// the kernel to make optimizations.
  /// The advice applies to the region of the file specified by fd starting at
  /// offset and continuing for length bytes.
  /// advice is one of POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL,
  /// POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE, POSIX_FADV_WILLNEED, or
  /// POSIX_FADV_DONTNEED.
  @PyFunction("(fd, offset, length, advice, /)")
  public void posix_fadvise(int fd, long offset, long length, int advice) {
    raise((int) FADVISE.call(fd, offset, length, advice));
  }

  /// Ensure a file has allocated at least a particular number of bytes on disk.
  ///
  /// Ensure that the file specified by fd encompasses a range of bytes
  /// starting at offset bytes from the beginning and continuing for length bytes.
  @PyFunction("(fd, offset, length, /)")
  public void posix_fallocate(int fd, long offset, long length) {
    raise((int) FALLOCATE.call(fd, offset, length));
  }

  /** Raises the error whose number a call returned. */
  private static void raise(int error) {
    if (error != 0) {
      throw OsError.of(error);
    }
  }

  /// Apply, test or remove a POSIX lock on an open file descriptor.
  ///
  ///   fd
  ///     An open file descriptor.
  ///   command
  ///     One of F_LOCK, F_TLOCK, F_ULOCK or F_TEST.
  ///   length
  ///     The number of bytes to lock, starting at the current position.
  @PyFunction("(fd, command, length, /)")
  public void lockf(Object fd, int command, long length) {
    AuditHooks.tell("os.lockf", fd, (long) command, length);
    WaitingCalls.checked(LOCKF, DescriptorArgument.of(fd), command, length);
  }
}
