package org.krait.stdlib._stat;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;

/// S_IFMT_: file type bits
/// S_IFDIR: directory
/// S_IFCHR: character device
/// S_IFBLK: block device
/// S_IFREG: regular file
/// S_IFIFO: fifo (named pipe)
/// S_IFLNK: symbolic link
/// S_IFSOCK: socket file
/// S_IFDOOR: door
/// S_IFPORT: event port
/// S_IFWHT: whiteout
///
/// S_ISUID: set UID bit
/// S_ISGID: set GID bit
/// S_ENFMT: file locking enforcement
/// S_ISVTX: sticky bit
/// S_IREAD: Unix V7 synonym for S_IRUSR
/// S_IWRITE: Unix V7 synonym for S_IWUSR
/// S_IEXEC: Unix V7 synonym for S_IXUSR
/// S_IRWXU: mask for owner permissions
/// S_IRUSR: read by owner
/// S_IWUSR: write by owner
/// S_IXUSR: execute by owner
/// S_IRWXG: mask for group permissions
/// S_IRGRP: read by group
/// S_IWGRP: write by group
/// S_IXGRP: execute by group
/// S_IRWXO: mask for others (not in group) permissions
/// S_IROTH: read by others
/// S_IWOTH: write by others
/// S_IXOTH: execute by others
///
/// UF_SETTABLE: mask of owner changeable flags
/// UF_NODUMP: do not dump file
/// UF_IMMUTABLE: file may not be changed
/// UF_APPEND: file may only be appended to
/// UF_OPAQUE: directory is opaque when viewed through a union stack
/// UF_NOUNLINK: file may not be renamed or deleted
/// UF_COMPRESSED: macOS: file is hfs-compressed
/// UF_TRACKED: used for dealing with document IDs
/// UF_DATAVAULT: entitlement required for reading and writing
/// UF_HIDDEN: macOS: file should not be displayed
/// SF_SETTABLE: mask of super user changeable flags
/// SF_ARCHIVED: file may be archived
/// SF_IMMUTABLE: file may not be changed
/// SF_APPEND: file may only be appended to
/// SF_RESTRICTED: entitlement required for writing
/// SF_NOUNLINK: file may not be renamed or deleted
/// SF_SNAPSHOT: file is a snapshot file
/// SF_FIRMLINK: file is a firmlink
/// SF_DATALESS: file is a dataless object
///
/// On macOS:
/// SF_SUPPORTED: mask of super user supported flags
/// SF_SYNTHETIC: mask of read-only synthetic flags
///
/// ST_MODE
/// ST_INO
/// ST_DEV
/// ST_NLINK
/// ST_UID
/// ST_GID
/// ST_SIZE
/// ST_ATIME
/// ST_MTIME
/// ST_CTIME
///
/// FILE_ATTRIBUTE_*: Windows file attribute constants
///                    (only present on Windows)
///
@PyModule("_stat")
public final class StatModule {
  @PyConstant static final long SF_APPEND = 262144L;
  @PyConstant static final long SF_ARCHIVED = 65536L;
  @PyConstant static final long SF_DATALESS = 1073741824L;
  @PyConstant static final long SF_FIRMLINK = 8388608L;
  @PyConstant static final long SF_IMMUTABLE = 131072L;
  @PyConstant static final long SF_NOUNLINK = 1048576L;
  @PyConstant static final long SF_SETTABLE = 4294901760L;
  @PyConstant static final long SF_SNAPSHOT = 2097152L;
  @PyConstant static final long ST_ATIME = 7L;
  @PyConstant static final long ST_CTIME = 9L;
  @PyConstant static final long ST_DEV = 2L;
  @PyConstant static final long ST_GID = 5L;
  @PyConstant static final long ST_INO = 1L;
  @PyConstant static final long ST_MODE = 0L;
  @PyConstant static final long ST_MTIME = 8L;
  @PyConstant static final long ST_NLINK = 3L;
  @PyConstant static final long ST_SIZE = 6L;
  @PyConstant static final long ST_UID = 4L;
  @PyConstant static final long S_ENFMT = 1024L;
  @PyConstant static final long S_IEXEC = 64L;
  @PyConstant static final long S_IFBLK = 24576L;
  @PyConstant static final long S_IFCHR = 8192L;
  @PyConstant static final long S_IFDIR = 16384L;
  @PyConstant static final long S_IFDOOR = 0L;
  @PyConstant static final long S_IFIFO = 4096L;
  @PyConstant static final long S_IFLNK = 40960L;
  @PyConstant static final long S_IFPORT = 0L;
  @PyConstant static final long S_IFREG = 32768L;
  @PyConstant static final long S_IFSOCK = 49152L;
  @PyConstant static final long S_IFWHT = 0L;
  @PyConstant static final long S_IREAD = 256L;
  @PyConstant static final long S_IRGRP = 32L;
  @PyConstant static final long S_IROTH = 4L;
  @PyConstant static final long S_IRUSR = 256L;
  @PyConstant static final long S_IRWXG = 56L;
  @PyConstant static final long S_IRWXO = 7L;
  @PyConstant static final long S_IRWXU = 448L;
  @PyConstant static final long S_ISGID = 1024L;
  @PyConstant static final long S_ISUID = 2048L;
  @PyConstant static final long S_ISVTX = 512L;
  @PyConstant static final long S_IWGRP = 16L;
  @PyConstant static final long S_IWOTH = 2L;
  @PyConstant static final long S_IWRITE = 128L;
  @PyConstant static final long S_IWUSR = 128L;
  @PyConstant static final long S_IXGRP = 8L;
  @PyConstant static final long S_IXOTH = 1L;
  @PyConstant static final long S_IXUSR = 64L;
  @PyConstant static final long UF_APPEND = 4L;
  @PyConstant static final long UF_COMPRESSED = 32L;
  @PyConstant static final long UF_DATAVAULT = 128L;
  @PyConstant static final long UF_HIDDEN = 32768L;
  @PyConstant static final long UF_IMMUTABLE = 2L;
  @PyConstant static final long UF_NODUMP = 1L;
  @PyConstant static final long UF_NOUNLINK = 16L;
  @PyConstant static final long UF_OPAQUE = 8L;
  @PyConstant static final long UF_SETTABLE = 65535L;
  @PyConstant static final long UF_TRACKED = 64L;

  private static final long TYPE = 0xF000;

  /// Return the portion of the file's mode that describes the file type.
  @PyFunction("($self, object, /)")
  public long S_IFMT(long mode) {
    return mode & TYPE;
  }

  /// Return the portion of the file's mode that can be set by os.chmod().
  @PyFunction("($self, object, /)")
  public long S_IMODE(long mode) {
    return mode & 0xFFF;
  }

  /// S_ISBLK(mode) -> bool
  ///
  /// Return True if mode is from a block special device file.
  @PyFunction("($self, object, /)")
  public boolean S_ISBLK(long mode) {
    return (mode & TYPE) == S_IFBLK;
  }

  /// S_ISCHR(mode) -> bool
  ///
  /// Return True if mode is from a character special device file.
  @PyFunction("($self, object, /)")
  public boolean S_ISCHR(long mode) {
    return (mode & TYPE) == S_IFCHR;
  }

  /// S_ISDIR(mode) -> bool
  ///
  /// Return True if mode is from a directory.
  @PyFunction("($self, object, /)")
  public boolean S_ISDIR(long mode) {
    return (mode & TYPE) == S_IFDIR;
  }

  /// S_ISFIFO(mode) -> bool
  ///
  /// Return True if mode is from a FIFO (named pipe).
  @PyFunction("($self, object, /)")
  public boolean S_ISFIFO(long mode) {
    return (mode & TYPE) == S_IFIFO;
  }

  /// S_ISLNK(mode) -> bool
  ///
  /// Return True if mode is from a symbolic link.
  @PyFunction("($self, object, /)")
  public boolean S_ISLNK(long mode) {
    return (mode & TYPE) == S_IFLNK;
  }

  /// S_ISREG(mode) -> bool
  ///
  /// Return True if mode is from a regular file.
  @PyFunction("($self, object, /)")
  public boolean S_ISREG(long mode) {
    return (mode & TYPE) == S_IFREG;
  }

  /// S_ISSOCK(mode) -> bool
  ///
  /// Return True if mode is from a socket.
  @PyFunction("($self, object, /)")
  public boolean S_ISSOCK(long mode) {
    return (mode & TYPE) == S_IFSOCK;
  }

  /// S_ISDOOR(mode) -> bool
  ///
  /// Return True if mode is from a door.
  @PyFunction("($self, object, /)")
  public boolean S_ISDOOR(long mode) {
    return false;
  }

  /// S_ISPORT(mode) -> bool
  ///
  /// Return True if mode is from an event port.
  @PyFunction("($self, object, /)")
  public boolean S_ISPORT(long mode) {
    return false;
  }

  /// S_ISWHT(mode) -> bool
  ///
  /// Return True if mode is from a whiteout.
  @PyFunction("($self, object, /)")
  public boolean S_ISWHT(long mode) {
    return false;
  }

  /// Convert a file's mode to a string of the form '-rwxrwxrwx'
  // CPython: _stat.c stat_filemode
  @PyFunction("($self, object, /)")
  public String filemode(long mode) {
    char[] text = "?rwxrwxrwx".toCharArray();
    text[0] = typeLetter(mode & TYPE);
    for (int bit = 0; bit < 9; bit++) {
      if ((mode & (0x100L >> bit)) == 0) {
        text[bit + 1] = '-';
      }
    }
    mark(text, 3, (mode & S_ISUID) != 0, 's', 'S');
    mark(text, 6, (mode & S_ISGID) != 0, 's', 'S');
    mark(text, 9, (mode & S_ISVTX) != 0, 't', 'T');
    return new String(text);
  }

  private static void mark(char[] text, int at, boolean on, char executable, char plain) {
    if (on) {
      text[at] = text[at] == 'x' ? executable : plain;
    }
  }

  private static char typeLetter(long type) {
    if (type == S_IFREG) {
      return '-';
    }
    if (type == S_IFDIR) {
      return 'd';
    }
    if (type == S_IFLNK) {
      return 'l';
    }
    if (type == S_IFBLK) {
      return 'b';
    }
    if (type == S_IFCHR) {
      return 'c';
    }
    if (type == S_IFIFO) {
      return 'p';
    }
    return type == S_IFSOCK ? 's' : '?';
  }
}
