package org.krait.stdlib.posix;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileCalls;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;

/** Descriptors given as a number, an open file, or as the directory that a path starts from. */
final class DescriptorArgument {
  private DescriptorArgument() {}

  /** The descriptor of a number or of an object with {@code fileno}. */
  // CPython: fileobject.c PyObject_AsFileDescriptor
  static int of(Object file) {
    Object number = file;
    if (Indexes.orNull(file) == null) {
      if (Attributes.find(file, "fileno") == null) {
        throw Errors.typeError("argument must be an int, or have a fileno() method.");
      }
      number = Attributes.callMethod(file, "fileno");
      if (Indexes.orNull(number) == null) {
        throw Errors.typeError("fileno() returned a non-integer");
      }
    }
    warnOfBool(number);
    int descriptor = Arguments.toCInt(number);
    if (descriptor < 0) {
      throw Errors.valueError("file descriptor cannot be a negative integer (" + descriptor + ")");
    }
    return descriptor;
  }

  /** The directory of a parameter {@code dir_fd}, where None is the working directory. */
  // CPython: posixmodule.c dir_fd_converter
  static int directory(Object dirFd) {
    if (dirFd == PySingleton.NONE) {
      return FileCalls.WORKING_DIRECTORY;
    }
    if (Indexes.orNull(dirFd) == null) {
      throw Errors.typeError(
          "argument should be integer or None, not " + Types.of(dirFd).fullName());
    }
    return number(dirFd);
  }

  /** A parameter {@code dir_fd} as audit hooks see it. */
  static Object audited(Object dirFd) {
    return dirFd == PySingleton.NONE ? -1L : dirFd;
  }

  /** The descriptor that an int is. */
  // CPython: posixmodule.c _fd_converter
  static int number(Object index) {
    warnOfBool(index);
    Object number = Indexes.of(index);
    if (number instanceof Long n && n == (int) (long) n) {
      return (int) (long) n;
    }
    throw Errors.overflowError(
        number.toString().startsWith("-")
            ? "fd is less than minimum"
            : "fd is greater than maximum");
  }

  private static void warnOfBool(Object number) {
    if (number instanceof Boolean) {
      Interpreter interpreter = ThreadState.current().interpreter();
      Warnings.warn(interpreter, "RuntimeWarning", "bool is used as a file descriptor");
    }
  }
}
