package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;

/** The file descriptor that an argument stands for: an int, or an object with {@code fileno()}. */
// CPython: fileobject.c PyObject_AsFileDescriptor
public final class FileDescriptors {
  private FileDescriptors() {}

  public static int of(Object file) {
    int descriptor = number(file);
    if (descriptor < 0) {
      throw Errors.valueError("file descriptor cannot be a negative integer (" + descriptor + ")");
    }
    return descriptor;
  }

  private static int number(Object file) {
    if (file instanceof Boolean) {
      Warnings.warn(
          ThreadState.current().interpreter(),
          "RuntimeWarning",
          "bool is used as a file descriptor");
    }
    if (Ints.exact(file) != null) {
      return Arguments.toCInt(file);
    }
    Object number = fileno(file);
    if (number == null) {
      throw Errors.typeError("argument must be an int, or have a fileno() method.");
    }
    if (Ints.exact(number) == null) {
      throw Errors.typeError("fileno() returned a non-integer");
    }
    return Arguments.toCInt(number);
  }

  private static @Nullable Object fileno(Object file) {
    return Attributes.find(file, "fileno") == null ? null : Attributes.callMethod(file, "fileno");
  }
}
