package org.krait.runtime.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.ThreadState;

/**
 * A file of the library inside our jar, shown as if it were on the disk: to those who read the
 * source that {@code __file__} names.
 */
public final class LibraryFile {
  private static final int REGULAR_READABLE = 0100444;

  private LibraryFile() {}

  /** The status of the file; null if the path leads elsewhere. */
  public static @Nullable FileStatus status(String path) {
    Library library = Library.of(ThreadState.current().interpreter());
    byte[] content = content(library, path);
    FileStatus jar = content == null ? null : FileStatus.quick(library.jarPath(), true);
    return jar == null
        ? null
        : new FileStatus(
            REGULAR_READABLE,
            jar.inode(),
            jar.device(),
            1,
            jar.owner(),
            jar.group(),
            content.length,
            jar.accessed(),
            jar.modified(),
            jar.changed(),
            0,
            jar.blockSize(),
            -1);
  }

  /**
   * A copy of the file, opened to be read and already nameless; null if the path leads elsewhere.
   */
  public static @Nullable OpenFile open(String path, int flags, Object filename) {
    byte[] content = content(Library.of(ThreadState.current().interpreter()), path);
    if (content == null) {
      return null;
    }
    Access.FILES.require();
    try {
      Path copy = Files.createTempFile("krait", null);
      try {
        Files.write(copy, content);
        return OpenFile.open(copy.toString(), flags, 0, filename);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw OsError.of(e, filename);
    }
  }

  private static byte @Nullable [] content(Library library, String path) {
    String root = library.root();
    return library.isInJar() && path.startsWith(root) && path.startsWith("/", root.length())
        ? library.read(path.substring(root.length() + 1))
        : null;
  }
}
