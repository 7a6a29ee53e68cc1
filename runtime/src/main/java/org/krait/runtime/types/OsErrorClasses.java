package org.krait.runtime.types;

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
      case 11, 114, 115 -> "BlockingIOError";
      case 32, 108 -> "BrokenPipeError";
      case 10 -> "ChildProcessError";
      case 103 -> "ConnectionAbortedError";
      case 111 -> "ConnectionRefusedError";
      case 104 -> "ConnectionResetError";
      case 17 -> "FileExistsError";
      case 2 -> "FileNotFoundError";
      case 21 -> "IsADirectoryError";
      case 20 -> "NotADirectoryError";
      case 4 -> "InterruptedError";
      case 1, 13 -> "PermissionError";
      case 3 -> "ProcessLookupError";
      case 110 -> "TimeoutError";
      default -> "OSError";
    };
  }
}
