package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

// CPython: posixmodule.c DirEntry
@PyTypeSpec(name = "DirEntry", module = "posix", subclassable = false, instantiable = false)
public final class DirEntry extends PyInstance {
  private static final int FORMAT = 0xF000;
  private static final int LINK = 0xA000;

  private final Object name;
  private final Object path;
  private final String absolute;
  private @Nullable FileStatus followed;
  private @Nullable FileStatus own;

  DirEntry(Object name, Object path, String absolute) {
    super(PyType.builtin(DirEntry.class));
    this.name = name;
    this.path = path;
    this.absolute = absolute;
  }

  private FileStatus status(boolean follow) {
    FileStatus known = follow ? followed : own;
    if (known == null) {
      known = FileStatus.of(absolute, follow, path);
      if (follow) {
        followed = known;
      } else {
        own = known;
      }
    }
    return known;
  }

  private @Nullable FileStatus statusIfThere(boolean follow) {
    try {
      return status(follow);
    } catch (PyException e) {
      if (Exceptions.matches(e, "FileNotFoundError")) {
        return null;
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
    FileStatus s = statusIfThere(followSymlinks);
    return s != null && s.isDirectory();
  }

  /// Return True if the entry is a file; cached per entry.
  @PyMethod("(self, /, *, follow_symlinks=True)")
  public boolean is_file(boolean followSymlinks) {
    FileStatus s = statusIfThere(followSymlinks);
    return s != null && s.isRegular();
  }

  /// Return True if the entry is a symbolic link; cached per entry.
  @PyMethod("(self, /)")
  public boolean is_symlink() {
    FileStatus s = statusIfThere(false);
    return s != null && (s.mode() & FORMAT) == LINK;
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
    return status(false).inode();
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
