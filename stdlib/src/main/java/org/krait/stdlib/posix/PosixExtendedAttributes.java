package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.module.LibraryFile;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Buffers;

/** The named attributes that a file system keeps beside a file. */
@PyModule("posix")
public final class PosixExtendedAttributes {
  /** One call in its three forms: on a path, on a link itself, on a descriptor. */
  private record Call(NativeFunction path, NativeFunction link, NativeFunction descriptor) {
    static Call of(String name, int arity) {
      return new Call(
          new NativeFunction(Access.FILES, name, arity),
          new NativeFunction(Access.FILES, "l" + name, arity),
          new NativeFunction(Access.FILES, "f" + name, arity));
    }

    /** Calls the form that fits; the arguments follow the path or descriptor. */
    long on(PathArgument path, boolean follow, Arena arena, long... rest) {
      long[] all = new long[rest.length + 1];
      System.arraycopy(rest, 0, all, 1, rest.length);
      if (path.isDescriptor()) {
        all[0] = path.descriptor();
        return descriptor.call(all);
      }
      all[0] = Descriptors.text(arena, path.bytes());
      return follow ? this.path.call(all) : link.call(all);
    }
  }

  private static final Call GET = Call.of("getxattr", 4);
  private static final Call SET = Call.of("setxattr", 5);
  private static final Call REMOVE = Call.of("removexattr", 2);
  private static final Call LIST = Call.of("listxattr", 3);
  private static final int[] ROOM = {256, 65536};

  /// Return the value of extended attribute attribute on path.
  ///
  /// path may be either a string, a path-like object, or an open file descriptor.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, getxattr will examine the symbolic link itself instead of the file
  ///   the link points to.
  @PyFunction("(path, attribute, *, follow_symlinks=True)")
  public PyBytes getxattr(Object path, Object attribute, boolean followSymlinks) {
    AuditHooks.tell("os.getxattr", path, attribute);
    PathArgument p = path("getxattr", path, followSymlinks);
    byte[] name = PathArgument.of("getxattr", "attribute", attribute).bytes();
    for (int room : ROOM) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment value = arena.allocate(room);
        long at = Descriptors.text(arena, name);
        long size = GET.on(p, followSymlinks, arena, at, value.address(), room);
        if (size >= 0) {
          return PyBytes.of(value.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE));
        }
        checkRoom(p);
      }
    }
    throw OsError.of(Errno.ERANGE, p.given());
  }

  /// Set extended attribute attribute on path to value.
  ///
  /// path may be either a string, a path-like object,  or an open file descriptor.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, setxattr will modify the symbolic link itself instead of the file
  ///   the link points to.
  @PyFunction("(path, attribute, value, flags=0, *, follow_symlinks=True)")
  public void setxattr(
      Object path, Object attribute, Object value, int flags, boolean followSymlinks) {
    AuditHooks.tell("os.setxattr", path, attribute, value, (long) flags);
    PathArgument p = path("setxattr", path, followSymlinks);
    byte[] name = PathArgument.of("setxattr", "attribute", attribute).bytes();
    byte[] bytes = Buffers.bytes(value);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(Math.max(1, bytes.length));
      MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
      long at = Descriptors.text(arena, name);
      check(SET.on(p, followSymlinks, arena, at, memory.address(), bytes.length, flags), p);
    }
  }

  /// Remove extended attribute attribute on path.
  ///
  /// path may be either a string, a path-like object, or an open file descriptor.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, removexattr will modify the symbolic link itself instead of the file
  ///   the link points to.
  @PyFunction("(path, attribute, *, follow_symlinks=True)")
  public void removexattr(Object path, Object attribute, boolean followSymlinks) {
    AuditHooks.tell("os.removexattr", path, attribute);
    PathArgument p = path("removexattr", path, followSymlinks);
    byte[] name = PathArgument.of("removexattr", "attribute", attribute).bytes();
    try (Arena arena = Arena.ofConfined()) {
      check(REMOVE.on(p, followSymlinks, arena, Descriptors.text(arena, name)), p);
    }
  }

  /// Return a list of extended attributes on path.
  ///
  /// path may be either None, a string, a path-like object, or an open file descriptor.
  /// if path is None, listxattr will examine the current directory.
  /// If follow_symlinks is False, and the last element of the path is a symbolic
  ///   link, listxattr will examine the symbolic link itself instead of the file
  ///   the link points to.
  @PyFunction("(path=None, *, follow_symlinks=True)")
  public PyList listxattr(Object path, boolean followSymlinks) {
    AuditHooks.tell("os.listxattr", path);
    Object file = path == PySingleton.NONE ? "." : path;
    PathArgument p =
        alone("listxattr", PathArgument.orDescriptorOrNone("listxattr", file), followSymlinks);
    if (p.text() != null && LibraryFile.status(p.text()) != null) {
      return new PyList();
    }
    for (int room : ROOM) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment names = arena.allocate(room);
        long size = LIST.on(p, followSymlinks, arena, names.address(), room);
        if (size >= 0) {
          return list(names.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE));
        }
        checkRoom(p);
      }
    }
    throw OsError.of(Errno.ERANGE, p.given());
  }

  /** The names in a list of texts that null bytes end. */
  private static PyList list(byte[] names) {
    PyList list = new PyList();
    int start = 0;
    for (int i = 0; i < names.length; i++) {
      if (names[i] == 0) {
        list.add(FileNames.decodeStr(java.util.Arrays.copyOfRange(names, start, i)));
        start = i + 1;
      }
    }
    return list;
  }

  private static PathArgument path(String function, Object path, boolean follow) {
    return alone(function, PathArgument.orDescriptor(function, path), follow);
  }

  private static PathArgument alone(String function, PathArgument p, boolean follow) {
    if (p.isDescriptor() && !follow) {
      throw Errors.valueError(function + ": cannot use fd and follow_symlinks together");
    }
    return p;
  }

  /** Raises what a call left, unless it wants more room. */
  private static void checkRoom(PathArgument path) {
    if (NativeFunction.errno() != Errno.ERANGE) {
      check(-1, path);
    }
  }

  private static void check(long result, PathArgument path) {
    if ((int) result < 0) {
      throw OsError.of(NativeFunction.errno(), path.given());
    }
  }
}
