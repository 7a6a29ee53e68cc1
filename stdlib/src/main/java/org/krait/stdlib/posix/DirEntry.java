package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

// CPython: posixmodule.c DirEntry
@PyTypeSpec(name = "DirEntry", module = "posix", subclassable = false, instantiable = false)
public final class DirEntry extends PyInstance {
  private static final int FORMAT = 0xF000;
  private static final int DIRECTORY = 0x4000;
  private static final int REGULAR = 0x8000;
  private static final int LINK = 0xA000;

  private final Object name;
  private final Object path;
  private final String absolute;

  /** What it was when its name was handed out, which tells its kind; null where Java cannot say. */
  private final @Nullable FileStatus listed;

  private @Nullable FileStatus followed;
  private @Nullable FileStatus own;

  DirEntry(Object name, Object path, String absolute) {
    super(PyType.builtin(DirEntry.class));
    this.name = name;
    this.path = path;
    this.absolute = absolute;
    this.listed = listed(absolute);
  }

  private static @Nullable FileStatus listed(String absolute) {
    try {
      return PosixStatus.at(absolute, false, absolute);
    } catch (PyException e) {
      return null;
    }
  }

  private FileStatus status(boolean follow) {
    FileStatus known = follow ? followed : own;
    if (known == null && follow && kind(false) != LINK) {
      return status(false);
    }
    if (known == null) {
      known = PosixStatus.at(absolute, follow, path);
      if (follow) {
        followed = known;
      } else {
        own = known;
      }
    }
    return known;
  }

  /** The kind of file, by its link where that is followed; 0 if it leads nowhere. */
  // CPython: posixmodule.c DirEntry_test_mode
  private int kind(boolean follow) {
    int kind = listed == null ? status(false).mode() & FORMAT : listed.mode() & FORMAT;
    if (!follow || kind != LINK) {
      return kind;
    }
    try {
      return status(true).mode() & FORMAT;
    } catch (PyException e) {
      if (OsError.is(e, Errno.ENOENT)) {
        return 0;
      }
      throw e;
    }
  }

  /// the entry's base filename, relative to scandir() "path" argument
  @PyGetter(member = true)
  public Object name() {
    return name;
  }

  /// the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)
  @PyGetter(member = true)
  public Object path() {
    return path;
  }

  /// Return True if the entry is a directory; cached per entry.
  @PyMethod("(self, /, *, follow_symlinks=True)")
  public boolean is_dir(boolean followSymlinks) {
    return kind(followSymlinks) == DIRECTORY;
  }

  /// Return True if the entry is a file; cached per entry.
  @PyMethod("(self, /, *, follow_symlinks=True)")
  public boolean is_file(boolean followSymlinks) {
    return kind(followSymlinks) == REGULAR;
  }

  /// Return True if the entry is a symbolic link; cached per entry.
  @PyMethod("(self, /)")
  public boolean is_symlink() {
    return kind(false) == LINK;
  }

  /// Return True if the entry is a junction; cached per entry.
  @PyMethod("(self, /)")
  public boolean is_junction() {
    return false;
  }

  /// Return stat_result object for the entry; cached per entry.
  @PyMethod("(self, /, *, follow_symlinks=True)")
  public Object stat(boolean followSymlinks) {
    return PosixStatus.of(status(followSymlinks));
  }

  /// Return inode of the entry; cached per entry.
  @PyMethod("(self, /)")
  public long inode() {
    return listed == null ? status(false).inode() : listed.inode();
  }

  /// Returns the path for the entry.
  @PyMethod("(self, /)")
  public Object __fspath__() {
    return path;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava("<DirEntry " + Representation.javaRepr(name) + ">");
  }
}
