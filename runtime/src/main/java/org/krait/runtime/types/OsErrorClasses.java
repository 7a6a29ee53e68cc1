package org.krait.runtime.types;

import org.krait.runtime.host.Errno;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyType;

/** The subclass of OSError that an error number of Linux becomes. */
// CPython: exceptions.c _PyExc_InitState (errnomap)
final class OsErrorClasses {
  private OsErrorClasses() {}

  static PyType of(long errno) {
    return BuiltinExceptions.of(name(Math.clamp(errno, -1, Integer.MAX_VALUE)));
  }

  private static String name(int errno) {
    return switch (errno) {
      case Errno.EAGAIN, Errno.EALREADY, Errno.EINPROGRESS -> "BlockingIOError";
      case Errno.EPIPE, Errno.ESHUTDOWN -> "BrokenPipeError";
      case Errno.ECHILD -> "ChildProcessError";
      case Errno.ECONNABORTED -> "ConnectionAbortedError";
      case Errno.ECONNREFUSED -> "ConnectionRefusedError";
      case Errno.ECONNRESET -> "ConnectionResetError";
      case Errno.EEXIST -> "FileExistsError";
      case Errno.ENOENT -> "FileNotFoundError";
      case Errno.EISDIR -> "IsADirectoryError";
      case Errno.ENOTDIR -> "NotADirectoryError";
      case Errno.EINTR -> "InterruptedError";
      case Errno.EPERM, Errno.EACCES -> "PermissionError";
      case Errno.ESRCH -> "ProcessLookupError";
      case Errno.ETIMEDOUT -> "TimeoutError";
      default -> "OSError";
    };
  }
}
