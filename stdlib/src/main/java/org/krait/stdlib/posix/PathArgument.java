package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileCalls;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/**
 * A path given to a function of {@code os}, or an open file's descriptor where that may stand for
 * it.
 *
 * @param given what errors name: the descriptor, or the text or bytes that the path comes to
 * @param text the path, null for a descriptor
 * @param isBytes whether names derived from the path are bytes
 */
// CPython: posixmodule.c path_converter
record PathArgument(
    @Nullable Object given, @Nullable String text, int descriptor, boolean isBytes) {
  private static final int NONE = -1;

  /** A path of a function that takes paths alone. */
  static PathArgument of(String function, Object path) {
    return of(function, "path", path, "string, bytes or os.PathLike");
  }

  /** A path in a named parameter. */
  static PathArgument of(String function, String parameter, Object path) {
    return of(function, parameter, path, "string, bytes or os.PathLike");
  }

  /** A path or a descriptor. */
  static PathArgument orDescriptor(String function, Object path) {
    return orDescriptor(function, path, "string, bytes, os.PathLike or integer");
  }

  /** A path or a descriptor, where None has been taken care of. */
  static PathArgument orDescriptorOrNone(String function, Object path) {
    return orDescriptor(function, path, "string, bytes, os.PathLike, integer or None");
  }

  private static PathArgument orDescriptor(String function, Object path, String allowed) {
    if (isNumber(path)) {
      return new PathArgument(path, null, DescriptorArgument.number(path), false);
    }
    return of(function, "path", path, allowed);
  }

  /** Whether the argument can only be a descriptor. */
  static boolean isNumber(Object path) {
    return !isPath(path) && Indexes.orNull(path) != null;
  }

  private static boolean isPath(Object path) {
    return PyStr.isStr(path) || path instanceof PyBytes;
  }

  private static PathArgument of(String function, String parameter, Object path, String allowed) {
    if (!isPath(path) && !FileSystemPath.isPathLike(path)) {
      throw Errors.typeError(
          function
              + ": "
              + parameter
              + " should be "
              + allowed
              + ", not "
              + Types.of(path).fullName());
    }
    Object plain = FileSystemPath.of(path);
    String text = plain instanceof PyBytes b ? FileNames.decode(b.array()) : PyStr.toJava(plain);
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError(
          function
              + ": embedded null "
              + (plain instanceof PyBytes ? "byte" : "character")
              + " in "
              + parameter);
    }
    return new PathArgument(plain, text, NONE, plain instanceof PyBytes);
  }

  boolean isDescriptor() {
    return text == null;
  }

  byte[] bytes() {
    return FileNames.encode(text);
  }

  /** Refuses what makes no sense beside a descriptor in place of a path. */
  // CPython: posixmodule.c path_and_dir_fd_invalid, fd_and_follow_symlinks_invalid
  void requireAlone(String function, int directory, boolean follow) {
    if (directory != FileCalls.WORKING_DIRECTORY) {
      throw Errors.valueError(function + ": can't specify dir_fd without matching path");
    }
    if (!follow) {
      throw Errors.valueError(function + ": cannot use fd and follow_symlinks together");
    }
  }
}
