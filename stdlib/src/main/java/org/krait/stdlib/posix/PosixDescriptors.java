package org.krait.stdlib.posix;

import java.util.Arrays;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Buffers;

/** Open files by their descriptors. */
@PyModule("posix")
public final class PosixDescriptors {
  /// Open a file for low level IO.  Returns a file descriptor (integer).
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, flags, mode=511, *, dir_fd=None)")
  public int open(Object path, int flags, int mode, Object dirFd) {
    AuditHooks.tell("open", path, PySingleton.NONE, (long) (flags | Descriptors.O_CLOEXEC));
    PathArgument p = PathArgument.of("open", path);
    int directory = DescriptorArgument.directory(dirFd);
    return Descriptors.open(directory, p.bytes(), flags | Descriptors.O_CLOEXEC, mode, p.given());
  }

  /// Close a file descriptor.
  @PyFunction("(fd)")
  public void close(int fd) {
    Descriptors.close(fd);
  }

  /// Closes all file descriptors in [fd_low, fd_high), ignoring errors.
  @PyFunction("(fd_low, fd_high, /)")
  public void closerange(int fdLow, int fdHigh) {
    for (int fd = Math.max(0, fdLow); fd < fdHigh; fd++) {
      try {
        Descriptors.close(fd);
      } catch (PyException e) {
        continue;
      }
    }
  }

  /// Read from a file descriptor.  Returns a bytes object.
  @PyFunction("(fd, length, /)")
  public PyBytes read(int fd, int length) {
    if (length < 0) {
      throw OsError.of(Errno.EINVAL);
    }
    byte[] bytes = new byte[length];
    int n = Descriptors.read(fd, bytes, 0, length);
    return PyBytes.of(n == length ? bytes : Arrays.copyOf(bytes, n));
  }

  /// Write a bytes object to a file descriptor.
  @PyFunction("(fd, data, /)")
  public int write(int fd, Object data) {
    byte[] bytes = Buffers.bytes(data);
    return Descriptors.write(fd, bytes, 0, bytes.length);
  }

  /// Set the position of a file descriptor.  Return the new position.
  ///
  ///   fd
  ///     An open file descriptor, as returned by os.open().
  ///   position
  ///     Position, interpreted relative to 'whence'.
  ///   whence
  ///     The relative position to seek from. Valid values are:
  ///     - SEEK_SET: seek from the start of the file.
  ///     - SEEK_CUR: seek from the current file position.
  ///     - SEEK_END: seek from the end of the file.
  ///
  /// The return value is the number of bytes relative to the beginning of the file.
  @PyFunction("(fd, position, whence, /)")
  public long lseek(int fd, long position, int how) {
    return Descriptors.seek(fd, position, how);
  }

  /// Return True if the fd is connected to a terminal.
  ///
  /// Return True if the file descriptor is an open file descriptor
  /// connected to the slave end of a terminal.
  @PyFunction("(fd, /)")
  public boolean isatty(int fd) {
    return Descriptors.isTerminal(fd);
  }

  /// Return a duplicate of a file descriptor.
  @PyFunction("(fd, /)")
  public int dup(int fd) {
    return Descriptors.duplicate(fd);
  }

  /// Duplicate file descriptor.
  @PyFunction("(fd, fd2, inheritable=True)")
  public int dup2(int fd, int fd2, boolean inheritable) {
    Descriptors.duplicate(fd, fd2, inheritable);
    return fd2;
  }

  /// Create a pipe.
  ///
  /// Returns a tuple of two file descriptors:
  ///   (read_fd, write_fd)
  @PyFunction("()")
  public PyTuple pipe() {
    return pipe2(Descriptors.O_CLOEXEC);
  }

  /// Create a pipe with flags set atomically.
  ///
  /// Returns a tuple of two file descriptors:
  ///   (read_fd, write_fd)
  ///
  /// flags can be constructed by ORing together one or more of these values:
  /// O_NONBLOCK, O_CLOEXEC.
  @PyFunction("(flags, /)")
  public PyTuple pipe2(int flags) {
    int[] ends = Descriptors.pipe(flags);
    return PyTuple.of((long) ends[0], (long) ends[1]);
  }

  /// Truncate a file, specified by file descriptor, to a specific length.
  @PyFunction("(fd, length, /)")
  public void ftruncate(int fd, long length) {
    AuditHooks.tell("os.truncate", (long) fd, length);
    Descriptors.truncate(fd, length);
  }

  /// Force write of fd to disk.
  @PyFunction("(fd)")
  public void fsync(Object fd) {
    Descriptors.synchronize(DescriptorArgument.of(fd));
  }

  /// Force write of fd to disk without forcing update of metadata.
  @PyFunction("(fd)")
  public void fdatasync(Object fd) {
    Descriptors.synchronize(DescriptorArgument.of(fd));
  }

  /// Get the close-on-exe flag of the specified file descriptor.
  @PyFunction("(fd, /)")
  public boolean get_inheritable(int fd) {
    return Descriptors.isInheritable(fd);
  }

  /// Set the inheritable flag of the specified file descriptor.
  @PyFunction("(fd, inheritable, /)")
  public void set_inheritable(int fd, int inheritable) {
    Descriptors.setInheritable(fd, inheritable != 0);
  }

  /// Get the blocking mode of the file descriptor.
  ///
  /// Return False if the O_NONBLOCK flag is set, True if the flag is cleared.
  @PyFunction("(fd, /)")
  public boolean get_blocking(int fd) {
    return Descriptors.isBlocking(fd);
  }

  /// Set the blocking mode of the specified file descriptor.
  ///
  /// Set the O_NONBLOCK flag if blocking is False,
  /// clear the O_NONBLOCK flag otherwise.
  @PyFunction("(fd, blocking, /)")
  public void set_blocking(int fd, boolean blocking) {
    Descriptors.setBlocking(fd, blocking);
  }
}
