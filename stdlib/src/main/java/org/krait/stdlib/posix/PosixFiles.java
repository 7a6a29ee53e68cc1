package org.krait.stdlib.posix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileCalls;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;

/** Files and directories by their paths. */
@PyModule("posix")
public final class PosixFiles {
  private static final long BILLION = 1_000_000_000L;

  /// Perform a stat system call on the given path.
  ///
  ///   path
  ///     Path to be examined; can be string, bytes, a path-like object or
  ///     open-file-descriptor int.
  ///   dir_fd
  ///     If not None, it should be a file descriptor open to a directory,
  ///     and path should be a relative string; path will then be relative to
  ///     that directory.
  ///   follow_symlinks
  ///     If False, and the last element of the path is a symbolic link,
  ///     stat will examine the symbolic link itself instead of the file
  ///     the link points to.
  ///
  /// dir_fd and follow_symlinks may not be implemented
  ///   on your platform.  If they are unavailable, using them will raise a
  ///   NotImplementedError.
  ///
  /// It's an error to use dir_fd or follow_symlinks when specifying path as
  ///   an open file descriptor.
  @PyFunction("(path, *, dir_fd=None, follow_symlinks=True)")
  public Object stat(Object path, Object dirFd, boolean followSymlinks) {
    PathArgument p = PathArgument.orDescriptor("stat", path);
    int directory = DescriptorArgument.directory(dirFd);
    if (p.isDescriptor()) {
      p.requireAlone("stat", directory, followSymlinks);
      return PosixStatus.of(FileStatus.of(p.descriptor(), path));
    }
    return PosixStatus.of(status(directory, p, followSymlinks));
  }

  /// Perform a stat system call on the given path, without following symbolic links.
  ///
  /// Like stat(), but do not follow symbolic links.
  /// Equivalent to stat(path, follow_symlinks=False).
  @PyFunction("(path, *, dir_fd=None)")
  public Object lstat(Object path, Object dirFd) {
    PathArgument p = PathArgument.of("lstat", path);
    return PosixStatus.of(status(DescriptorArgument.directory(dirFd), p, false));
  }

  private static FileStatus status(int directory, PathArgument path, boolean follow) {
    if (directory != FileCalls.WORKING_DIRECTORY) {
      return FileStatus.of(directory, path.bytes(), follow, path.given());
    }
    return PosixStatus.at(path.text(), follow, path.given());
  }

  /// Perform a stat system call on the given file descriptor.
  ///
  /// Like stat(), but for an open file descriptor.
  /// Equivalent to os.stat(fd).
  @PyFunction("(fd)")
  public Object fstat(int fd) {
    return PosixStatus.of(FileStatus.of(fd));
  }

  /// Return a list containing the names of the files in the directory.
  ///
  /// path can be specified as either str, bytes, or a path-like object.  If path is bytes,
  ///   the filenames returned will also be bytes; in all other circumstances
  ///   the filenames returned will be str.
  /// If path is None, uses the path='.'.
  /// On some platforms, path may also be specified as an open file descriptor;\\
  ///   the file descriptor must refer to a directory.
  ///   If this functionality is unavailable, using it raises NotImplementedError.
  ///
  /// The list is in arbitrary order.  It does not include the special
  /// entries '.' and '..' even if they are present in the directory.
  @PyFunction("(path=None)")
  public PyList listdir(Object path) {
    AuditHooks.tell("os.listdir", path);
    PathArgument p = directory("listdir", path);
    PyList names = new PyList();
    for (String name : DirectoryListing.names(p.text(), p.given())) {
      names.add(DirectoryListing.object(name, p.isBytes()));
    }
    return names;
  }

  /// Return an iterator of DirEntry objects for given path.
  ///
  /// path can be specified as either str, bytes, or a path-like object.  If path
  /// is bytes, the names of yielded DirEntry objects will also be bytes; in
  /// all other circumstances they will be str.
  ///
  /// If path is None, uses the path='.'.
  @PyFunction("(path=None)")
  public Object scandir(Object path) {
    AuditHooks.tell("os.scandir", path);
    PathArgument p = directory("scandir", path);
    List<String> names = DirectoryListing.names(p.text(), p.given());
    boolean byDescriptor = path != PySingleton.NONE && PathArgument.isNumber(path);
    return new ScandirIterator(p.text(), byDescriptor ? "" : p.text(), p.isBytes(), names);
  }

  private static PathArgument directory(String function, Object path) {
    if (path == PySingleton.NONE) {
      return PathArgument.of(function, ".");
    }
    PathArgument p = PathArgument.orDescriptorOrNone(function, path);
    if (!p.isDescriptor()) {
      return p;
    }
    FileStatus.of(p.descriptor());
    return new PathArgument(path, "/proc/self/fd/" + p.descriptor(), -1, false);
  }

  /// Create a directory.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  ///
  /// The mode argument is ignored on Windows. Where it is used, the current umask
  /// value is first masked out.
  @PyFunction("(path, mode=511, *, dir_fd=None)")
  public void mkdir(Object path, int mode, Object dirFd) {
    AuditHooks.tell("os.mkdir", path, (long) mode, DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.of("mkdir", path);
    FileCalls.makeDirectory(DescriptorArgument.directory(dirFd), p.bytes(), mode, p.given());
  }

  /// Remove a directory.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, *, dir_fd=None)")
  public void rmdir(Object path, Object dirFd) {
    AuditHooks.tell("os.rmdir", path, DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.of("rmdir", path);
    FileCalls.removeDirectory(DescriptorArgument.directory(dirFd), p.bytes(), p.given());
  }

  /// Remove a file (same as remove()).
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, *, dir_fd=None)")
  public void unlink(Object path, Object dirFd) {
    AuditHooks.tell("os.remove", path, DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.of("unlink", path);
    FileCalls.unlink(DescriptorArgument.directory(dirFd), p.bytes(), p.given());
  }

  /// Remove a file (same as unlink()).
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(path, *, dir_fd=None)")
  public void remove(Object path, Object dirFd) {
    AuditHooks.tell("os.remove", path, DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.of("remove", path);
    FileCalls.unlink(DescriptorArgument.directory(dirFd), p.bytes(), p.given());
  }

  /// Rename a file or directory.
  ///
  /// If either src_dir_fd or dst_dir_fd is not None, it should be a file
  ///   descriptor open to a directory, and the respective path string (src or dst)
  ///   should be relative; the path will then be relative to that directory.
  /// src_dir_fd and dst_dir_fd, may not be implemented on your platform.
  ///   If they are unavailable, using them will raise a NotImplementedError.
  @PyFunction("(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  public void rename(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
    move("rename", src, dst, srcDirFd, dstDirFd);
  }

  /// Rename a file or directory, overwriting the destination.
  ///
  /// If either src_dir_fd or dst_dir_fd is not None, it should be a file
  ///   descriptor open to a directory, and the respective path string (src or dst)
  ///   should be relative; the path will then be relative to that directory.
  /// src_dir_fd and dst_dir_fd, may not be implemented on your platform.
  ///   If they are unavailable, using them will raise a NotImplementedError.
  @PyFunction("(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
  public void replace(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
    move("replace", src, dst, srcDirFd, dstDirFd);
  }

  private static void move(
      String function, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
    AuditHooks.tell(
        "os.rename",
        src,
        dst,
        DescriptorArgument.audited(srcDirFd),
        DescriptorArgument.audited(dstDirFd));
    PathArgument from = PathArgument.of(function, "src", src);
    PathArgument to = PathArgument.of(function, "dst", dst);
    int source = DescriptorArgument.directory(srcDirFd);
    int target = DescriptorArgument.directory(dstDirFd);
    FileCalls.rename(source, from.bytes(), target, to.bytes(), from.given(), to.given());
  }

  /// Create a hard link to a file.
  ///
  /// If either src_dir_fd or dst_dir_fd is not None, it should be a file
  ///   descriptor open to a directory, and the respective path string (src or dst)
  ///   should be relative; the path will then be relative to that directory.
  /// If follow_symlinks is False, and the last element of src is a symbolic
  ///   link, link will create a link to the symbolic link itself instead of the
  ///   file the link points to.
  /// src_dir_fd, dst_dir_fd, and follow_symlinks may not be implemented on your
  ///   platform.  If they are unavailable, using them will raise a
  ///   NotImplementedError.
  @PyFunction("(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=(os.name != 'nt'))")
  public void link(
      Object src, Object dst, Object srcDirFd, Object dstDirFd, boolean followSymlinks) {
    AuditHooks.tell(
        "os.link",
        src,
        dst,
        DescriptorArgument.audited(srcDirFd),
        DescriptorArgument.audited(dstDirFd));
    PathArgument from = PathArgument.of("link", "src", src);
    PathArgument to = PathArgument.of("link", "dst", dst);
    int source = DescriptorArgument.directory(srcDirFd);
    int target = DescriptorArgument.directory(dstDirFd);
    FileCalls.link(
        source, from.bytes(), target, to.bytes(), followSymlinks, from.given(), to.given());
  }

  /// Create a symbolic link pointing to src named dst.
  ///
  /// target_is_directory is required on Windows if the target is to be
  ///   interpreted as a directory.  (On Windows, symlink requires
  ///   Windows 6.0 or greater, and raises a NotImplementedError otherwise.)
  ///   target_is_directory is ignored on non-Windows platforms.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// dir_fd may not be implemented on your platform.
  ///   If it is unavailable, using it will raise a NotImplementedError.
  @PyFunction("(src, dst, target_is_directory=False, *, dir_fd=None)")
  public void symlink(Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
    AuditHooks.tell("os.symlink", src, dst, DescriptorArgument.audited(dirFd));
    PathArgument from = PathArgument.of("symlink", "src", src);
    PathArgument to = PathArgument.of("symlink", "dst", dst);
    int directory = DescriptorArgument.directory(dirFd);
    FileCalls.symlink(from.bytes(), directory, to.bytes(), from.given(), to.given());
  }

  /// Return a string representing the path to which the symbolic link points.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  /// and path should be relative; path will then be relative to that directory.
  ///
  /// dir_fd may not be implemented on your platform.  If it is unavailable,
  /// using it will raise a NotImplementedError.
  @PyFunction("(path, *, dir_fd=None)")
  public Object readlink(Object path, Object dirFd) {
    PathArgument p = PathArgument.of("readlink", path);
    int directory = DescriptorArgument.directory(dirFd);
    String target = FileCalls.readLink(directory, p.bytes(), p.given());
    return DirectoryListing.object(target, p.isBytes());
  }

  /// Truncate a file, specified by path, to a specific length.
  ///
  /// On some platforms, path may also be specified as an open file descriptor.
  ///   If this functionality is unavailable, using it raises an exception.
  @PyFunction("(path, length)")
  public void truncate(Object path, long length) {
    AuditHooks.tell("os.truncate", path, length);
    PathArgument p = PathArgument.orDescriptor("truncate", path);
    if (p.isDescriptor()) {
      Descriptors.truncate(p.descriptor(), length);
    } else {
      FileCalls.truncate(p.bytes(), length, p.given());
    }
  }

  /// Set the access and modified time of path.
  ///
  /// path may always be specified as a string.
  /// On some platforms, path may also be specified as an open file descriptor.
  ///   If this functionality is unavailable, using it raises an exception.
  ///
  /// If times is not None, it must be a tuple (atime, mtime);
  ///     atime and mtime should be expressed as float seconds since the epoch.
  /// If ns is specified, it must be a tuple (atime_ns, mtime_ns);
  ///     atime_ns and mtime_ns should be expressed as integer nanoseconds
  ///     since the epoch.
  /// If times is None and ns is unspecified, utime uses the current time.
  /// Specifying tuples for both times and ns is an error.
  ///
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, utime will modify the symbolic link itself instead of the file the
  ///   link points to.
  /// It is an error to use dir_fd or follow_symlinks when specifying path
  ///   as an open file descriptor.
  /// dir_fd and follow_symlinks may not be available on your platform.
  ///   If they are unavailable, using them will raise a NotImplementedError.
  @PyFunction("(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)")
  public void utime(
      Object path, Object times, @Nullable Object ns, Object dirFd, boolean followSymlinks) {
    AuditHooks.tell(
        "os.utime",
        path,
        times,
        ns == null ? PySingleton.NONE : ns,
        DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.orDescriptor("utime", path);
    int directory = DescriptorArgument.directory(dirFd);
    if (times != PySingleton.NONE && ns != null) {
      throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
    }
    long[] nanos = ns != null ? nanos(ns) : times == PySingleton.NONE ? null : seconds(times);
    if (p.isDescriptor()) {
      p.requireAlone("utime", directory, followSymlinks);
      FileCalls.setTimes(p.descriptor(), nanos, p.given());
    } else {
      FileCalls.setTimes(directory, p.bytes(), nanos, followSymlinks, p.given());
    }
  }

  private static long[] nanos(Object ns) {
    if (!(ns instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
    }
    return new long[] {Indexes.toLong(t.get(0)), Indexes.toLong(t.get(1))};
  }

  private static long[] seconds(Object times) {
    if (!(times instanceof PyTuple t) || t.size() != 2) {
      throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
    }
    return new long[] {nanosOf(t.get(0)), nanosOf(t.get(1))};
  }

  private static long nanosOf(Object seconds) {
    if (seconds instanceof Double d) {
      double whole = Math.floor(d);
      return (long) whole * BILLION + (long) Math.floor((d - whole) * BILLION);
    }
    return Indexes.toLong(seconds) * BILLION;
  }
}
