package org.krait.runtime.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.ThreadState;

/**
 * A file or folder of the library inside our jar, shown as if it were on the disk: to those who
 * read the source that {@code __file__} names, or look at what is beside it.
 */
public final class LibraryFile {
  private static final int REGULAR_READABLE = 0100644;
  private static final int FOLDER_READABLE = 0040755;

  private LibraryFile() {}

  /** The status of the file or folder; null if the path leads elsewhere. */
  public static @Nullable FileStatus status(String path) {
    Library library = library();
    String inside = inside(library, path);
    ZipEntry entry = inside == null ? null : entry(library, inside);
    FileStatus jar = entry == null ? null : FileStatus.quick(library.jarPath(), true);
    return jar == null
        ? null
        : new FileStatus(
            entry.isDirectory() ? FOLDER_READABLE : REGULAR_READABLE,
            jar.inode(),
            jar.device(),
            1,
            jar.owner(),
            jar.group(),
            entry.getSize(),
            jar.accessed(),
            jar.modified(),
            jar.changed(),
            0,
            jar.blockSize(),
            -1);
  }

  /** Raises FileNotFoundError for a path into the library at which there is nothing. */
  public static void requireElsewhere(String path, Object filename) {
    Library library = library();
    String inside = inside(library, path);
    if (inside != null && entry(library, inside) == null) {
      throw OsError.of(Errno.ENOENT, filename);
    }
  }

  /** The names in the folder; null if the path leads elsewhere, or to a file. */
  public static @Nullable List<String> names(String path) {
    Library library = library();
    String inside = inside(library, path);
    ZipEntry entry = inside == null ? null : entry(library, inside);
    return entry != null && entry.isDirectory() ? library.names(inside) : null;
  }

  /**
   * A copy of the file, opened to be read and already nameless; null if the path leads elsewhere.
   */
  public static @Nullable OpenFile open(String path, int flags, Object filename) {
    Library library = library();
    String inside = inside(library, path);
    byte[] content = inside == null ? null : library.read(inside);
    if (content == null) {
      if (inside != null) {
        boolean isFolder = entry(library, inside) != null;
        throw OsError.of(isFolder ? Errno.EISDIR : Errno.ENOENT, filename);
      }
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

  private static Library library() {
    return Library.of(ThreadState.current().interpreter());
  }

  /** The path inside of the library in the jar; null if it leads elsewhere. */
  private static @Nullable String inside(Library library, String path) {
    String root = library.root();
    if (!library.isInJar() || !path.startsWith(root)) {
      return null;
    }
    if (path.length() == root.length()) {
      return "";
    }
    return path.charAt(root.length()) == '/' && path.indexOf(0) < 0
        ? Path.of(path.substring(root.length() + 1)).normalize().toString()
        : null;
  }

  private static @Nullable ZipEntry entry(Library library, String inside) {
    try {
      return library.entry(inside);
    } catch (IOException e) {
      return null;
    }
  }
}
