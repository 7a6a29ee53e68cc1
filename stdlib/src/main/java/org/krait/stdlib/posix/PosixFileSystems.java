package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.PyTuple;

/** File systems as a whole. */
@PyModule("posix")
public final class PosixFileSystems {
  private static final NativeFunction STATVFS = new NativeFunction(Access.FILES, "statvfs", 2);
  private static final NativeFunction FSTATVFS = new NativeFunction(Access.FILES, "fstatvfs", 2);
  private static final NativeFunction SYNC = new NativeFunction(Access.FILES, "sync", 0);
  private static final NativeFunction CHROOT = new NativeFunction(Access.FILES, "chroot", 1);
  private static final int STATVFS_SIZE = 128;

  /** Where {@code struct statvfs} has the fields of {@code os.statvfs_result}, as 64-bit words. */
  private static final int[] FIELDS = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 8};

  /// Perform a statvfs system call on the given path.
  ///
  /// path may always be specified as a string.
  /// On some platforms, path may also be specified as an open file descriptor.
  ///   If this functionality is unavailable, using it raises an exception.
  @PyFunction("(path)")
  public Object statvfs(Object path) {
    PathArgument p = PathArgument.orDescriptor("statvfs", path);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(STATVFS_SIZE, 8);
      long outcome =
          p.isDescriptor()
              ? FSTATVFS.call(p.descriptor(), status.address())
              : STATVFS.call(Descriptors.text(arena, p.bytes()), status.address());
      if ((int) outcome != 0) {
        throw OsError.of(NativeFunction.errno(), p.given());
      }
      return result(status);
    }
  }

  /// Perform an fstatvfs system call on the given fd.
  ///
  /// Equivalent to statvfs(fd).
  @PyFunction("(fd, /)")
  public Object fstatvfs(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(STATVFS_SIZE, 8);
      FSTATVFS.checked(fd, status.address());
      return result(status);
    }
  }

  private static PyTuple result(MemorySegment status) {
    Object[] fields = new Object[FIELDS.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = status.getAtIndex(ValueLayout.JAVA_LONG, FIELDS[i]);
    }
    return PosixTuples.STATVFS.of(fields);
  }

  /// Force write of everything to disk.
  @PyFunction("()")
  public void sync() {
    SYNC.call();
  }

  /// Change root directory to path.
  @PyFunction("(path)")
  public void chroot(Object path) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] bytes = PathArgument.of("chroot", path).bytes();
      if ((int) CHROOT.call(Descriptors.text(arena, bytes)) != 0) {
        throw OsError.of(NativeFunction.errno(), path);
      }
    }
  }
}
