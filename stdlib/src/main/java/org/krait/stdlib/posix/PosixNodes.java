package org.krait.stdlib.posix;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.FileCalls;

/** Files that are no plain files: named pipes and devices. */
@PyModule("posix")
public final class PosixNodes {
  /// Create a "fifo" (a POSIX named pipe).
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, mode=438, *, dir_fd=None)")
  public void mkfifo(Object path, int mode, Object dirFd) {
    byte[] bytes = PathArgument.of("mkfifo", path).bytes();
    FileCalls.makePipe(DescriptorArgument.directory(dirFd), bytes, mode, null);
  }

  /// Create a node in the file system.
  ///
  /// Create a node in the file system (file, device special file or named pipe)
  /// at path.  mode specifies both the permissions to use and the
  /// type of node to be created, being combined (bitwise OR) with one of
  /// S_IFREG, S_IFCHR, S_IFBLK, and S_IFIFO.  If S_IFCHR or S_IFBLK is set on mode,
  /// device defines the newly created device special file (probably using
  /// os.makedev()).  Otherwise device is ignored.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, mode=384, device=0, *, dir_fd=None)")
  public void mknod(Object path, int mode, Object device, Object dirFd) {
    byte[] bytes = PathArgument.of("mknod", path).bytes();
    int directory = DescriptorArgument.directory(dirFd);
    FileCalls.makeNode(directory, bytes, mode, DeviceNumber.of(device), null);
  }

  /// Extracts a device major number from a raw device number.
  @PyFunction("(device, /)")
  public long major(Object device) {
    return DeviceNumber.major(DeviceNumber.of(device));
  }

  /// Extracts a device minor number from a raw device number.
  @PyFunction("(device, /)")
  public long minor(Object device) {
    return DeviceNumber.minor(DeviceNumber.of(device));
  }

  /// Composes a raw device number from the major and minor device numbers.
  @PyFunction("(major, minor, /)")
  public Object makedev(Object major, Object minor) {
    return DeviceNumber.make(major, minor);
  }
}
