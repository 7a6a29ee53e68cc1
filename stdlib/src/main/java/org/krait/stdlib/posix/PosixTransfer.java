package org.krait.stdlib.posix;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/** Reading and writing at a position, in pieces, and between descriptors. */
@PyModule("posix")
public final class PosixTransfer {
  private static final NativeFunction READ = new NativeFunction("read", 3);
  private static final NativeFunction WRITE = new NativeFunction("write", 3);
  private static final NativeFunction PREAD = new NativeFunction("pread", 4);
  private static final NativeFunction PWRITE = new NativeFunction("pwrite", 4);
  private static final NativeFunction SENDFILE = new NativeFunction("sendfile", 4);
  private static final NativeFunction EVENTFD = new NativeFunction("eventfd", 2);

  private static long check(long result) {
    if (result == -1) {
      throw OsError.of(NativeFunction.errno());
    }
    return result;
  }

  private static MemorySegment copy(Arena arena, byte[] bytes) {
    MemorySegment copy = arena.allocate(Math.max(1, bytes.length));
    MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return copy;
  }

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
      MemorySegment data = arena.allocate(Math.max(1, length));
      long n = check(WaitingCalls.call(PREAD, fd, data.address(), length, offset));
      return PyBytes.of(data.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
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
      long data = copy(arena, bytes).address();
      return check(WaitingCalls.call(PWRITE, fd, data, bytes.length, offset));
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
    Buffer view = Buffers.of(buffer, Buffer.WRITABLE);
    try {
      return read(READ, List.of(view), fd);
    } finally {
      view.release();
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
    List<Buffer> views = views(buffers, "readv");
    try {
      return read(READ, views, fd);
    } finally {
      views.forEach(Buffer::release);
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
    refuseFlags(flags);
    List<Buffer> views = views(buffers, "preadv");
    try {
      return read(PREAD, views, fd, offset);
    } finally {
      views.forEach(Buffer::release);
    }
  }

  private static List<Buffer> views(Object buffers, String function) {
    checkSequence(buffers, function);
    List<Buffer> views = new ArrayList<>();
    for (Object buffer : Iteration.toArray(buffers)) {
      views.add(Buffers.of(buffer, Buffer.WRITABLE));
    }
    return views;
  }

  private static void checkSequence(Object buffers, String function) {
    if (!Iteration.isSequence(buffers)) {
      throw Errors.typeError(function + "() arg 2 must be a sequence");
    }
  }

  private static void refuseFlags(int flags) {
    if (flags != 0) {
      throw OsError.of(Errno.ENOTSUP);
    }
  }

  /** Reads into several buffers by one call, made with what follows its length. */
  private static long read(NativeFunction function, List<Buffer> views, int fd, long... rest) {
    int room = 0;
    for (Buffer view : views) {
      room += view.length();
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(1, room));
      long n = check(transfer(function, fd, data, room, rest));
      byte[] bytes = data.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE);
      int at = 0;
      for (Buffer view : views) {
        int part = Math.min(view.length(), bytes.length - at);
        view.memory().write(view.offset(), bytes, at, part);
        at += part;
      }
      return n;
    }
  }

  private static long transfer(
      NativeFunction function, int fd, MemorySegment data, int length, long... rest) {
    return rest.length == 0
        ? WaitingCalls.call(function, fd, data.address(), length)
        : WaitingCalls.call(function, fd, data.address(), length, rest[0]);
  }

  /// Iterate over buffers, and write the contents of each to a file descriptor.
  ///
  /// Returns the total number of bytes written.
  /// buffers must be a sequence of bytes-like objects.
  @PyFunction("(fd, buffers, /)")
  public long writev(int fd, Object buffers) {
    return write(WRITE, "writev", buffers, fd);
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
    refuseFlags(flags);
    return write(PWRITE, "pwritev", buffers, fd, offset);
  }

  private static long write(
      NativeFunction call, String function, Object buffers, int fd, long... rest) {
    checkSequence(buffers, function);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object buffer : Iteration.toArray(buffers)) {
      all.writeBytes(Buffers.bytes(buffer));
    }
    try (Arena arena = Arena.ofConfined()) {
      return check(transfer(call, fd, copy(arena, all.toByteArray()), all.size(), rest));
    }
  }

  /// Copy count bytes from file descriptor in_fd to file descriptor out_fd.
  @PyFunction("(out_fd, in_fd, offset, count)")
  public long sendfile(int outFd, int inFd, Object offset, long count) {
    if (offset == PySingleton.NONE) {
      return check(WaitingCalls.call(SENDFILE, outFd, inFd, 0, count));
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment from = arena.allocateFrom(ValueLayout.JAVA_LONG, Indexes.toLong(offset));
      return check(WaitingCalls.call(SENDFILE, outFd, inFd, from.address(), count));
    }
  }

  /// Creates and returns an event notification file descriptor.
  @PyFunction("(initval, flags=EFD_CLOEXEC)")
  public int eventfd(long initval, @Nullable Object flags) {
    int f = flags == null ? (int) PosixConstants.EFD_CLOEXEC : (int) Indexes.toLong(flags);
    return (int) check((int) EVENTFD.call(initval, f));
  }

  /// Read eventfd value
  @PyFunction("(fd)")
  public long eventfd_read(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(8, 8);
      check(WaitingCalls.call(READ, fd, count.address(), 8));
      return count.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  /// Write eventfd value.
  @PyFunction("(fd, value)")
  public void eventfd_write(int fd, long value) {
    try (Arena arena = Arena.ofConfined()) {
      long count = arena.allocateFrom(ValueLayout.JAVA_LONG, value).address();
      check(WaitingCalls.call(WRITE, fd, count, 8));
    }
  }
}
