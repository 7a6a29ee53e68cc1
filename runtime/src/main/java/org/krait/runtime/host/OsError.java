package org.krait.runtime.host;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** Makes the {@code OSError} for a failed call; its subclass follows from the number. */
public final class OsError {
  private OsError() {}

  /** Whether an exception is the system's error of this number. */
  public static boolean is(PyException e, int errno) {
    Object[] arguments = e.arguments();
    return "OSError".equals(e.typeName())
        && arguments != null
        && arguments.length > 0
        && arguments[0].equals((long) errno);
  }

  public static PyException of(int errno) {
    return new PyException("OSError", (long) errno, Errno.text(errno));
  }

  /** The error of a call on a file, which it names; null where there is none to name. */
  public static PyException of(int errno, @Nullable Object filename) {
    return filename == null
        ? of(errno)
        : new PyException("OSError", (long) errno, Errno.text(errno), filename);
  }

  /** The error of a call on two files. */
  public static PyException of(int errno, Object filename, Object filename2) {
    return new PyException("OSError", (long) errno, Errno.text(errno), filename, 0L, filename2);
  }

  /** The error that Java reports of a call on a file. */
  public static PyException of(IOException e, @Nullable Object filename) {
    return of(errno(e), filename);
  }

  /** The error number behind Java's exception. */
  public static int errno(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Errno.ENOENT;
      case AccessDeniedException _ -> Errno.EACCES;
      case FileAlreadyExistsException _ -> Errno.EEXIST;
      case DirectoryNotEmptyException _ -> Errno.ENOTEMPTY;
      case NotDirectoryException _ -> Errno.ENOTDIR;
      case FileSystemLoopException _ -> Errno.ELOOP;
      case FileSystemException f -> Errno.ofText(f.getReason());
      case FileNotFoundException f -> Errno.ofText(inParentheses(f.getMessage()));
      default -> Errno.ofText(e.getMessage());
    };
  }

  /** The end of "/some/path (No such file or directory)". */
  private static @Nullable String inParentheses(@Nullable String message) {
    if (message == null || !message.endsWith(")")) {
      return message;
    }
    return message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
  }
}
