package org.krait.stdlib.posix;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileCalls;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OsError;
import org.krait.runtime.module.LibraryFile;
import org.krait.runtime.object.AuditHooks;

/** Who owns a file, and what its owner and others may do with it. */
@PyModule("posix")
public final class PosixPermissions {
  /// Use the real uid/gid to test for access to a path.
  ///
  ///   path
  ///     Path to be tested; can be string, bytes, or a path-like object.
  ///   mode
  ///     Operating-system mode bitfield.  Can be F_OK to test existence,
  ///     or the inclusive-OR of R_OK, W_OK, and X_OK.
  ///   dir_fd
  ///     If not None, it should be a file descriptor open to a directory,
  ///     and path should be relative; path will then be relative to that
  ///     directory.
  ///   effective_ids
  ///     If True, access will use the effective uid/gid instead of
  ///     the real uid/gid.
  ///   follow_symlinks
  ///     If False, and the last element of the path is a symbolic link,
  ///     access will examine the symbolic link itself instead of the file
  ///     the link points to.
  ///
  /// dir_fd, effective_ids, and follow_symlinks may not be implemented
  ///   on your platform.  If they are unavailable, using them will raise a
  ///   NotImplementedError.
  ///
  /// Note that most operations will use the effective uid/gid, therefore this
  ///   routine can be used in a suid/sgid environment to test if the invoking user
  ///   has the specified access to the path.
  @PyFunction("(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
  public boolean access(
      Object path, int mode, Object dirFd, boolean effectiveIds, boolean followSymlinks) {
    PathArgument p = PathArgument.of("access", path);
    int directory = DescriptorArgument.directory(dirFd);
    FileStatus inLibrary =
        directory == FileCalls.WORKING_DIRECTORY ? LibraryFile.status(p.text()) : null;
    return inLibrary != null
        ? (mode & ~inLibrary.mode()) == 0
        : FileCalls.isAccessible(directory, p.bytes(), mode, effectiveIds, followSymlinks);
  }

  /// Change the access permissions of a file.
  ///
  ///   path
  ///     Path to be modified.  May always be specified as a str, bytes, or a path-like object.
  ///     On some platforms, path may also be specified as an open file descriptor.
  ///     If this functionality is unavailable, using it raises an exception.
  ///   mode
  ///     Operating-system mode bitfield.
  ///     Be careful when using number literals for *mode*. The conventional UNIX notation for
  ///     numeric modes uses an octal base, which needs to be indicated with a ``0o`` prefix in
  ///     Python.
  ///   dir_fd
  ///     If not None, it should be a file descriptor open to a directory,
  ///     and path should be relative; path will then be relative to that
  ///     directory.
  ///   follow_symlinks
  ///     If False, and the last element of the path is a symbolic link,
  ///     chmod will modify the symbolic link itself instead of the file
  ///     the link points to.
  ///
  /// It is an error to use dir_fd or follow_symlinks when specifying path as
  ///   an open file descriptor.
  /// dir_fd and follow_symlinks may not be implemented on your platform.
  ///   If they are unavailable, using them will raise a NotImplementedError.
  @PyFunction("(path, mode, *, dir_fd=None, follow_symlinks=(os.name != 'nt'))")
  public void chmod(Object path, int mode, Object dirFd, boolean followSymlinks) {
    AuditHooks.tell("os.chmod", path, (long) mode, DescriptorArgument.audited(dirFd));
    PathArgument p = PathArgument.orDescriptor("chmod", path);
    int directory = DescriptorArgument.directory(dirFd);
    if (p.isDescriptor()) {
      FileCalls.changeMode(p.descriptor(), mode);
      return;
    }
    try {
      FileCalls.changeMode(directory, p.bytes(), mode, followSymlinks, p.given());
    } catch (PyException e) {
      if (!followSymlinks && OsError.is(e, Errno.ENOTSUP)) {
        throw cannotChangeLinks(directory);
      }
      throw e;
    }
  }

  private static PyException cannotChangeLinks(int directory) {
    return directory == FileCalls.WORKING_DIRECTORY
        ? Errors.notImplementedError("chmod: follow_symlinks unavailable on this platform")
        : Errors.valueError("chmod: cannot use dir_fd and follow_symlinks together");
  }

  /// Change the access permissions of the file given by file descriptor fd.
  ///
  ///   fd
  ///     The file descriptor of the file to be modified.
  ///   mode
  ///     Operating-system mode bitfield.
  ///     Be careful when using number literals for *mode*. The conventional UNIX notation for
  ///     numeric modes uses an octal base, which needs to be indicated with a ``0o`` prefix in
  ///     Python.
  ///
  /// Equivalent to os.chmod(fd, mode).
  @PyFunction("(fd, mode)")
  public void fchmod(int fd, int mode) {
    AuditHooks.tell("os.chmod", (long) fd, (long) mode, -1L);
    FileCalls.changeMode(fd, mode);
  }

  /// Change the owner and group id of path to the numeric uid and gid.\\
  ///
  ///   path
  ///     Path to be examined; can be string, bytes, a path-like object, or open-file-descriptor \
  /// int.
  ///   dir_fd
  ///     If not None, it should be a file descriptor open to a directory,
  ///     and path should be relative; path will then be relative to that
  ///     directory.
  ///   follow_symlinks
  ///     If False, and the last element of the path is a symbolic link,
  ///     stat will examine the symbolic link itself instead of the file
  ///     the link points to.
  ///
  /// path may always be specified as a string.
  /// On some platforms, path may also be specified as an open file descriptor.
  ///   If this functionality is unavailable, using it raises an exception.
  /// If dir_fd is not None, it should be a file descriptor open to a directory,
  ///   and path should be relative; path will then be relative to that directory.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, chown will modify the symbolic link itself instead of the file the
  ///   link points to.
  /// It is an error to use dir_fd or follow_symlinks when specifying path as
  ///   an open file descriptor.
  /// dir_fd and follow_symlinks may not be implemented on your platform.
  ///   If they are unavailable, using them will raise a NotImplementedError.
  @PyFunction("(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
  public void chown(Object path, Object uid, Object gid, Object dirFd, boolean followSymlinks) {
    PathArgument p = PathArgument.orDescriptor("chown", path);
    long user = UserId.user(uid);
    long group = UserId.group(gid);
    int directory = DescriptorArgument.directory(dirFd);
    AuditHooks.tell("os.chown", path, user, group, DescriptorArgument.audited(dirFd));
    if (p.isDescriptor()) {
      if (directory != FileCalls.WORKING_DIRECTORY) {
        throw Errors.valueError("chown: can't specify both dir_fd and fd");
      }
      p.requireAlone("chown", directory, followSymlinks);
      FileCalls.changeOwner(p.descriptor(), user, group);
    } else {
      FileCalls.changeOwner(directory, p.bytes(), user, group, followSymlinks, p.given());
    }
  }

  /// Change the owner and group id of path to the numeric uid and gid.
  ///
  /// This function will not follow symbolic links.
  /// Equivalent to os.chown(path, uid, gid, follow_symlinks=False).
  @PyFunction("(path, uid, gid)")
  public void lchown(Object path, Object uid, Object gid) {
    byte[] bytes = PathArgument.of("lchown", path).bytes();
    int directory = FileCalls.WORKING_DIRECTORY;
    FileCalls.changeOwner(directory, bytes, UserId.user(uid), UserId.group(gid), false, path);
  }

  /// Change the owner and group id of the file specified by file descriptor.
  ///
  /// Equivalent to os.chown(fd, uid, gid).
  @PyFunction("(fd, uid, gid)")
  public void fchown(int fd, Object uid, Object gid) {
    FileCalls.changeOwner(fd, UserId.user(uid), UserId.group(gid));
  }
}
