package org.krait.stdlib.posix;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileCalls;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PySingleton;
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
    Object number = Indexes.orNull(dirFd);
    if (number == null) {
      throw Errors.typeError(
          "argument should be integer or None, not " + Types.of(dirFd).fullName());
    }
    return Arguments.toCInt(number);
  }
}
